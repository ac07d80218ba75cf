import type { Bilingual, Lang } from '../common.js';
import type { CountedDay, DeadlineView } from '../deadline.js';
import { dateWords, weekdayWord } from './date-words.js';
import { readDate } from './shanghai-time.js';

export interface StripCell {
  kind: 'receipt' | 'gap' | CountedDay['kind'];
  /** Short, for the eye: 8四①, 10六③补班, 1—7 国庆节放假 不计. */
  text: string;
  /** The same in full, for a tooltip and a screen reader. */
  label: string;
}

interface Phrases {
  readonly receipt: (date: string) => string;
  readonly day: (day: number, weekday: string) => string;
  readonly days: (first: number, last: number) => string;
  readonly dates: (first: string, last: string) => string;
  readonly holiday: (days: string, name: Bilingual) => string;
  readonly makeup: (day: string) => string;
  readonly gap: (n: number) => string;
  readonly meaning: (day: CountedDay) => Readonly<Record<CountedDay['kind'], string>>;
}

const phrasesOf: Readonly<Record<Lang, Phrases>> = {
  zh: {
    receipt: (date) => `${date}，次日起算`,
    day: (day, weekday) => `${day}${weekday.slice(1)}`,
    days: (first, last) => `${first}—${last}`,
    dates: (first, last) => `${first}至${last}`,
    holiday: (days, name) => `${days} ${name.zh}放假 不计`,
    makeup: (day) => `${day}补班`,
    gap: (n) => `中间 ${n} 个工作日`,
    meaning: ({ count, name }) => ({
      workday: `，第 ${count ?? 0} 个工作日`,
      makeup: `，补班，第 ${count ?? 0} 个工作日`,
      holiday: `，${name?.zh ?? ''}放假，不计`,
      weekend: '，周末，不计',
    }),
  },
  en: {
    receipt: (date) => `${date}, counted from the next day`,
    day: (day, weekday) => `${weekday} ${day}`,
    days: (first, last) => `${first}–${last}`,
    dates: (first, last) => `${first} to ${last}`,
    holiday: (days, name) => `${days} ${name.en}, not counted`,
    makeup: (day) => `${day} make-up`,
    gap: (n) => `${n} working days between`,
    meaning: ({ count, name }) => ({
      workday: `, working day ${count ?? 0}`,
      makeup: `, make-up day, working day ${count ?? 0}`,
      holiday: `, ${name?.en ?? ''}, not counted`,
      weekend: ', weekend, not counted',
    }),
  },
};

// With more counted days than this the middle is left out.
const SHOWN_WHOLE = 7;
const SHOWN_FIRST = 4;
const SHOWN_LAST = 2;

/** The walked days of a deadline as cells of one line: receipt, holidays as one cell each, counted days numbered. */
export function stripCells({ strip = [], basis }: Pick<DeadlineView, 'strip' | 'basis'>, now: number, lang: Lang): StripCell[] {
  const phrases = phrasesOf[lang];
  const total = strip.reduce((last, day) => day.count ?? last, 0);
  const receipt: StripCell = { kind: 'receipt', text: dayText(basis.from, lang), label: phrases.receipt(dateWords(basis.from, now, lang)) };
  const cells = (days: readonly CountedDay[]): StripCell[] => runsOf(days).map((run) => cellOf(run, now, lang));
  if (total <= SHOWN_WHOLE) return [receipt, ...cells(strip)];
  const head = strip.slice(0, indexOfCount(strip, SHOWN_FIRST) + 1);
  const tail = strip.slice(indexOfCount(strip, total - SHOWN_LAST + 1));
  const gap: StripCell = { kind: 'gap', text: '…', label: phrases.gap(total - SHOWN_FIRST - SHOWN_LAST) };
  return [receipt, ...cells(head), gap, ...cells(tail)];
}

function indexOfCount(strip: readonly CountedDay[], count: number): number {
  return strip.findIndex((day) => day.count === count);
}

/** Days that share a cell: those of one holiday; any other day is first and last of its own. */
interface Run {
  readonly first: CountedDay;
  readonly last: CountedDay;
}

function runsOf(days: readonly CountedDay[]): Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const before = runs.at(-1);
    if (before && sameHoliday(before.last, day)) runs.splice(-1, 1, { first: before.first, last: day });
    else runs.push({ first: day, last: day });
  }
  return runs;
}

function sameHoliday(one: CountedDay, next: CountedDay): boolean {
  return one.kind === 'holiday' && next.kind === 'holiday' && one.name?.zh === next.name?.zh;
}

function cellOf(run: Run, now: number, lang: Lang): StripCell {
  const phrases = phrasesOf[lang];
  const { first, last } = run;
  const [from, to] = [dateWords(first.date, now, lang), dateWords(last.date, now, lang)];
  const dates = first === last ? from : phrases.dates(from, to);
  return { kind: first.kind, text: cellText(run, lang), label: dates + phrases.meaning(first)[first.kind] };
}

function cellText({ first, last }: Run, lang: Lang): string {
  const phrases = phrasesOf[lang];
  if (first.kind === 'holiday' && first.name) {
    const [from, to] = [readDate(first.date).day, readDate(last.date).day];
    return phrases.holiday(first === last ? String(from) : phrases.days(from, to), first.name);
  }
  const numbered = dayText(first.date, lang) + (first.count === null ? '' : circled(first.count));
  return first.kind === 'makeup' ? phrases.makeup(numbered) : numbered;
}

function dayText(date: string, lang: Lang): string {
  return phrasesOf[lang].day(readDate(date).day, weekdayWord(date, lang));
}

/** ① to ㊿; digits in brackets beyond. */
function circled(n: number): string {
  if (n <= 20) return String.fromCodePoint(0x2460 + n - 1);
  if (n <= 35) return String.fromCodePoint(0x3251 + n - 21);
  return n <= 50 ? String.fromCodePoint(0x32b1 + n - 36) : `(${n})`;
}
