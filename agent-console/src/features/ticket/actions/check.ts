import type { z } from 'zod';
import { ticketCommand, type TicketCommand } from '../../../../../server/contract/ticket.js';
import type { Bilingual } from '../../../shared/i18n/words.js';
import { shownFields, valueOf, type FieldSpec, type Values } from './values.js';
import { words } from './words.js';

export interface Fault {
  words: Bilingual;
  facts: Record<string, number>;
}
export interface Checked {
  command: TicketCommand | null;
  /** By field name; empty when the command may go. */
  faults: Readonly<Record<string, Fault>>;
}

const choose: Fault = { words: words.pleaseChoose, facts: {} };
const open: Fault = { words: words.openMarks, facts: {} };
const write: Fault = { words: words.tooShort, facts: { n: 1 } };

function faultOf(issue: z.core.$ZodIssue): Fault {
  if (issue.code === 'custom') return open;
  if (issue.code === 'too_small') return { words: words.tooShort, facts: { n: Number(issue.minimum) } };
  if (issue.code === 'too_big') return { words: words.tooLong, facts: { n: Number(issue.maximum) } };
  return choose;
}

/** What the contract makes of a form: a command, or what is wrong with which field. */
export function check(asked: Record<string, unknown>, fields: readonly FieldSpec[], values: Values): Checked {
  const read = ticketCommand.safeParse(asked);
  const issues = read.success ? [] : read.error.issues.map((issue) => [String(issue.path[0]), faultOf(issue)] as const);
  const faults = { ...Object.fromEntries(issues), ...unsaid(fields, values), ...unchanged(asked, fields) };
  return { command: read.success && Object.keys(faults).length === 0 ? read.data : null, faults };
}

/** Fields that are shown and have to be said, whatever the contract could do without. */
function unsaid(fields: readonly FieldSpec[], values: Values): Record<string, Fault> {
  const missing = shownFields(fields, values).filter(({ name, needed }) => needed === true && valueOf(values, name).trim() === '');
  return Object.fromEntries(missing.map(({ name, kind }) => [name, kind === 'text' || kind === 'line' ? write : choose]));
}

/** An amendment that amends nothing: said at the first field, for the desk would refuse it. */
function unchanged(asked: Record<string, unknown>, [first]: readonly FieldSpec[]): Record<string, Fault> {
  if (asked['action'] !== 'amend' || Object.keys(asked).length > 1 || first === undefined) return {};
  return { [first.name]: { words: words.nothingChanged, facts: {} } };
}
