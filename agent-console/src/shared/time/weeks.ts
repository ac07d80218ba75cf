import { readDate, shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';

const day = 86_400_000;
const shifted = (date: string, days: number): string => shanghaiDate(Date.parse(`${date}T00:00:00+08:00`) + days * day);

/** Monday to Sunday around a 'YYYY-MM-DD' date, both included. */
export function weekOf(date: string): { from: string; to: string } {
  const from = shifted(date, 1 - (readDate(date).weekday || 7));
  return { from, to: shifted(from, 6) };
}

/** The Monday so many weeks before or after a Monday. */
export const weekBeside = (monday: string, weeks: number): string => shifted(monday, 7 * weeks);

/** A 'YYYY-MM-DD' date out of an address; null for anything else. */
export const dateIn = (text: string | null): string | null => (text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null);
