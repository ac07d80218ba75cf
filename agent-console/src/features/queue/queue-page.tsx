import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { QueueQuery } from '../../../../server/contract/ticket.js';
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
import { hasNews } from './snapshot.js';
import { useDensity } from './use-density.js';
import { useIdle } from './use-idle.js';
import { useQueueList } from './use-queue-list.js';
import { ViewTabs } from './view-tabs.js';
import { viewsOf } from './views-of.js';
import { words } from './words.js';

export function QueuePage() {
  const say = useSay();
  const views = viewsOf(useMe());
  const [search, setSearch] = useSearchParams();
  const query = queryOf(search, views[0] ?? 'all');
  const ask = (next: QueueQuery) => setSearch(addressOf(next));
  const { page, snapshot, refresh } = useQueueList(query);
  const counts = useQuery({ queryKey: keys.counts, queryFn: fetchCounts });
  const [active, setActive] = useState('');
  const [peeked, setPeeked] = useState('');
  const [density, setDensity] = useDensity();
  useHotkey({ keys: 'r' }, refresh);
  useHotkey({ keys: '/' }, () => document.getElementById('search')?.focus());
  useHotkey({ keys: 'Escape' }, () => setPeeked(''), peeked !== '');
  useIdle(refresh, snapshot !== null && hasNews(snapshot) && peeked === '');

  const choose = (no: string) => {
    setActive(no);
    if (peeked !== '') setPeeked(no);
  };
  const peek = (no: string) => {
    setActive(no);
    setPeeked(no);
  };
  return (
    <div className={`queue-page density-${density}`}>
      <PageTitle title={say(words.title)} hidden />
      <ViewTabs views={views} query={query} counts={counts.data} density={density} setDensity={setDensity} />
      <Filters query={query} ask={ask} />
      {snapshot === null ? <NotYet error={page.error} retry={refresh} lines={12} /> : <QueueBody snapshot={snapshot} refresh={refresh} query={query} ask={ask} active={active} choose={choose} peek={peek} />}
      {peeked !== '' && <PeekPanel no={peeked} close={() => setPeeked('')} />}
    </div>
  );
}
