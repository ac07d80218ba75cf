import type { Lang } from '../common.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const units = {
  zh: { day: '天', hour: '小时', minute: '分', under: '不到 1 分钟' },
  en: { day: 'd', hour: 'h', minute: 'min', under: 'under 1 min' },
} as const;

/** 18 分, 2 小时 5 分, 1 天 2 小时 / 18 min, 2 h 5 min, 1 d 2 h: the two largest units, rounded down. */
export function durationWords(ms: number, lang: Lang): string {
  const word = units[lang];
  if (ms < MINUTE) return word.under;
  const part = (length: number, within: number, unit: string): string => {
    const n = Math.floor((ms % within) / length);
    return n === 0 ? '' : `${n} ${unit}`;
  };
  const days = part(DAY, Infinity, word.day);
  const parts = [days, part(HOUR, DAY, word.hour), days === '' ? part(MINUTE, HOUR, word.minute) : ''];
  return parts.filter((text) => text !== '').join(' ');
}

/** The same beside a clock time in a list: English has room for the largest unit alone. */
export const listDurationWords = (ms: number, lang: Lang): string => (lang === 'zh' || ms < MINUTE ? durationWords(ms, lang) : durationWords(ms, lang).split(' ').slice(0, 2).join(' '));

/** 15 个工作日 / 15 working days. */
export function workdayCount(n: number, lang: Lang): string {
  return lang === 'zh' ? `${n} 个工作日` : `${n} working ${n === 1 ? 'day' : 'days'}`;
}

/** 3 天 / 3 days. */
export function dayCount(n: number, lang: Lang): string {
  return lang === 'zh' ? `${n} 天` : `${n} ${n === 1 ? 'day' : 'days'}`;
}
