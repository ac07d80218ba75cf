import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Link } from 'react-router';
import type { QueueRow, QueueView } from '../../../../server/contract/ticket.js';
import { queueViewWords } from '../../../../server/contract/words/vocabulary.js';
import { keys } from '../../shared/api/keys.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { fetchCounts, ViewCards } from '../queue/index.js';
import { AcceptFoot } from './accept-foot.js';
import { DecideFoot } from './decide-foot.js';
import { DispatchFoot } from './dispatch-foot.js';
import './dispatch.css';
import { words } from './words.js';

interface DispatchList {
  view: QueueView;
  none: Bilingual;
  why: Bilingual;
  Foot: ComponentType<{ row: QueueRow }>;
}

const lists: readonly DispatchList[] = [
  { view: 'to_accept', none: words.noneToAccept, why: words.noneToAcceptWhy, Foot: AcceptFoot },
  { view: 'to_dispatch', none: words.noneToDispatch, why: words.noneToDispatchWhy, Foot: DispatchFoot },
  { view: 'to_decide', none: words.noneToDecide, why: words.noneToDecideWhy, Foot: DecideFoot },
];

/** What must leave a dispatcher's hands now, to whom and why. */
export function DispatchPage() {
  const say = useSay();
  const counts = useQuery({ queryKey: keys.counts, queryFn: fetchCounts });
  return (
    <div className="page stack">
      <PageTitle title={say(words.title)} />
      <p className="spread">
        <span className="muted">{say(words.lead)}</span>
        {counts.data !== undefined && <Link to="/queue?view=to_sign">{say(words.sent, { n: counts.data.to_sign })}</Link>}
      </p>
      <div className="card-columns">
        {lists.map(({ view, none, why, Foot }) => (
          <ViewCards key={view} view={view} title={say(queueViewWords[view])} none={{ title: say(none), why: say(why) }} foot={(row) => <Foot row={row} />} />
        ))}
      </div>
    </div>
  );
}
