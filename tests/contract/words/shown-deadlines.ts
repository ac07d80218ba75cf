import type { DeadlineView } from '../../../server/contract/deadline.js';
import { instantAt } from '../../../server/desk/calendar/shanghai.js';
import { dueByLimit } from '../../../server/desk/deadlines/due-dates.js';
import type { Pause } from '../../../server/desk/deadlines/deadline.js';
import type { Limit } from '../../../server/desk/deadlines/limits.js';
import { policies } from '../../../server/desk/deadlines/policy.js';
import { deadlineFacts } from '../../../server/desk/deadlines/view.js';
import { calendar2026 } from '../../desk/calendar/calendars.js';

export const workdays = (amount: number): Limit => ({ amount, unit: 'workday', clock: 'working' });
export const hours = (amount: number, clock: 'natural' | 'working' = 'natural'): Limit => ({ amount, unit: 'hour', clock });
export const minutes = (amount: number): Limit => ({ amount, unit: 'minute', clock: 'natural' });

/** '2026-10-13 09:00' in Shanghai. */
export function at(text: string): number {
  const [date = '', time = ''] = text.split(' ');
  return instantAt(date, time);
}

/** What a browser gets at `now` of a deadline that started at `from` on the real calendar. */
export function shown(limit: Limit, from: string, more: { now?: string; pauses?: readonly Pause[] } = {}): DeadlineView {
  const question = { policy: policies['cn-default'], calendar: calendar2026, step: 'finish', from: at(from), pauses: more.pauses ?? [] } as const;
  return deadlineFacts({ deadline: dueByLimit(question, limit), calendar: calendar2026, now: at(more.now ?? from), strip: true });
}
