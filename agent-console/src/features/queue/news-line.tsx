import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { QueueQuery } from '../../../../server/contract/ticket.js';
import { useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { useAnnounce } from '../../shared/ui/live-regions.js';
import { changed, type Query } from './address.js';
import { hasNews, type Snapshot } from './snapshot.js';
import { words } from './words.js';

const announceEveryMs = 30_000;

function useArrivalsSaid(count: number): void {
  const say = useSay();
  const announce = useAnnounce();
  const saidAt = useRef(Number.NEGATIVE_INFINITY);
  const text = say(words.newArrived, { n: count });
  useEffect(() => {
    if (count === 0) return undefined;
    const wait = Math.max(0, saidAt.current + announceEveryMs - performance.now());
    const timer = setTimeout(() => {
      saidAt.current = performance.now();
      announce(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [count, text, announce]);
}

/** Only what there is to tell: no "0 moved". */
function newsText(snapshot: Snapshot, say: ReturnType<typeof useSay>): string {
  const n = snapshot.waiting.length;
  const m = snapshot.moved + snapshot.rows.filter((held) => held.gone !== null).length;
  if (m === 0) return say(words.newsIn, { n });
  return n === 0 ? say(words.newsMoved, { n: m }) : say(words.newsBoth, { n, m });
}

/** Always 36 px high: says that the list is fresh, or offers what waits outside it. */
export function NewsLine({ snapshot, refresh, query, ask }: { snapshot: Snapshot; refresh: () => void; query: Query; ask: (query: QueueQuery) => void }) {
  const say = useSay();
  const { clock, near } = useDates();
  useArrivalsSaid(snapshot.waiting.length);
  const q = query.q ?? '';
  return (
    <div className="news-line">
      {q !== '' && (
        <span className="row">
          <span className="strong">{say(words.query, { q })}</span>
          <Button size="small" onClick={() => ask(changed(query, { q: undefined }))}>
            {say(words.endSearch)}
          </Button>
          {query.before !== undefined && (
            <>
              <span className="muted">{say(words.onlyBefore, { time: near(query.before) })}</span>
              <Button size="small" onClick={() => ask(changed(query, {}))}>
                {say(words.fromNewest)}
              </Button>
            </>
          )}
        </span>
      )}
      {hasNews(snapshot) ? (
        <Button size="small" type="primary" ghost onClick={refresh}>
          {newsText(snapshot, say)} · {say(words.refresh)}
        </Button>
      ) : (
        <span className="muted">{say(words.fresh, { time: clock(snapshot.at) })}</span>
      )}
      <span className="meta news-keys">{say(words.keysHint)}</span>
    </div>
  );
}
