import type { Clock } from '../calendar/clocks.js';
import { HOUR, MINUTE } from '../calendar/shanghai.js';

export type TicketType = 'consultation' | 'assistance' | 'complaint' | 'report' | 'suggestion' | 'praise' | 'appointment';
export type Urgency = 'normal' | 'urgent' | 'critical';

/** What has to be done in time. `forward` passes praise on, which has no finish clock; `sub_finish` is what a unit gave another;
 *  `return` the time a unit has to send back what is not its own; `resume` ends a suspension and `archive` a finished matter's stay among the open ones. */
export type Step =
  | 'accept'
  | 'dispatch'
  | 'sign'
  | 'return'
  | 'return_review'
  | 'first_contact'
  | 'finish'
  | 'sub_finish'
  | 'extension_review'
  | 'review'
  | 'callback'
  | 'chat_first_reply'
  | 'forward'
  | 'resume'
  | 'archive'
  | 'supervision';

export interface DayLimit {
  readonly amount: number;
  readonly unit: 'workday';
  readonly clock: 'working';
}

export interface TimeLimit {
  readonly amount: number;
  readonly unit: 'minute' | 'hour';
  readonly clock: Clock;
}

export type Limit = DayLimit | TimeLimit;

/** Length of a time limit in ms. */
export function limitMs(limit: TimeLimit): number {
  return limit.amount * (limit.unit === 'hour' ? HOUR : MINUTE);
}

/** A limit of whole working days. */
export function workdays(amount: number): DayLimit {
  return { amount, unit: 'workday', clock: 'working' };
}
