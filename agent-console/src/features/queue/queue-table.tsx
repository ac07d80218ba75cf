import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useHotkey } from '../../shared/hotkeys/use-hotkey.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useListedTickets } from '../../shared/people/use-viewers.js';
import type { Query } from './address.js';
import { Cells } from './cells.js';
import { PickCell, PickHead } from './pick-cells.js';
import type { Picks } from './use-picks.js';
import { columns, type Column } from './columns.js';
import type { Snapshot } from './snapshot.js';
import type { QueueSort } from '../../../../server/contract/ticket.js';

/** The current row, and how another becomes it. */
export interface RowsInHand {
  active: string;
  /** Somebody came back to the current row: it takes the focus. */
  returning: boolean;
  choose: (no: string) => void;
  peek: (no: string) => void;
}

interface TableProps extends RowsInHand {
  snapshot: Snapshot;
  query: Query;
  caption: string;
  picks: Picks;
  sortBy: (sort: QueueSort) => void;
}

function Heading({ column, query, sortBy }: { column: Column; query: Query; sortBy: (sort: QueueSort) => void }) {
  const say = useSay();
  const { sort } = column;
  if (sort === undefined) return <th scope="col">{say(column.label)}</th>;
  const sorted = query.sort === sort;
  const ways = { deadline: 'ascending', urgency: 'descending', newest: 'descending', updated: 'descending' } as const;
  return (
    <th scope="col" aria-sort={sorted ? ways[sort] : 'none'}>
      <button type="button" className="th-button" onClick={() => sortBy(sort)}>
        {say(column.label)}
        <span aria-hidden>{sorted ? (ways[sort] === 'ascending' ? ' ↑' : ' ↓') : ''}</span>
      </button>
    </th>
  );
}

function useRowKeys({ snapshot, active, choose, peek, picks }: TableProps): void {
  const navigate = useNavigate();
  const step = (by: number) => {
    const place = snapshot.rows.findIndex((held) => held.row.no === active);
    const next = snapshot.rows[Math.min(Math.max(place + by, 0), snapshot.rows.length - 1)];
    if (next !== undefined) choose(next.row.no);
  };
  const rowOnly = 'tr[data-no], body';
  useHotkey({ keys: 'j' }, () => step(1));
  useHotkey({ keys: 'k' }, () => step(-1));
  useHotkey({ keys: 'ArrowDown', on: rowOnly }, () => step(1));
  useHotkey({ keys: 'ArrowUp', on: rowOnly }, () => step(-1));
  useHotkey({ keys: ' ', on: rowOnly }, () => peek(active), active !== '');
  useHotkey({ keys: 'x' }, () => picks.toggle(active), active !== '');
  useHotkey({ keys: 'x', shift: true }, () => picks.reach(active), active !== '');
  useHotkey({ keys: 'Enter', on: rowOnly }, () => void navigate(`/tickets/${active}`), active !== '');
}

/** A native table, one tab stop; every act goes by the row's number, never by its place. */
export function QueueTable(props: TableProps) {
  const { snapshot, query, caption, active, returning, choose, peek, picks, sortBy } = props;
  const { lang } = useLanguage();
  const body = useRef<HTMLTableSectionElement>(null);
  const moved = useRef(returning);
  useRowKeys({ ...props, choose: (no) => {
    moved.current = true;
    choose(no);
  } });
  useListedTickets(snapshot.rows.map(({ row }) => row.no));
  useEffect(() => {
    if (moved.current) body.current?.querySelector<HTMLElement>(`tr[data-no="${active}"]`)?.focus();
  }, [active]);
  const tabStop = snapshot.rows.some((held) => held.row.no === active) ? active : snapshot.rows[0]?.row.no;
  return (
    <table role="table" className="queue-table">
      <caption className="unseen">{caption}</caption>
      <colgroup>
        <col style={{ width: 40 }} />
        {columns.map((column) => (
          <col key={column.id} {...(column.width === null ? {} : { style: { width: column.width[lang] } })} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <PickHead picks={picks} />
          {columns.map((column) => (
            <Heading key={column.id} column={column} query={query} sortBy={sortBy} />
          ))}
        </tr>
      </thead>
      <tbody ref={body} role="rowgroup">
        {snapshot.rows.map((held) => (
          <tr
            key={held.row.no}
            role="row"
            data-no={held.row.no}
            tabIndex={held.row.no === tabStop ? 0 : -1}
            aria-selected={held.row.no === active}
            className={held.gone === null ? '' : 'gone'}
            onFocus={() => choose(held.row.no)}
            onClick={(event) => {
              if (event.target instanceof Element && event.target.closest('a, .pick') === null) peek(held.row.no);
            }}
          >
            <PickCell held={held} picks={picks} />
            <Cells held={held} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
