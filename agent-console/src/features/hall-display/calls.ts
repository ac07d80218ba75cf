import type { DisplayCall } from '../../../../server/contract/hall.js';
import { word, type Bilingual } from '../../shared/i18n/words.js';

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** What is said aloud: 请 A 零 一 七 号到 3 号窗口. */
export function callWords({ number, counterNo }: Pick<DisplayCall, 'number' | 'counterNo'>): Bilingual {
  const signs = Array.from(number);
  const zh = signs.map((sign) => digits[Number(sign)] ?? sign).join(' ');
  return word(`请 ${zh} 号到 ${counterNo} 号窗口`, `Number ${signs.join(' ')}, please go to counter ${counterNo}`);
}

/** One call of one number; being called again is another. */
export const idOfCall = ({ number, at }: Pick<DisplayCall, 'number' | 'at'>): string => `${number} ${at}`;

/** The calls that were not there before, the oldest first. Nothing is new to a display that has just been switched on. */
export function newCalls(before: readonly DisplayCall[] | null, now: readonly DisplayCall[]): DisplayCall[] {
  if (before === null) return [];
  const known = new Set(before.map(idOfCall));
  return now.filter((call) => !known.has(idOfCall(call))).reverse();
}
