import { Button } from 'antd';
import type { QueueQuery } from '../../../../server/contract/ticket.js';
import { useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { changed, type Query } from './address.js';
import type { Snapshot } from './snapshot.js';
import { words } from './words.js';

interface PagerProps {
  query: Query;
  shown: Pick<Snapshot, 'page' | 'size' | 'total' | 'orMore' | 'backTo'>;
  ask: (query: QueueQuery) => void;
}

/** What is known of the length: all of it, a number it exceeds, or only that it goes on. */
function extentWords({ orMore, total }: PagerProps['shown'], to: number) {
  if (!orMore) return words.page;
  return total > to ? words.pageOfMany : words.pageOrMore;
}

/** Which part of the list is on the screen, and its neighbours; a search that stopped early is gone on with. */
export function Pager({ query, shown, ask }: PagerProps) {
  const say = useSay();
  const dates = useDates();
  const { page, size, total, orMore, backTo } = shown;
  const from = (page - 1) * size + 1;
  const to = Math.min(page * size, total);
  if (total === 0) return null;
  return (
    <div className="row pager">
      <span className="num">{backTo === null ? say(extentWords(shown, to), { from, to, n: total }) : say(words.lookedBack, { n: total, time: dates.near(backTo) })}</span>
      {page > 1 && <Button onClick={() => ask({ ...query, page: page - 1 })}>{say(words.previous)}</Button>}
      {backTo === null && (orMore || to < total) && <Button onClick={() => ask({ ...query, page: page + 1 })}>{say(words.next)}</Button>}
      {backTo !== null && <Button onClick={() => ask(changed(query, { before: backTo }))}>{say(words.lookFurther)}</Button>}
    </div>
  );
}
