import type { Lang } from '../common.js';
import { dueDay, isDayEnd, readDate, shanghaiDate, shanghaiTime } from './shanghai-time.js';

const digits = {
  // 幺 for 1, as numbers are read over the phone: 一 is easily heard as 七.
  zh: ['零', '幺', '二', '三', '四', '五', '六', '七', '八', '九'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
} as const;
const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;
const weekdays = {
  zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** Parts of the day, each from its first hour on. */
const dayParts = [
  { from: 18, zh: '晚上', en: 'in the evening' },
  { from: 13, zh: '下午', en: 'in the afternoon' },
  { from: 12, zh: '中午', en: 'in the afternoon' },
  { from: 6, zh: '上午', en: 'in the morning' },
  { from: 0, zh: '凌晨', en: 'in the morning' },
] as const;

/** A whole number from 0 to 99 in Chinese: 二十四. */
export function spokenNumber(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  if (tens === 0) return numerals[ones] ?? '';
  return `${tens === 1 ? '' : (numerals[tens] ?? '')}十${ones === 0 ? '' : (numerals[ones] ?? '')}`;
}

/** 十一月二十四号星期二 / Tuesday 24 November; the year only when it is not this one. */
export function spokenDate(date: string, now: number, lang: Lang): string {
  const { year, month, day, weekday } = readDate(date);
  const yearSaid = readDate(shanghaiDate(now)).year !== year;
  const dayName = weekdays[lang][weekday] ?? '';
  if (lang === 'en') return `${dayName} ${day} ${months[month - 1] ?? ''}${yearSaid ? ` ${year}` : ''}`;
  const yearWords = String(year).replace(/\d/g, (digit) => numerals[Number(digit)] ?? '');
  return `${yearSaid ? `${yearWords}年` : ''}${spokenNumber(month)}月${spokenNumber(day)}号${dayName}`;
}

/** 上午九点半 / 9:30 in the morning. */
export function spokenTime(at: number, lang: Lang): string {
  const [hour = 0, minute = 0] = shanghaiTime(at).split(':').map(Number);
  const part = dayParts.find(({ from }) => hour >= from);
  return lang === 'zh' ? `${part?.zh ?? ''}${hourZh(hour)}点${minuteZh(minute)}` : `${clockEn(hour, minute)} ${part?.en ?? ''}`;
}

function hourZh(hour: number): string {
  const onTheDial = hour > 12 ? hour - 12 : hour;
  return onTheDial === 2 ? '两' : spokenNumber(onTheDial);
}

function minuteZh(minute: number): string {
  if (minute === 0) return '';
  if (minute === 30) return '半';
  return `${minute < 10 ? '零' : ''}${spokenNumber(minute)}分`;
}

function clockEn(hour: number, minute: number): string {
  const onTheDial = hour % 12 === 0 ? 12 : hour % 12;
  return minute === 0 ? `${onTheDial} o'clock` : `${onTheDial}:${String(minute).padStart(2, '0')}`;
}

/** 十一月二十四号星期二上午九点半 / Tuesday 24 November at 9:30 in the morning. */
export function spokenDateTime(at: number, now: number, lang: Lang): string {
  const date = spokenDate(shanghaiDate(at), now, lang);
  return lang === 'zh' ? `${date}${spokenTime(at, lang)}` : `${date} at ${spokenTime(at, lang)}`;
}

/** 十月二十七号星期二晚上十二点前 / by the end of Tuesday 27 October: a promised date as the line says it. */
export function spokenBy(dueAt: number, now: number, lang: Lang): string {
  if (!isDayEnd(dueAt)) return lang === 'zh' ? `${spokenDateTime(dueAt, now, lang)}前` : `by ${spokenDateTime(dueAt, now, lang)}`;
  const date = spokenDate(dueDay(dueAt), now, lang);
  return lang === 'zh' ? `${date}晚上十二点前` : `by the end of ${date}`;
}

/** How numbers of a known length are grouped when read: query code, booking (two by two, as people write them down), mobile, ticket. */
const groupings: Readonly<Record<number, readonly number[]>> = { 6: [3, 3], 8: [2, 2, 2, 2], 11: [3, 4, 4], 18: [6, 6, 6] };

/** 384207 → 三 八 四，二 零 七 / three eight four, two zero seven: digit by digit with a pause between groups. */
export function spokenCode(code: string, lang: Lang): string {
  const all = Array.from(code.replace(/\D/g, ''), (digit) => digits[lang][Number(digit)] ?? '');
  const sizes = groupings[all.length] ?? [all.length];
  const groups = sizes.map((size, index) => {
    const start = sizes.slice(0, index).reduce((sum, before) => sum + before, 0);
    return all.slice(start, start + size).join(' ');
  });
  return groups.join(lang === 'zh' ? '，' : ', ');
}
