import type { TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import type { TicketAction } from '../../../../../server/contract/ticket.js';
import type { Bilingual } from '../../../shared/i18n/words.js';
import { valueOf, type Choice, type FieldSpec, type Values } from './values.js';
import { words } from './words.js';

/** What a dialog stands on besides what is written in it. */
export interface Ground {
  ticket: TicketDetail;
  /** The reader's own unit. */
  unitId: string | null;
}

/** Actions asked for by a form; a one-time notice has a dialog of its own. */
export type FormAction = Exclude<TicketAction, 'give_notice'>;

export interface ActionSpec {
  fields: (ground: Ground) => readonly FieldSpec[];
  /** The sentence every dialog ends with; its `{marks}` are filled by consequence-facts. */
  consequence: Bilingual | ((values: Values, ground: Ground) => Bilingual);
  /** A destructive verb: red outline. */
  danger?: boolean;
  /** What the server is asked, still unchecked. */
  command: (values: Values, ground: Ground) => Record<string, unknown>;
}

/** Fields that are the same for every ticket. */
export const fixed =
  (...fields: FieldSpec[]): ActionSpec['fields'] =>
  () =>
    fields;

export const text = (name: string, label: Bilingual, audience: 'citizen' | 'inside'): FieldSpec => ({ name, label, kind: 'text', audience });
export const note = text('note', words.note, 'inside');
export const optionalNote = text('note', words.optionalNote, 'inside');

/** Left out of the command when nothing is written. */
export const optional = (values: Values, ...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name): [string, string] => [name, valueOf(values, name)]).filter(([, value]) => value.trim() !== ''));

export const choicesOf = (named: Readonly<Record<string, Bilingual>>): Choice[] => Object.entries(named).map(([value, label]) => ({ value, label }));
export const yesNo = (yes: Bilingual, no: Bilingual): Choice[] => [
  { value: 'yes', label: yes },
  { value: 'no', label: no },
];
export const bool = (values: Values, name: string): boolean | undefined => (valueOf(values, name) === '' ? undefined : valueOf(values, name) === 'yes');
export const is = (name: string, value: string) => (values: Values) => valueOf(values, name) === value;
/** A number as written; undefined when there is none. */
export const count = (values: Values, name: string): number | undefined => (valueOf(values, name) === '' ? undefined : Number(valueOf(values, name)));

/** A sentence in place of a field. */
export const sentence = (name: string, label: Bilingual): FieldSpec => ({ name, label, kind: 'sentence' });

