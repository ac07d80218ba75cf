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
  /** The buttons of each card. */
  actions: readonly TicketAction[];
  /** The only list of its page: no heading of its own, and each card's first button is the strong one. */
  headless?: boolean;
}

const shown = 20;

function Cards({ snapshot, none, actions, strong }: { snapshot: Snapshot; none: string; actions: readonly TicketAction[]; strong: boolean }) {
  return (
    <>
      {snapshot.rows.length === 0 && <Empty title={none} />}
      <ul className="stack">
        {snapshot.rows.map((held) => (
          <TicketCard key={held.row.no} held={held} actions={actions} strong={strong} />
        ))}
      </ul>
    </>
  );
}

function Heading({ title, snapshot, refresh }: { title: string | null; snapshot: Snapshot | null; refresh: () => void }) {
  const say = useSay();
  return (
    <div className="row card-heading">
      {title !== null && (
        <h2>
          {title} <span className="num">{snapshot?.total}</span>
        </h2>
      )}
      {snapshot !== null && hasNews(snapshot) && (
        <Button size="small" type="primary" ghost onClick={refresh}>
          {say(words.listChanged)}
        </Button>
      )}
    </div>
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
      <Heading title={headless ? null : title} snapshot={snapshot} refresh={refresh} />
      {snapshot === null ? <NotYet error={page.error} retry={refresh} lines={5} /> : <Cards snapshot={snapshot} none={none} actions={actions} strong={headless} />}
      {total > shown && <Link to={`/queue?view=${view}`}>{say(words.seeAllOf, { n: total })}</Link>}
    </section>
  );
}
