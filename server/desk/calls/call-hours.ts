import { isWorkday } from '../calendar/day-kind.js';
import { addDays, dateOf, type Instant } from '../calendar/shanghai.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { spanOn } from '../calendar/working-periods.js';
import type { CallHours } from './policy.js';

/** Whether people take calls at an instant, in Shanghai's time; a night shift of yesterday may still run. */
export function isWithinHours({ days, periods }: CallHours, calendar: WorkCalendar, at: Instant): boolean {
  const today = dateOf(at);
  const open = [addDays(today, -1), today].filter((date) => days === 'every' || isWorkday(calendar, date));
  return open.flatMap((date) => periods.map((period) => spanOn(date, period))).some(({ start, end }) => start <= at && at < end);
}
