import type { Clock } from '../calendar/clocks.js';
import { HOUR, MINUTE } from '../calendar/shanghai.js';

export type TicketType = 'consultation' | 'assistance' | 'complaint' | 'report' | 'suggestion' | 'praise' | 'appointment';
export type Urgency = 'normal' | 'urgent' | 'critical';

/** What has to be done in time. `forward` passes praise on, which has no finish clock. */
export type Step = 'accept' | 'sign' | 'first_contact' | 'finish' | 'review' | 'callback' | 'chat_first_reply' | 'forward';

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
