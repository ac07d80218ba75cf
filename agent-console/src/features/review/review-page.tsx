import { useSay } from '../../shared/i18n/language.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { ViewCards } from '../queue/index.js';
import { words } from './words.js';

/** What units have answered and what citizens must still confirm. */
export function ReviewPage() {
  const say = useSay();
  const me = useMe();
  return (
    <div className="page stack">
      <PageTitle title={say(words.title)} />
      <div className="card-columns card-columns-2">
        {hasRole(me, 'reviewer', 'supervisor') && <ViewCards view="to_review" title={say(words.toReview)} none={say(words.noneToReview)} actions={['approve', 'send_back']} />}
        <ViewCards view="to_call_back" title={say(words.toCallBack)} none={say(words.noneToCallBack)} actions={['record_callback']} />
      </div>
    </div>
  );
}
