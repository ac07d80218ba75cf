import { minutesOf } from './shanghai.js';
import type { Period } from './work-calendar.js';

export type PeriodFault = 'no_periods' | 'zero_length' | 'overlap';

const wholeDay = 24 * 60;

interface Minutes {
  readonly start: number;
  readonly end: number;
}

/** What is wrong with a day's hours: none at all, one that opens and closes at once, or two that overlap, also over midnight. */
export function faultsOfPeriods(periods: readonly Period[]): PeriodFault[] {
  if (periods.length === 0) return ['no_periods'];
  if (periods.some(({ from, to }) => from === to)) return ['zero_length'];
  const spans = periods.map(minutesOpen).sort((a, b) => a.start - b.start);
  return spans.some((span, index) => overlapsNext(span, spans, index)) ? ['overlap'] : [];
}

function minutesOpen({ from, to }: Period): Minutes {
  const start = minutesOf(from);
  const end = minutesOf(to);
  return { start, end: end > start ? end : end + wholeDay };
}

/** The last of the day is followed by the first of the next. */
function overlapsNext({ end }: Minutes, spans: readonly Minutes[], index: number): boolean {
  const next = spans[index + 1];
  const first = spans[0];
  if (next) return next.start < end;
  return first !== undefined && first.start + wholeDay < end;
}
