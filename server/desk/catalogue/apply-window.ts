import { addDays, type DateKey } from '../calendar/shanghai.js';
import type { ApplyWindow } from './guide.js';

/** Whether a matter may be applied for on a date, and the day that changes: its last day while open, else the day it opens. */
export interface WindowToday {
  readonly open: boolean;
  readonly turnsOn: DateKey;
}

/** The next date on or after `date` with this month and day. */
function nextDay(date: DateKey, monthDay: string): DateKey {
  const thisYear = `${date.slice(0, 4)}-${monthDay}`;
  return thisYear >= date ? thisYear : `${Number(date.slice(0, 4)) + 1}-${monthDay}`;
}

/** A window on a date in Asia/Shanghai; it may pass over the end of the year. */
export function windowOn({ from, to }: Pick<ApplyWindow, 'from' | 'to'>, date: DateKey): WindowToday {
  const day = date.slice(5);
  const open = from <= to ? from <= day && day <= to : day >= from || day <= to;
  return { open, turnsOn: open ? nextDay(date, to) : nextDay(addDays(date, 1), from) };
}
