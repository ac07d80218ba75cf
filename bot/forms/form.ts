import type { Words } from '../knowledge.js';
import type { Choice } from '../reply.js';
import type { Slots } from '../slots.js';

/** `manage`: an appointment there is already. */
export type FormKind = 'file' | 'book' | 'manage';

/** Open in the place of `confirm` while the citizen cannot have read what was read back. */
export const unseen = 'unseen';

/** A form that is being filled in; plain JSON. */
export interface Form {
  readonly kind: FormKind;
  /** Counts the forms of a conversation, so that each is carried out at most once. */
  readonly no: number;
  /** What was given, as said. */
  readonly slots: Slots;
  /** The slot asked for last; `confirm` once everything was read back. */
  readonly open: string;
  /** How often in a row the reply to it did not fit. */
  readonly tries: number;
  /** The question as it was put, to be put again after a digression. */
  readonly question: string;
  readonly choices: readonly Choice[];
  /** Where the desk's dialogue stands; only the desk reads it. */
  readonly line?: unknown;
  /** The name of the service that is booked. */
  readonly itemName?: Words;
  /** To be said before the next question. */
  readonly lead?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

function choicesFrom(value: unknown): Choice[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => (isFields(one) && isText(one['label']) && isText(one['say']) ? [{ label: one['label'], say: one['say'] }] : []));
}

function wordsFrom(value: unknown): Words | undefined {
  return isFields(value) && isText(value['zh']) && isText(value['en']) ? { zh: value['zh'], en: value['en'] } : undefined;
}

function slotsFrom(value: Fields): Slots {
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => isText(entry[1])));
}

function asideIn(stored: Fields): Pick<Form, 'line' | 'itemName' | 'lead'> {
  const [line, itemName, lead] = [stored['line'], wordsFrom(stored['itemName']), stored['lead']];
  return { ...(line === undefined ? {} : { line }), ...(itemName && { itemName }), ...(isText(lead) && { lead }) };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value);
}

const isKind = (text: string | undefined): text is FormKind => text === 'file' || text === 'book' || text === 'manage';

/** Reads a form that came back from storage; anything unreadable is no form. */
export function formFrom(stored: unknown): Form | undefined {
  if (!isFields(stored)) return undefined;
  const { no, slots, tries, choices } = stored;
  const { kind, open, question = '' } = slotsFrom(stored);
  if (!isKind(kind) || !isCount(no) || !isFields(slots) || open === undefined) return undefined;
  return { kind, no, slots: slotsFrom(slots), open, tries: isCount(tries) ? tries : 0, question, choices: choicesFrom(choices), ...asideIn(stored) };
}
