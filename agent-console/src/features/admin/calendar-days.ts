import type { CalendarDraft, NamedDay, Period } from '../../../../server/contract/rules.js';
import { daysFrom, readDate, shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';

/** What a date is set to; `plain` = as the weekday says. */
export type DayKind = 'plain' | 'off' | 'makeup' | 'half';

export interface DaySetting {
  kind: DayKind;
  zh: string;
  en: string;
  /** Hours of a half day. */
  periods: readonly Period[];
}

export const dayKinds: readonly DayKind[] = ['plain', 'off', 'makeup', 'half'];
const on = <D extends { date: string }>(days: readonly D[], date: string): D | undefined => days.find((day) => day.date === date);

export const isWeekend = (date: string): boolean => [0, 6].includes(readDate(date).weekday);

/** What a draft says about a date. A make-up day may also be short; its hours then come along. */
export function settingOf(draft: CalendarDraft, date: string): DaySetting {
  const makeup = on(draft.makeup, date);
  const off = on(draft.off, date);
  const half = off ? undefined : on(draft.halfDays, date);
  const { zh, en } = (makeup ?? off)?.name ?? { zh: '', en: '' };
  return { kind: kindOf(makeup, off, half), zh, en, periods: half?.periods ?? [] };
}

function kindOf(makeup: unknown, off: unknown, half: unknown): DayKind {
  if (makeup) return 'makeup';
  if (off) return 'off';
  return half ? 'half' : 'plain';
}

const byDate = <D extends { date: string }>(days: readonly D[]): D[] => [...days].sort((a, b) => (a.date < b.date ? -1 : 1));

/** The draft with one date set; whatever it was before is gone. */
export function withDay(draft: CalendarDraft, date: string, { kind, zh, en, periods }: DaySetting): CalendarDraft {
  const other = <D extends { date: string }>(days: readonly D[]) => days.filter((day) => day.date !== date);
  const named: NamedDay = { date, name: { zh, en } };
  const short = kind === 'half' || (kind === 'makeup' && periods.length > 0);
  return {
    ...draft,
    off: byDate([...other(draft.off), ...(kind === 'off' ? [named] : [])]),
    makeup: byDate([...other(draft.makeup), ...(kind === 'makeup' ? [named] : [])]),
    halfDays: byDate([...other(draft.halfDays), ...(short ? [{ date, periods: [...periods] }] : [])]),
  };
}

/** At most a year of dates, both ends included; none when the end comes first. */
export function datesBetween(from: string, to: string): string[] {
  const days = Math.min(daysFrom(from, to), 366);
  return Number.isNaN(days) || days < 0 ? [] : Array.from({ length: days + 1 }, (_, n) => later(from, n));
}

/** The date n days later. */
export const later = (date: string, days: number): string => shanghaiDate(Date.parse(`${date}T00:00:00+08:00`) + days * 86_400_000);

export const withYear = (draft: CalendarDraft, year: number): CalendarDraft => ({ ...draft, years: [...new Set([...draft.years, year])].sort((a, b) => a - b) });

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Dates a draft sets otherwise than its base, in order. */
export function changedDates(base: CalendarDraft, draft: CalendarDraft): string[] {
  const dates = [base, draft].flatMap(({ off, makeup, halfDays }) => [...off, ...makeup, ...halfDays].map(({ date }) => date));
  return [...new Set(dates)].filter((date) => !same(settingOf(base, date), settingOf(draft, date))).sort();
}

/** The changes of a draft over its base, made again over another base. */
export function rebased(base: CalendarDraft, draft: CalendarDraft, onto: CalendarDraft): CalendarDraft {
  const years = draft.years.filter((year) => !base.years.includes(year)).reduce(withYear, onto);
  const days = changedDates(base, draft).reduce((next, date) => withDay(next, date, settingOf(draft, date)), years);
  return same(base.periods, draft.periods) ? days : { ...days, periods: draft.periods };
}
