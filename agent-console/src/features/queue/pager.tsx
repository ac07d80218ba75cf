import { Button } from 'antd';
import type { QueueQuery } from '../../../../server/contract/ticket.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Query } from './address.js';
import { words } from './words.js';

/** Which part of the list this is, and its neighbours. */
export function Pager({ query, total, ask }: { query: Query; total: number; ask: (query: QueueQuery) => void }) {
  const say = useSay();
  const from = (query.page - 1) * query.size + 1;
  const to = Math.min(query.page * query.size, total);
  if (total === 0) return null;
  return (
    <div className="row pager">
      <span className="num">{say(words.page, { from, to, n: total })}</span>
      {query.page > 1 && <Button onClick={() => ask({ ...query, page: query.page - 1 })}>{say(words.previous)}</Button>}
      {to < total && <Button onClick={() => ask({ ...query, page: query.page + 1 })}>{say(words.next)}</Button>}
    </div>
  );
}
