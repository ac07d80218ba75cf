import { handlingRules, type HandlingRules } from './handling-rules.js';
import { workdays, type Limit, type Step, type TicketType, type TimeLimit, type Urgency } from './limits.js';

/** One rule: a step's limit, for all types and urgencies it does not name. `null` = no clock. */
export interface PolicyRow {
  readonly step: Step;
  readonly types?: readonly TicketType[];
  readonly urgency?: Urgency;
  readonly limit: Limit | null;
}

/** Rows are read from the top and the first that fits decides. */
export interface DeadlinePolicy {
  readonly profile: ProfileName;
  readonly version: string;
  /** Treat a receipt on a rest day as received on the next working day, which ends one day later. */
  readonly rollReceipt: boolean;
  readonly rows: readonly PolicyRow[];
  readonly rules: HandlingRules;
}

export type ProfileName = 'cn-default' | 'shandong-5wd';

const minutes = (amount: number): TimeLimit => ({ amount, unit: 'minute', clock: 'natural' });
const hours = (amount: number): TimeLimit => ({ amount, unit: 'hour', clock: 'natural' });

// Nobody may be first contacted after the matter had to be finished.
const pressing: readonly PolicyRow[] = [
  { step: 'accept', urgency: 'critical', limit: minutes(15) },
  { step: 'accept', urgency: 'urgent', limit: minutes(30) },
  { step: 'dispatch', urgency: 'critical', limit: minutes(15) },
  { step: 'dispatch', urgency: 'urgent', limit: minutes(30) },
  { step: 'sign', urgency: 'critical', limit: minutes(15) },
  { step: 'sign', urgency: 'urgent', limit: minutes(30) },
  { step: 'first_contact', urgency: 'critical', limit: hours(2) },
  { step: 'first_contact', urgency: 'urgent', limit: hours(24) },
  { step: 'finish', types: ['praise', 'appointment'], limit: null },
  { step: 'finish', urgency: 'critical', limit: hours(2) },
  { step: 'finish', urgency: 'urgent', limit: hours(24) },
];

const ordinary: readonly PolicyRow[] = [
  { step: 'accept', limit: workdays(1) },
  { step: 'dispatch', limit: workdays(1) },
  { step: 'sign', limit: workdays(1) },
  { step: 'return', limit: workdays(1) },
  { step: 'return_review', limit: workdays(1) },
  { step: 'extension_review', limit: workdays(1) },
  { step: 'first_contact', limit: workdays(1) },
  { step: 'review', limit: workdays(1) },
  { step: 'callback', limit: workdays(1) },
  { step: 'forward', types: ['praise'], limit: workdays(5) },
  { step: 'chat_first_reply', limit: minutes(3) },
];

// Sources of every number: the table of profiles in domain §2.6.
export const policies: Readonly<Record<ProfileName, DeadlinePolicy>> = {
  'cn-default': {
    profile: 'cn-default',
    version: 'cn-default-v1',
    rollReceipt: false,
    rows: [
      ...pressing,
      { step: 'finish', types: ['consultation'], limit: workdays(3) },
      { step: 'finish', types: ['assistance', 'suggestion'], limit: workdays(7) },
      { step: 'finish', types: ['complaint', 'report'], limit: workdays(15) },
      ...ordinary,
    ],
    rules: handlingRules,
  },
  'shandong-5wd': {
    profile: 'shandong-5wd',
    version: 'shandong-5wd-v1',
    rollReceipt: false,
    rows: [{ step: 'return', limit: workdays(2) }, ...pressing, { step: 'finish', limit: workdays(5) }, ...ordinary],
    rules: { ...handlingRules, returnComplexDays: 2, extension: { ...handlingRules.extension, mostDays: 10 } },
  },
};

/** The limit a policy sets for a step of such a ticket; null when no clock runs. */
export function limitFor(policy: DeadlinePolicy, step: Step, ticket: { type: TicketType; urgency: Urgency }): Limit | null {
  const row = policy.rows.find(
    (rule) => rule.step === step && (rule.types?.includes(ticket.type) ?? true) && (rule.urgency ?? ticket.urgency) === ticket.urgency,
  );
  return row?.limit ?? null;
}
