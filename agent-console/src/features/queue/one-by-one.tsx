import { Button } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import type { QueueView } from '../../../../server/contract/ticket.js';
import { useHotkey } from '../../shared/hotkeys/use-hotkey.js';
import { useSay } from '../../shared/i18n/language.js';
import { word } from '../../shared/i18n/words.js';
import { Viewers } from '../../shared/people/viewers.js';
import { useMe } from '../../shared/people/me.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { useAnnounce } from '../../shared/ui/live-regions.js';
import { Empty } from '../../shared/ui/panels.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { queryOf } from './address.js';
import { NotYet } from './not-yet.js';
import './one-by-one.css';
import { actedOn, after, before, standingAt } from './one-by-one-order.js';
import { hasNews, type Snapshot, type SnapshotRow } from './snapshot.js';
import { useChangeWords } from './use-change-words.js';
import { useQueueList } from './use-queue-list.js';
import { useTicket } from './use-ticket.js';
import type { Nothing } from './view-cards.js';

const words = {
  place: word('第 {n} 件，共 {of} 件 · 按期限排', '{n} of {of} · nearest date first'),
  previous: word('上一件 [', 'Previous ['),
  next: word('下一件 ]', 'Next ]'),
  waiting: word('等着的', 'Waiting'),
  done: word('办完了，下一件：{title}', 'Done. Next: {title}'),
  allDone: word('这一批都办完了', 'All of these are done'),
  allDoneWhy: word('看看有没有新来的。', 'See whether new ones have come.'),
  look: word('再看一次', 'Look again'),
  changed: word('有 {n} 件新进 · 刷新', '{n} new · refresh'),
  moved: word('列表有变化 · 刷新', 'The list has changed · refresh'),
};

interface OneByOneProps {
  view: QueueView;
  none: Nothing;
  /** After one of these by the reader, the next ticket comes up. */
  ends: readonly string[];
  children: (ticket: TicketDetail) => ReactNode;
}

function Waiting({ snapshot, no, go }: { snapshot: Snapshot; no: string; go: (no: string) => void }) {
  const say = useSay();
  return (
    <nav className="one-list" aria-label={say(words.waiting)}>
      <ul className="stack">
        {snapshot.rows.map(({ row, gone }) => (
          <li key={row.no}>
            <button type="button" className={gone === null ? 'one-item' : 'one-item one-item-gone'} aria-current={row.no === no} onClick={() => go(row.no)}>
              <span className="num muted">{shortNo(row.no)}</span>
              <span className="one-item-title">{row.title}</span>
              {row.deadline !== null && gone === null && <DeadlineLine view={row.deadline} short />}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Steps({ snapshot, held, go, refresh }: { snapshot: Snapshot; held: SnapshotRow; go: (no: string) => void; refresh: () => void }) {
  const say = useSay();
  const { no } = held.row;
  const [previous, next] = [before(snapshot.rows, no), after(snapshot.rows, no)];
  useHotkey({ keys: '[' }, () => go(previous ?? no));
  useHotkey({ keys: ']' }, () => go(next ?? no));
  return (
    <div className="spread">
      <span className="num">{say(words.place, { n: snapshot.rows.indexOf(held) + 1, of: snapshot.total })}</span>
      <div className="row">
        {hasNews(snapshot) && (
          <Button type="primary" ghost onClick={refresh}>
            {snapshot.waiting.length > 0 ? say(words.changed, { n: snapshot.waiting.length }) : say(words.moved)}
          </Button>
        )}
        <Button disabled={previous === null} onClick={() => go(previous ?? no)}>
          {say(words.previous)}
        </Button>
        <Button disabled={next === null} onClick={() => go(next ?? no)}>
          {say(words.next)}
        </Button>
      </div>
    </div>
  );
}

/** One ticket; when the reader's own act has ended it here, `done` is called once. */
function One({ no, ends, done, children }: Pick<OneByOneProps, 'ends' | 'children'> & { no: string; done: () => void }) {
  const me = useMe();
  const ticket = useTicket(no);
  const opened = useRef<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { data } = ticket;
  useEffect(() => {
    if (data === undefined) return;
    opened.current ??= data.timeline.length;
    if (!actedOn(data, { since: opened.current, meId: me.id, ends })) return;
    opened.current = data.timeline.length;
    done();
  }, [data, me.id, ends, done]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Fetched query={ticket} lines={8}>
      {(read) => (
        <article className="stack">
          <h2 ref={heading} tabIndex={-1}>
            <Link to={`/tickets/${no}`} className="one-title">
              {read.row.title}
            </Link>
          </h2>
          <Viewers no={no} />
          {children(read)}
        </article>
      )}
    </Fetched>
  );
}

function Gone({ held }: { held: SnapshotRow }) {
  const explain = useChangeWords();
  return held.gone === null ? null : (
    <p className="notice strong" role="status">
      {explain(held.gone)}
    </p>
  );
}

interface StandingProps extends Pick<OneByOneProps, 'ends' | 'children'> {
  snapshot: Snapshot;
  held: SnapshotRow;
  named: string;
  go: (no: string) => void;
  refresh: () => void;
}

/** The ticket one stands at; the address keeps its name, so that it stays when somebody else is faster. */
function Standing({ snapshot, held, named, go, refresh, ends, children }: StandingProps) {
  const say = useSay();
  const announce = useAnnounce();
  const { no } = held.row;
  useEffect(() => {
    if (named !== no) go(no);
  });
  const onwards = () => {
    const next = snapshot.rows.find(({ row }) => row.no === after(snapshot.rows, no));
    announce(next === undefined ? say(words.allDone) : say(words.done, { title: next.row.title }));
    if (next === undefined) refresh();
    go(next?.row.no ?? '');
  };
  return (
    <div className="one-by-one">
      <Waiting snapshot={snapshot} no={no} go={go} />
      <div className="stack one-body">
        <Steps snapshot={snapshot} held={held} go={go} refresh={refresh} />
        <Gone held={held} />
        <One key={no} no={no} ends={ends} done={onwards}>
          {children}
        </One>
      </div>
    </div>
  );
}

function AllDone({ refresh }: { refresh: () => void }) {
  const say = useSay();
  return (
    <Empty title={say(words.allDone)} why={say(words.allDoneWhy)}>
      <Button type="primary" onClick={refresh}>
        {say(words.look)}
      </Button>
    </Empty>
  );
}

/** A view worked through one ticket after another; the list stays still, the address says which one. */
export function OneByOne({ view, none, ends, children }: OneByOneProps) {
  const [search, setSearch] = useSearchParams();
  const { page, snapshot, refresh } = useQueueList(queryOf(new URLSearchParams({ view, size: '50' }), view));
  const go = (no: string) => setSearch(no === '' ? {} : { no }, { replace: true });
  if (snapshot === null) return <NotYet error={page.error} retry={refresh} lines={8} />;
  if (snapshot.rows.length === 0) return <Empty {...none} />;
  const named = search.get('no') ?? '';
  const held = standingAt(snapshot.rows, named);
  if (held === undefined) return <AllDone refresh={refresh} />;
  return (
    <Standing snapshot={snapshot} held={held} named={named} go={go} refresh={refresh} ends={ends}>
      {children}
    </Standing>
  );
}
