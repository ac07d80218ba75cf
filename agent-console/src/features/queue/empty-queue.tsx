import { Button } from 'antd';
import type { QueueQuery, QueueView } from '../../../../server/contract/ticket.js';
import { queueViewWords } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { useDates } from '../../shared/time/use-dates.js';
import { Empty } from '../../shared/ui/panels.js';
import { changed, cleared, isFiltered, type Query } from './address.js';
import { words } from './words.js';

const goodNews: Partial<Record<QueueView, Bilingual>> = {
  overdue: words.emptyOverdue,
  due_soon: words.emptyDueSoon,
  to_decide: words.emptyToDecide,
  call_asked: words.emptyCallAsked,
  returned: words.emptyReturned,
  unsatisfied: words.emptyUnsatisfied,
  supervised: words.emptySupervised,
  suspended: words.emptySuspended,
};

/** Filtered empty is not truly empty, and a good empty is said as good. */
export function EmptyQueue({ query, ask, backTo }: { query: Query; ask: (query: QueueQuery) => void; backTo: number | null }) {
  const say = useSay();
  const dates = useDates();
  if (backTo !== null)
    return (
      <Empty title={say(words.emptySoFar)} why={say(words.emptySoFarWhy, { time: dates.near(backTo) })}>
        <Button type="primary" onClick={() => ask(changed(query, { before: backTo }))}>{say(words.lookFurther)}</Button>
      </Empty>
    );
  if (isFiltered(query))
    return (
      <Empty title={say(words.emptyFiltered)} why={say(words.emptyFilteredWhy)}>
        <Button onClick={() => ask(cleared(query))}>{say(words.clear)}</Button>
      </Empty>
    );
  const title = say(goodNews[query.view] ?? words.emptyView, { view: say(queueViewWords[query.view]) });
  return (
    <Empty title={title} why={say(words.emptyViewWhy)}>
      {query.view !== 'all' && <Button onClick={() => ask({ view: 'all' })}>{say(words.seeAll)}</Button>}
    </Empty>
  );
}
