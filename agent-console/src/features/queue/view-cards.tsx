import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { QueueRow, QueueView } from '../../../../server/contract/ticket.js';
import { useSay } from '../../shared/i18n/language.js';
import { Empty } from '../../shared/ui/panels.js';
import { queryOf } from './address.js';
import './cards.css';
import { NotYet } from './not-yet.js';
import { hasNews, type Snapshot, type SnapshotRow } from './snapshot.js';
import { TicketCard } from './ticket-card.js';
import { useQueueList } from './use-queue-list.js';
import { words } from './words.js';

export interface Nothing {
  title: string;
  why: string;
}

interface ViewCardsProps {
  view: QueueView;
  title: string;
  /** What an empty list says: that it is empty, and what would come here; null = nothing at all, not even its heading. */
  none: Nothing | null;
  /** The rules and buttons of one card. */
  foot?: (row: QueueRow) => ReactNode;
  /** The only list of its page: no heading of its own. */
  headless?: boolean;
  /** Some of the view's tickets belong to another list of the same page. */
  only?: (row: QueueRow) => boolean;
  withUnit?: boolean;
}

const shown = 20;
const noFoot = () => null;
const every = () => true;

interface FrameProps {
  title: string;
  headless: boolean;
  snapshot: Snapshot | null;
  count: number;
  refresh: () => void;
  children: ReactNode;
}

/** The list under its name and count, with what waits outside it. */
function Frame({ title, headless, snapshot, count, refresh, children }: FrameProps) {
  const say = useSay();
  return (
    <section className="card-list" aria-label={title}>
      <div className="row card-heading">
        {!headless && (
          <h2>
            {title} <span className="num">{snapshot === null ? '' : count}</span>
          </h2>
        )}
        {snapshot !== null && hasNews(snapshot) && (
          <Button size="small" type="primary" ghost onClick={refresh}>
            {say(words.listChanged)}
          </Button>
        )}
      </div>
      {children}
    </section>
  );
}

function AndMore({ view, total }: { view: QueueView; total: number }) {
  const say = useSay();
  return total > shown ? <Link to={`/queue?view=${view}`}>{say(words.seeAllOf, { n: total })}</Link> : null;
}

function Cards({ rows, foot, withUnit }: { rows: readonly SnapshotRow[] } & Required<Pick<ViewCardsProps, 'foot' | 'withUnit'>>) {
  return (
    <ul className="stack">
      {rows.map((held) => (
        <TicketCard key={held.row.no} held={held} withUnit={withUnit}>
          {foot(held.row)}
        </TicketCard>
      ))}
    </ul>
  );
}

const usual = { foot: noFoot, headless: false, only: every, withUnit: true };

function Listed({ none, rows, foot, withUnit }: { rows: readonly SnapshotRow[] } & Required<Pick<ViewCardsProps, 'none' | 'foot' | 'withUnit'>>) {
  if (rows.length === 0 && none !== null) return <Empty {...none} />;
  return <Cards rows={rows} foot={foot} withUnit={withUnit} />;
}

const countOf = ({ only }: ViewCardsProps, { all, shown: some }: { all: number; shown: number }): number => (only === undefined ? all : some);

/** A view as cards: the same steady list as the queue, with the next step on each card. */
export function ViewCards(props: ViewCardsProps) {
  const { view, title, none, foot, headless, only, withUnit } = { ...usual, ...props };
  const query = queryOf(new URLSearchParams({ view, size: String(shown) }), view);
  const { page, snapshot, refresh } = useQueueList(query);
  const rows = snapshot?.rows.filter(({ row }) => only(row)) ?? [];
  const count = { all: snapshot?.total ?? 0, shown: rows.length };
  if (none === null && rows.length === 0) return null;
  return (
    <Frame title={title} headless={headless} snapshot={snapshot} count={countOf(props, count)} refresh={refresh}>
      {snapshot === null ? <NotYet error={page.error} retry={refresh} lines={5} /> : <Listed none={none} rows={rows} foot={foot} withUnit={withUnit} />}
      <AndMore view={view} total={count.all} />
    </Frame>
  );
}
