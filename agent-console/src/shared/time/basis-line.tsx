import type { DeadlineView } from '../../../../server/contract/deadline.js';
import { basisWords } from '../../../../server/contract/words/basis-words.js';
import { useLanguage, useSay } from '../i18n/language.js';
import { word } from '../i18n/words.js';
import { useNow } from './use-now.js';

const words = {
  basis: word('依据：{basis} · 日历 {calendar} · 规则 {policy}', 'Basis: {basis} · calendar {calendar} · policy {policy}'),
};

/** Why a date is what it is, and which calendar and policy said so. */
export function BasisLine({ view }: { view: DeadlineView }) {
  const say = useSay();
  const { lang } = useLanguage();
  const basis = basisWords(view, useNow(), lang);
  return <p className="meta">{say(words.basis, { basis, calendar: view.calendarVersion, policy: view.policyVersion })}</p>;
}
