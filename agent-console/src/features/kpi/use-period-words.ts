import type { KpiOverview } from '../../../../server/contract/kpi.js';
import { dateWords } from '../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { words } from './words.js';

type Looked = Pick<KpiOverview, 'first' | 'last' | 'compared' | 'asOf'>;

/** The period in words, what it is compared with, and the instant it is of: printed with every figure. */
export function usePeriodWords() {
  const say = useSay();
  const { lang } = useLanguage();
  const { now, full } = useDates();
  const day = (date: string) => dateWords(date, now, lang);
  const range = (first: string, last: string) => say(words.range, { first: day(first), last: day(last) });
  const compared = ({ first, last }: Looked['compared']) => say(words.compared, { first: day(first), last: day(last) });
  const asOf = (at: number) => say(words.asOf, { time: full(at) });
  return { day, range, compared, asOf, line: (looked: Looked) => [range(looked.first, looked.last), compared(looked.compared), asOf(looked.asOf)].join(' · ') };
}
