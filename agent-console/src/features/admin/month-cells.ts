import { readDate } from '../../../../server/contract/words/shanghai-time.js';

/** Two digits. */
const pad = (n: number): string => String(n).padStart(2, '0');

/** The dates of a month in weeks from Monday, with empty cells before the first. */
export function monthCells(year: number, month: number): (string | null)[] {
  const dates: string[] = [];
  for (let day = 1; day <= 31; day += 1) {
    const date = `${year}-${pad(month)}-${pad(day)}`;
    if (readDate(date).month === month) dates.push(date);
  }
  const before = (readDate(`${year}-${pad(month)}-01`).weekday + 6) % 7;
  return [...Array.from({ length: before }, () => null), ...dates];
}

const moves: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7, PageUp: -28, PageDown: 28 };

/** How many days an arrow key goes; 0 for other keys. */
export const moveOf = (key: string): number => moves[key] ?? 0;
