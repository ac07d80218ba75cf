import type { z } from 'zod';
import { ticketCommand, type TicketCommand } from '../../../../../server/contract/ticket.js';
import type { Bilingual } from '../../../shared/i18n/words.js';
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

function faultOf(issue: z.core.$ZodIssue): Fault {
  if (issue.code === 'too_small') return { words: words.tooShort, facts: { n: Number(issue.minimum) } };
  if (issue.code === 'too_big') return { words: words.tooLong, facts: { n: Number(issue.maximum) } };
  return { words: words.pleaseChoose, facts: {} };
}

/** What the contract makes of a form: a command, or what is wrong with which field. */
export function check(asked: Record<string, unknown>): Checked {
  const read = ticketCommand.safeParse(asked);
  const extra = unsaid(asked);
  if (read.success && Object.keys(extra).length === 0) return { command: read.data, faults: {} };
  const faults = read.success ? [] : read.error.issues.map((issue) => [String(issue.path[0]), faultOf(issue)] as const);
  return { command: null, faults: { ...extra, ...Object.fromEntries(faults) } };
}

const choose: Fault = { words: words.pleaseChoose, facts: {} };
const mustSay: readonly { field: string; fault: Fault; missing: (asked: Record<string, unknown>) => boolean }[] = [
  { field: 'solved', fault: choose, missing: (asked) => asked['reached'] === true && asked['solved'] === undefined },
  { field: 'unsolvedReason', fault: { words: words.tooShort, facts: { n: 1 } }, missing: (asked) => asked['action'] === 'feedback' && asked['solved'] === false && asked['unsolvedReason'] === undefined },
  { field: 'leadUnitId', fault: choose, missing: (asked) => asked['leadUnitId'] === '' },
  { field: 'toStaffId', fault: choose, missing: (asked) => asked['toStaffId'] === '' },
];

/** Fields the contract leaves optional that a person must still say. */
function unsaid(asked: Record<string, unknown>): Record<string, Fault> {
  const found = mustSay.filter((rule) => rule.missing(asked)).map((rule) => [rule.field, rule.fault] as const);
  return Object.fromEntries(found);
}
