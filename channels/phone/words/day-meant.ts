const dayMs = 86_400_000;
const weekdaysZh = '日一二三四五六';
const weekdaysEn = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const near: readonly (readonly [RegExp, number])[] = [[/大后[天儿]/, 3], [/后[天儿]|day after tomorrow/, 2], [/明[天儿早]|tomorrow/, 1], [/今[天儿]|today/, 0]];
const digits = '一二三四五六七八九';

function add(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** 1 to 99 written in figures or in Chinese; NaN when it is no number. */
export function numberSaid(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [, tens, ten, ones] = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text) ?? [];
  if (ten === undefined) return tens !== undefined && ones === undefined ? digits.indexOf(tens) + 1 : NaN;
  return (tens === undefined ? 1 : digits.indexOf(tens) + 1) * 10 + (ones === undefined ? 0 : digits.indexOf(ones) + 1);
}

/** The weekday so many weeks after this one; a bare one is the next to come. */
function onWeekday(today: string, weekday: number, weeks: number | null): string {
  const now = weekdayOf(today);
  if (weeks === null) return add(today, (weekday - now + 7) % 7 || 7);
  const monday = add(today, -((now + 6) % 7));
  return add(monday, weeks * 7 + ((weekday + 6) % 7));
}

function weekdayNamed(name: string): number {
  if (/[天7]/.test(name)) return 0;
  return /\d/.test(name) ? Number(name) : weekdaysZh.indexOf(name);
}

/** 下下 is two weeks on; a bare weekday leaves it open. */
function weeksSaid(which: string): number | null {
  if (which === '') return null;
  return which.startsWith('下') ? which.length : 0;
}

function weekdayIn(text: string, today: string): string | null {
  const zh = /(下*|这|本)个?(?:周|星期|礼拜)([一二三四五六日天1-7])/.exec(text);
  if (zh !== null) return onWeekday(today, weekdayNamed(zh[2] ?? ''), weeksSaid(zh[1] ?? ''));
  const weekday = weekdaysEn.findIndex((name) => text.includes(name));
  if (weekday < 0) return null;
  return onWeekday(today, weekday, text.includes('next ') ? 1 : text.includes('this ') ? 0 : null);
}

function inMonth(today: string, month: number, day: number): string | null {
  const year = Number(today.slice(0, 4));
  const dates = [year, year + 1].map((one) => `${one}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  const real = dates.filter((date) => !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) && add(date, 0) === date);
  return real.find((date) => date >= today) ?? null;
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

function monthAndDay(text: string, today: string): string | null {
  const zh = /([0-9一二三四五六七八九十]{1,3})月([0-9一二三四五六七八九十]{1,3})/.exec(text);
  if (zh !== null) return inMonth(today, numberSaid(zh[1] ?? ''), numberSaid(zh[2] ?? ''));
  const month = months.findIndex((name) => text.includes(name.slice(0, 3)));
  const day = /(\d{1,2})/.exec(text)?.[1];
  return month < 0 || day === undefined ? null : inMonth(today, month + 1, Number(day));
}

/** A day of the month alone: this month's if it is still to come, else the next month's. */
function dayAlone(text: string, today: string): string | null {
  if (text.includes('月')) return null;
  const said = /([0-9一二三四五六七八九十]{1,3})[号日]/.exec(text)?.[1] ?? /the (\d{1,2})(?:st|nd|rd|th)/.exec(text)?.[1];
  if (said === undefined) return null;
  const [month, day] = [Number(today.slice(5, 7)), numberSaid(said)];
  const here = inMonth(today, month, day);
  return here?.slice(0, 7) === today.slice(0, 7) ? here : inMonth(today, (month % 12) + 1, day);
}

/** The date ('YYYY-MM-DD') somebody means who speaks on the day `today`; null when the words name none. */
export function dayMeant(words: string, today: string): string | null {
  const said = words.toLowerCase();
  const word = near.find(([sign]) => sign.test(said));
  if (word !== undefined) return add(today, word[1]);
  return weekdayIn(said, today) ?? monthAndDay(said, today) ?? dayAlone(said, today);
}
