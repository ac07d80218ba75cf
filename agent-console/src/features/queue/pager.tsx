import { Button } from 'antd';
import type { QueueQuery } from '../../../../server/contract/ticket.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Query } from './address.js';
import type { Snapshot } from './snapshot.js';
import { words } from './words.js';

interface PagerProps {
  query: Query;
  shown: Pick<Snapshot, 'page' | 'size' | 'total'>;
  ask: (query: QueueQuery) => void;
}

/** Which part of the list is on the screen, and its neighbours. */
export function Pager({ query, shown: { page, size, total }, ask }: PagerProps) {
  const say = useSay();
  const from = (page - 1) * size + 1;
  const to = Math.min(page * size, total);
  if (total === 0) return null;
  return (
    <div className="row pager">
      <span className="num">{say(words.page, { from, to, n: total })}</span>
      {page > 1 && <Button onClick={() => ask({ ...query, page: page - 1 })}>{say(words.previous)}</Button>}
      {to < total && <Button onClick={() => ask({ ...query, page: page + 1 })}>{say(words.next)}</Button>}
    </div>
  );
}
