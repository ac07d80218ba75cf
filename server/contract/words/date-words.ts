import type { Lang } from '../common.js';
import { daysFrom, dueDay, isDayEnd, readDate, shanghaiDate, shanghaiTime } from './shanghai-time.js';

const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** The instant words are read at: it decides on 今天 and whether a year is said. `null` = always in full. */
export type ReadAt = number | null;

/** 周四 / Thu. */
export function weekdayWord(date: string, lang: Lang): string {
  return weekdays[lang][readDate(date).weekday] ?? '';
}

/** 10月15日 / 15 Oct; the year only when it is not this one. */
export function monthDayWords(date: string, now: ReadAt, lang: Lang): string {
  const { year, month, day } = readDate(date);
  const yearSaid = now === null || readDate(shanghaiDate(now)).year !== year;
  if (lang === 'zh') return `${yearSaid ? `${year}年` : ''}${month}月${day}日`;
  return `${day} ${months[month - 1] ?? ''}${yearSaid ? ` ${year}` : ''}`;
}

/** 10月15日 周四 / Thu 15 Oct. */
export function dateWords(date: string, now: ReadAt, lang: Lang): string {
  const weekday = weekdayWord(date, lang);
  const rest = monthDayWords(date, now, lang);
  return lang === 'zh' ? `${rest} ${weekday}` : `${weekday} ${rest}`;
}

/** 10/15, or 15 Oct where month and day could be taken for each other: for lists only. */
export function shortDate(date: string, lang: Lang): string {
  const { month, day } = readDate(date);
  return lang === 'zh' ? `${month}/${day}` : `${day} ${months[month - 1] ?? ''}`;
}

/** 10月10日 周六 14:29 / Sat 10 Oct 14:29. */
export function dateTimeWords(at: number, now: ReadAt, lang: Lang): string {
  return `${dateWords(shanghaiDate(at), now, lang)} ${shanghaiTime(at)}`;
}

const nearDays = { zh: ['今天', '明天'], en: ['today', 'tomorrow'] } as const;

/** 今天 or 明天; null for any other day. */
export function nearDayWord(date: string, now: ReadAt, lang: Lang): string | null {
  return now === null ? null : (nearDays[lang][daysFrom(shanghaiDate(now), date)] ?? null);
}

/** 10月15日 周四 24:00前, 今天 09:30前 / by end of Thu 15 Oct, by 09:30 today. */
export function byWords(dueAt: number, now: ReadAt, lang: Lang): string {
  const date = dueDay(dueAt);
  const near = nearDayWord(date, now, lang);
  const day = near ?? dateWords(date, now, lang);
  const ends = isDayEnd(dueAt);
  if (lang === 'zh') return `${day} ${ends ? '24:00' : shanghaiTime(dueAt)}前`;
  if (ends) return `by end of ${day}`;
  return `by ${shanghaiTime(dueAt)} ${near ?? `on ${day}`}`;
}
