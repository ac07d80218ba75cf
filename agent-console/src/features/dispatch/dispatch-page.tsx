import type { TicketAction } from '../../../../server/contract/ticket.js';
import { queueViewWords } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../shared/i18n/language.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { ViewCards } from '../queue/index.js';
import { words } from './words.js';

const lists = [
  { view: 'to_accept', title: queueViewWords.to_accept, none: words.noneToAccept, actions: ['accept'] as TicketAction[] },
  { view: 'to_dispatch', title: queueViewWords.to_dispatch, none: words.noneToDispatch, actions: ['dispatch'] as TicketAction[] },
  { view: 'to_sign', title: words.sent, none: words.noneToSign, actions: [] as TicketAction[] },
] as const;

/** What must leave a dispatcher's hands now, in the order it leaves. */
export function DispatchPage() {
  const say = useSay();
  return (
    <div className="page stack">
      <PageTitle title={say(words.title)} />
      <p className="muted">{say(words.lead)}</p>
      <div className="card-columns">
        {lists.map((list) => (
          <ViewCards key={list.view} view={list.view} title={say(list.title)} none={say(list.none)} actions={list.actions} />
        ))}
      </div>
    </div>
  );
}
