import { DAY } from '../calendar/shanghai.js';
import { DeskError } from '../errors.js';
import { completeHandling, enteredHandling } from './handling-draft.js';
import type { HandlingRules } from './handling-rules.js';
import { limitMs, type Limit, type Step, type TicketType, type Urgency } from './limits.js';
import { limitFor, policies, type DeadlinePolicy, type PolicyRow, type ProfileName } from './policy.js';

/** A policy as an admin enters it: a profile with the limits of its rows and the numbers of its rules changed. */
export interface PolicyDraft {
  readonly profile: ProfileName;
  readonly rollReceipt: boolean;
  readonly rows: readonly PolicyRow[];
  readonly rules: HandlingRules;
}

export type PolicyFaultName = 'rows_changed' | 'clock_removed' | 'no_amount' | 'contact_after_finish' | 'urgent_slower';

export interface PolicyFault {
  readonly fault: PolicyFaultName;
  /** Which row of the draft, from 0. */
  readonly row: number;
}

const most = { workday: 250, hour: 24 * 90, minute: 60 * 24 * 7 } as const;

/** Everything that keeps a draft from being a policy; none when it is one. */
export function policyFaults(draft: PolicyDraft): PolicyFault[] {
  const template = policies[draft.profile].rows;
  if (draft.rows.length !== template.length || !draft.rows.every((row, index) => sameRule(row, template[index]))) return [{ fault: 'rows_changed', row: 0 }];
  const single = draft.rows.flatMap((row, index) => rowFaults(row, template[index]).map((fault) => ({ fault, row: index })));
  return single.length > 0 ? single : orderFaults(draft);
}

/** What the nth version is called on every date that rests on it. */
export function policyLabel({ profile }: PolicyDraft, n: number): string {
  return `${profile}-v${n}`;
}

/** The draft as a policy of that version. Throws DeskError `invalid` with the fault and its row or rule. */
export function enteredPolicy(draft: PolicyDraft, version: string): DeadlinePolicy {
  const [first] = policyFaults(draft);
  if (first) throw new DeskError('invalid', { field: 'rows', row: first.row, fault: first.fault });
  return { ...policies[draft.profile], version, rollReceipt: draft.rollReceipt, rows: draft.rows, rules: enteredHandling(draft.rules) };
}

/** A stored policy under today's program: its profile's rows in their order, with the limits and numbers that were saved. */
export function completePolicy(stored: DeadlinePolicy): DeadlinePolicy {
  const profile = policies[stored.profile];
  const rows = profile.rows.map((row) => stored.rows.find((saved) => sameRule(saved, row)) ?? row);
  return { ...profile, version: stored.version, rollReceipt: stored.rollReceipt, rows, rules: completeHandling(stored.rules, profile.rules) };
}

function sameRule(row: PolicyRow, of: PolicyRow | undefined): boolean {
  return of !== undefined && row.step === of.step && row.urgency === of.urgency && String(row.types ?? '') === String(of.types ?? '');
}

function rowFaults({ limit }: PolicyRow, of: PolicyRow | undefined): PolicyFaultName[] {
  if (limit === null) return of?.limit ? ['clock_removed'] : [];
  const possible = Number.isInteger(limit.amount) && limit.amount >= 1 && limit.amount <= most[limit.unit];
  return possible ? [] : ['no_amount'];
}

const types: readonly TicketType[] = ['consultation', 'assistance', 'complaint', 'report', 'suggestion', 'praise', 'appointment'];
const urgencies: readonly Urgency[] = ['normal', 'urgent', 'critical'];

/** Nobody may be first contacted after the matter had to be finished, nor wait longer because it is more urgent. */
function orderFaults(draft: PolicyDraft): PolicyFault[] {
  const length = (step: Step, type: TicketType, urgency: Urgency) => roughly(limitFor({ ...policies[draft.profile], rows: draft.rows }, step, { type, urgency }));
  const rowOf = (step: Step, urgency: Urgency) => Math.max(0, draft.rows.findIndex((row) => row.step === step && (row.urgency ?? urgency) === urgency));
  const faults: PolicyFault[] = [];
  for (const type of types) {
    for (const [index, urgency] of urgencies.entries()) {
      if (length('first_contact', type, urgency) > length('finish', type, urgency)) faults.push({ fault: 'contact_after_finish', row: rowOf('first_contact', urgency) });
      const calmer = urgencies[index - 1];
      if (calmer && length('finish', type, urgency) > length('finish', type, calmer)) faults.push({ fault: 'urgent_slower', row: rowOf('finish', urgency) });
    }
  }
  return faults;
}

/** For comparing only: a working day as a day; no clock is the longest of all. */
function roughly(limit: Limit | null): number {
  if (limit === null) return Number.POSITIVE_INFINITY;
  return limit.unit === 'workday' ? limit.amount * DAY : limitMs(limit);
}
