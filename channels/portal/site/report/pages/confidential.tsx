import type { JSX } from 'preact';
import { Icon } from '../../icons.js';
import { usePage, useSay } from '../../page-context.js';
import { Link } from '../../parts/link.js';
import { PhoneLink } from '../../parts/phone-link.js';
import { reportWords as words } from '../../words/report-words.js';
import { siteWords } from '../../words/site-words.js';
import { EmergencyStrip } from '../emergency-strip.js';
import { addressOf, afterStep } from '../steps.js';
import { useDraft } from '../use-draft.js';

/** What confidentiality means, before a report asks for a name or a number. */
export function ConfidentialPage(): JSX.Element {
  const { go, reportBox, url } = usePage();
  const say = useSay();
  const draft = useDraft();
  const onward = (event: Event): void => {
    event.preventDefault();
    reportBox.change({ confidentialityRead: true });
    go(afterStep('who', url.query.has('change')));
  };
  return (
    <>
      <nav class="step-nav">
        <Link class="back" to={addressOf('who')}>
          <Icon name="back" />
          <span>{say(siteWords.back)}</span>
        </Link>
      </nav>
      <EmergencyStrip />
      <form class="step" onSubmit={onward}>
        <h1 tabIndex={-1}>{say(words.confidential)}</h1>
        <div class="notice">
          <Icon name="lock" />
          <p>{say(words.confidentialText)}</p>
        </div>
        <p>{say(words.confidentialName)}</p>
        <p>{say(words.confidentialDevice)}</p>
        <label class="tick">
          <input type="checkbox" checked={draft.keepReport} onChange={(event) => reportBox.change({ keepReport: event.currentTarget.checked })} />
          <span>{say(words.confidentialKeep)}</span>
        </label>
        <div class="step-end">
          <button class="button primary wide" type="submit">{say(words.confidentialGo)}</button>
          <PhoneLink kind="quiet" words={siteWords.stuck} />
        </div>
      </form>
    </>
  );
}
