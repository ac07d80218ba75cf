import { Button } from 'antd';
import { Link } from 'react-router';
import type { QueueView, TicketAction } from '../../../../server/contract/ticket.js';
import { useSay } from '../../shared/i18n/language.js';
import { Empty } from '../../shared/ui/panels.js';
import { queryOf } from './address.js';
import './cards.css';
import { NotYet } from './not-yet.js';
import { hasNews, type Snapshot } from './snapshot.js';
import { TicketCard } from './ticket-card.js';
import { useQueueList } from './use-queue-list.js';
import { words } from './words.js';

interface ViewCardsProps {
  view: QueueView;
  title: string;
  none: string;
  /** The buttons of each card, first one primary. */
  actions: readonly TicketAction[];
  headless?: boolean;
}

const shown = 20;

function Cards({ snapshot, refresh, none, actions }: { snapshot: Snapshot; refresh: () => void; none: string; actions: readonly TicketAction[] }) {
  const say = useSay();
  return (
    <>
      <div className="card-news">
        {hasNews(snapshot) && (
          <Button size="small" type="primary" ghost onClick={refresh}>
            {say(words.listChanged)}
          </Button>
        )}
      </div>
      {snapshot.rows.length === 0 && <Empty title={none} />}
      <ul className="stack">
        {snapshot.rows.map((held) => (
          <TicketCard key={held.row.no} held={held} actions={actions} />
        ))}
      </ul>
    </>
  );
}

/** A view as cards: the same steady list as the queue, with the next step on each card. */
export function ViewCards({ view, title, none, actions, headless = false }: ViewCardsProps) {
  const say = useSay();
  const query = queryOf(new URLSearchParams({ view, size: String(shown) }), view);
  const { page, snapshot, refresh } = useQueueList(query);
  const total = snapshot?.total ?? 0;
  return (
    <section className="card-list" aria-label={title}>
      {!headless && (
        <h2>
          {title} <span className="num">{snapshot === null ? '' : total}</span>
        </h2>
      )}
      {snapshot === null ? <NotYet error={page.error} retry={refresh} lines={5} /> : <Cards snapshot={snapshot} refresh={refresh} none={none} actions={actions} />}
      {total > shown && <Link to={`/queue?view=${view}`}>{say(words.seeAllOf, { n: total })}</Link>}
    </section>
  );
}
