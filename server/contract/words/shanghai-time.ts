const DAY = 86_400_000;
const OFFSET = 8 * 3_600_000;

/** A wall clock in Asia/Shanghai, which keeps +08:00 all year. */
export interface ShanghaiDay {
  year: number;
  month: number;
  day: number;
  /** 0 Sunday to 6 Saturday. */
  weekday: number;
}

/** The Shanghai date 'YYYY-MM-DD' of an instant (epoch ms). */
export function shanghaiDate(at: number): string {
  return new Date(at + OFFSET).toISOString().slice(0, 10);
}

/** The Shanghai time 'HH:MM' of an instant (epoch ms). */
export function shanghaiTime(at: number): string {
  return new Date(at + OFFSET).toISOString().slice(11, 16);
}

/** The parts of a 'YYYY-MM-DD' date. */
export function readDate(date: string): ShanghaiDay {
  const at = new Date(`${date}T00:00:00Z`);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), weekday: at.getUTCDay() };
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysFrom(date: string, to: string): number {
  return (Date.parse(to) - Date.parse(date)) / DAY;
}

/** The day an instant is the end of: 24:00 belongs to the day it closes, not to the next. */
export function dueDay(dueAt: number): string {
  return shanghaiDate(dueAt - 1);
}

/** Whether an instant is 24:00 of a day in Shanghai. */
export function isDayEnd(at: number): boolean {
  return (at + OFFSET) % DAY === 0;
}
