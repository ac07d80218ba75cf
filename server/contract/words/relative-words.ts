import type { Lang } from '../common.js';
import { dateTimeWords } from './date-words.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** 刚刚, 3 分钟前, 5 小时前 / just now, 3 min ago, 5 h ago; from 24 h on, and for the future, the full date. */
export function relativeWords(at: number, now: number, lang: Lang): string {
  const passed = now - at;
  if (passed < 0 || passed >= 24 * HOUR) return dateTimeWords(at, now, lang);
  if (passed < MINUTE) return lang === 'zh' ? '刚刚' : 'just now';
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)}${lang === 'zh' ? ' 分钟前' : ' min ago'}`;
  return `${Math.floor(passed / HOUR)}${lang === 'zh' ? ' 小时前' : ' h ago'}`;
}
