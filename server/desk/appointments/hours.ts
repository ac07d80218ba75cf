import type { Text } from '../text.js';

/** One window of a centre. */
export interface Counter {
  id: string;
  name: Text;
}
/** 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** Ordinary office hours, staggered lunch (午间错时), or hours beyond the office's (延时). */
export type HoursKind = 'ordinary' | 'lunch' | 'extended';

/** Open on these weekdays from 'HH:MM' to 'HH:MM' (Asia/Shanghai) with this many places a slot. */
export interface Hours {
  kind: HoursKind;
  weekdays: readonly Weekday[];
  from: string;
  to: string;
  capacity: number;
  /** Of these, kept for the phone and the counter. */
  reserved: number;
}
