import type { Lang } from '../common.js';

/** The turns of phrase a deadline is described with. */
export interface DeadlinePhrases {
  readonly left: (time: string) => string;
  /** On the last day, where nothing precedes it. */
  readonly due: (by: string) => string;
  readonly overdue: (time: string) => string;
  readonly wasDue: (by: string) => string;
  readonly provisional: (date: string) => string;
  readonly onceAnnounced: (years: readonly number[]) => string;
  readonly provisionalMark: string;
  readonly onTime: string;
  readonly late: (time: string) => string;
}

// Chinese sets a space before a digit but none between characters.
const spaced = (words: string): string => (/^\d/.test(words) ? ` ${words}` : words);

export const deadlinePhrases: Readonly<Record<Lang, DeadlinePhrases>> = {
  zh: {
    left: (time) => `还剩${spaced(time)}`,
    due: (by) => by,
    overdue: (time) => `已超期${spaced(time)}`,
    wasDue: (by) => `应于 ${by}`,
    provisional: (date) => `暂定 ${date}`,
    onceAnnounced: (years) => `（${years.join('、')} 年放假安排公布后确定）`,
    provisionalMark: '（暂定）',
    onTime: '按时',
    late: (time) => `晚了${spaced(time)}`,
  },
  en: {
    left: (time) => `${time} left`,
    due: (by) => `Due ${by}`,
    overdue: (time) => `${time} overdue`,
    wasDue: (by) => `was due ${by}`,
    provisional: (date) => `Provisionally ${date}`,
    onceAnnounced: (years) => ` (final once the ${years.join(' and ')} holidays are announced)`,
    provisionalMark: ' (provisional)',
    onTime: 'On time',
    late: (time) => `${time} late`,
  },
};
