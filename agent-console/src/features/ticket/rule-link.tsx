import { Link } from 'react-router';
import type { DeadlineView } from '../../../../server/contract/deadline.js';
import { useSay } from '../../shared/i18n/language.js';
import { words } from './words.js';

/** The way from a date to the rule that set it: that very version. */
export function RuleLink({ view }: { view: DeadlineView }) {
  const say = useSay();
  return (
    <Link className="meta rule-link" to={`/admin/policies?version=${encodeURIComponent(view.policyVersion)}`}>
      {say(words.rule)}
    </Link>
  );
}
