import { dateTimeWords, dateWords, shortDate } from '../../../../server/contract/words/date-words.js';
import { durationWords } from '../../../../server/contract/words/duration-words.js';
import { relativeWords } from '../../../../server/contract/words/relative-words.js';
import { shanghaiDate, shanghaiTime } from '../../../../server/contract/words/shanghai-time.js';
import { useLanguage } from '../i18n/language.js';
import { useNow } from './use-now.js';

/** The contract's date words, bound to the reader's language and the desk's time. */
export function useDates(stepMs?: number) {
  const { lang } = useLanguage();
  const now = useNow(stepMs);
  return {
    now,
    clock: shanghaiTime,
    full: (at: number) => dateTimeWords(at, now, lang),
    day: (at: number) => dateWords(shanghaiDate(at), now, lang),
    relative: (at: number) => relativeWords(at, now, lang),
    lasting: (ms: number) => durationWords(ms, lang),
    /** For list cells: the time today, else the date. */
    short: (at: number) => (shanghaiDate(at) === shanghaiDate(now) ? shanghaiTime(at) : shortDate(shanghaiDate(at), lang)),
    /** The time today, else weekday, date and time. */
    near: (at: number) => (shanghaiDate(at) === shanghaiDate(now) ? shanghaiTime(at) : dateTimeWords(at, now, lang)),
  };
}
