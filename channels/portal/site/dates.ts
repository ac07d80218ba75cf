import type { Lang } from '../../../server/contract/common.js';
import { monthDayWords } from '../../../server/contract/words/date-words.js';

/** 2026年1月1日 / 1 Jan 2026: the year always said, so that server and browser write the same. */
export const dayOf = (date: string, lang: Lang): string => monthDayWords(date, null, lang);
