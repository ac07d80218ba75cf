import { Link } from 'react-router';
import type { DeadlineView } from '../../../../server/contract/deadline.js';
import { basisWords } from '../../../../server/contract/words/basis-words.js';
import { useLanguage, useSay } from '../i18n/language.js';
import { word } from '../i18n/words.js';
import { useNow } from './use-now.js';

const words = {
  basis: word('依据：{basis}', 'Basis: {basis}'),
  calendar: word('日历 {version}', 'calendar {version}'),
  policy: word('规则 {version}', 'policy {version}'),
};

/** Why a date is what it is, and the calendar and the policy that said so, as they were then. */
export function BasisLine({ view }: { view: DeadlineView }) {
  const say = useSay();
  const { lang } = useLanguage();
  const basis = basisWords(view, useNow(), lang);
  const { calendarVersion, policyVersion } = view;
  return (
    <p className="meta">
      {say(words.basis, { basis })} · <Link to={`/rules/calendar/${calendarVersion}`}>{say(words.calendar, { version: calendarVersion })}</Link> · <Link to={`/rules/policy/${policyVersion}`}>{say(words.policy, { version: policyVersion })}</Link>
    </p>
  );
}
