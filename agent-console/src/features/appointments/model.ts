import { shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';

const dayMs = 86_400_000;

export interface DaySpan {
  /** 'YYYY-MM-DD' in Asia/Shanghai. */
  date: string;
  from: number;
  to: number;
}

/** The whole day a date names, Asia/Shanghai; an unreadable date becomes today. */
export function spanOf(date: string | null, now: number): DaySpan {
  const readable = date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  const named = readable ? date : shanghaiDate(now);
  const from = Date.parse(`${named}T00:00:00+08:00`);
  return { date: named, from, to: from + dayMs };
}

export const neighbour = (span: DaySpan, days: number): string => shanghaiDate(span.from + days * dayMs);
