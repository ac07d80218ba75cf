import { numberSaid } from './day-meant.js';

/** Times of day 'HH:MM', from and to. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const parts: readonly (readonly [RegExp, Span])[] = [
  [/上午|早上|早晨|一早|清晨|morning|\bam\b/i, { from: '00:00', to: '11:59' }],
  [/中午|noon/, { from: '11:00', to: '13:30' }],
  [/下午|afternoon|\bpm\b/i, { from: '12:00', to: '23:59' }],
  [/晚上|傍晚|evening/, { from: '17:00', to: '23:59' }],
];

const pad = (n: number): string => String(n).padStart(2, '0');
const hourSaid = (text: string): number => (text === '两' ? 2 : numberSaid(text));

function minuteSaid(text = ''): number {
  if (text.startsWith('半')) return 30;
  if (text.startsWith('一刻')) return 15;
  const said = numberSaid(text.replace('分', ''));
  return Number.isNaN(said) ? 0 : said;
}

/** Offices are open by day: three o'clock without more is in the afternoon. */
function onTheDay(hour: number, afternoon: boolean): number {
  return hour < 12 && (afternoon || hour < 8) ? hour + 12 : hour;
}

/** Hour and minute as said, before it is known which half of the day is meant. */
function dialIn(said: string): readonly [hour: number, minute: number] | null {
  const words = /([0-9]{1,2}|十[一二]?|[一二两三四五六七八九])点(半|一刻|[0-9一二三四五十]{1,3}分?)?/.exec(said);
  if (words !== null) return [hourSaid(words[1] ?? ''), minuteSaid(words[2])];
  const figures = /(\d{1,2})(?::(\d{2})| ?(?:am|pm|o'clock))/i.exec(said);
  return figures === null ? null : [Number(figures[1]), Number(figures[2] ?? 0)];
}

function clockIn(said: string): string | null {
  const dial = dialIn(said);
  return dial && `${pad(onTheDay(dial[0], /下午|晚上|傍晚|pm|afternoon|evening/i.test(said)))}:${pad(dial[1])}`;
}

/** The times of day somebody means: one, or a part of the day; null when the words name none. */
export function hoursMeant(said: string): Span | null {
  const clock = clockIn(said);
  if (clock !== null) return /以后|之后|after/.test(said) ? { from: clock, to: '23:59' } : { from: clock, to: clock };
  return parts.find(([words]) => words.test(said))?.[1] ?? null;
}
