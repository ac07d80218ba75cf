import type { QueueQuery } from '../../../../server/contract/ticket.js';
import { queueViewWords } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../shared/i18n/language.js';
import { changed, type Query } from './address.js';
import { EmptyQueue } from './empty-queue.js';
import { NewsLine } from './news-line.js';
import { Pager } from './pager.js';
import { QueueTable, type RowsInHand } from './queue-table.js';
import type { Snapshot } from './snapshot.js';
import type { Picks } from './use-picks.js';
import { words } from './words.js';

interface BodyProps extends RowsInHand {
  snapshot: Snapshot;
  refresh: () => void;
  query: Query;
  ask: (query: QueueQuery) => void;
  picks: Picks;
}

/** The line of news, the table, and which part of the list it is. */
export function QueueBody({ snapshot, refresh, query, ask, picks, ...rows }: BodyProps) {
  const say = useSay();
  const view = say(queueViewWords[query.view]);
  const caption = say(words.caption, { view, n: snapshot.total });
  return (
    <>
      <NewsLine snapshot={snapshot} refresh={refresh} query={query} ask={ask} />
      {snapshot.rows.length === 0 ? (
        <EmptyQueue query={query} ask={ask} backTo={snapshot.backTo} />
      ) : (
        <div className="queue-scroll" role="region" aria-label={view} tabIndex={-1}>
          <QueueTable snapshot={snapshot} query={query} caption={caption} {...rows} picks={picks} sortBy={(sort) => ask(changed(query, { sort }))} />
        </div>
      )}
      <Pager query={query} shown={snapshot} ask={ask} />
    </>
  );
}
