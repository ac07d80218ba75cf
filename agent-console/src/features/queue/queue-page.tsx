import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import type { QueueQuery, QueueRow } from '../../../../server/contract/ticket.js';
import { queueViewWords } from '../../../../server/contract/words/vocabulary.js';
import { keys } from '../../shared/api/keys.js';
import { useHotkey } from '../../shared/hotkeys/use-hotkey.js';
import { useSay } from '../../shared/i18n/language.js';
import { useMe } from '../../shared/people/me.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { addressOf, queryOf } from './address.js';
import { fetchCounts } from './api.js';
import { Filters } from './filters.js';
import { NotYet } from './not-yet.js';
import { PeekPanel } from './peek-panel.js';
import { QueueBody } from './queue-body.js';
import './queue.css';
import { SelectionBar } from './selection-bar.js';
import { hasNews, type Snapshot } from './snapshot.js';
import { useDensity } from './use-density.js';
import { useIdle } from './use-idle.js';
import { useLastQuestion } from './use-last-question.js';
import { usePeek } from './use-peek.js';
import { usePicks, type Picks } from './use-picks.js';
import { useQueueList } from './use-queue-list.js';
import { useSheet } from './use-sheet.js';
import { ViewTabs } from './view-tabs.js';
import { viewsOf } from './views-of.js';
import { words } from './words.js';

function ExportButton({ rows, toFile }: { rows: readonly QueueRow[]; toFile: (rows: readonly QueueRow[]) => void }) {
  const say = useSay();
  return (
    <Button title={say(words.exportHint, { n: rows.length })} disabled={rows.length === 0} onClick={() => toFile(rows)}>
      {say(words.export)}
    </Button>
  );
}

/** The keys of the page itself, and the minute after which it renews itself when nobody touches it. */
function usePageKeys(parts: { snapshot: Snapshot | null; refresh: () => void; peeking: boolean; picks: Picks }): void {
  const { snapshot, refresh, peeking, picks } = parts;
  const picking = picks.rows.length > 0;
  useHotkey({ keys: 'r' }, refresh);
  useHotkey({ keys: '/' }, () => document.getElementById('search')?.focus());
  useHotkey({ keys: 'Escape' }, () => picks.keep([]), picking && !peeking);
  useIdle(refresh, snapshot !== null && hasNews(snapshot) && !peeking && !picking);
}

/** Every ticket the reader may see, as the address asks; nothing moves under a hand. */
export function QueuePage() {
  const say = useSay();
  const views = viewsOf(useMe());
  const [search, setSearch] = useSearchParams();
  const query = queryOf(useLastQuestion(search), views[0] ?? 'all');
  const ask = (next: QueueQuery) => setSearch(addressOf(next));
  const { page, snapshot, refresh } = useQueueList(query);
  const counts = useQuery({ queryKey: keys.counts, queryFn: fetchCounts });
  const { peeked, shut, ...rows } = usePeek();
  const picks = usePicks(snapshot, addressOf(query));
  const { toFile, toPaper, paper } = useSheet(say(queueViewWords[query.view]));
  const [density, setDensity] = useDensity();
  usePageKeys({ snapshot, refresh, peeking: peeked !== '', picks });
  return (
    <div className={`queue-page density-${density}`}>
      <PageTitle title={say(words.title)} hidden />
      <ViewTabs views={views} query={query} counts={counts.data} density={density} setDensity={setDensity} />
      <Filters query={query} ask={ask}>
        <ExportButton rows={snapshot?.rows.map(({ row }) => row) ?? []} toFile={toFile} />
      </Filters>
      {snapshot === null ? (
        <NotYet error={page.error} retry={refresh} lines={12} />
      ) : (
        <QueueBody snapshot={snapshot} refresh={refresh} query={query} ask={ask} picks={picks} {...rows} />
      )}
      <SelectionBar rows={picks.rows} toFile={toFile} toPaper={toPaper} keep={picks.keep} />
      {peeked !== '' && <PeekPanel no={peeked} close={shut} />}
      {paper}
    </div>
  );
}
