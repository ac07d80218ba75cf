import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { QueueView, TicketAction } from '../../../../server/contract/ticket.js';
import { keys } from '../../shared/api/keys.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { useMe } from '../../shared/people/me.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { fetchCounts, ViewCards } from '../queue/index.js';
import './unit.css';
import { words } from './words.js';

interface Tab {
  view: QueueView;
  label: Bilingual;
  none: Bilingual;
  actions: readonly TicketAction[];
}
const signing: Tab = { view: 'to_sign', label: words.toSign, none: words.noneToSign, actions: ['sign'] };
const tabs: readonly Tab[] = [
  signing,
  { view: 'in_progress', label: words.inProgress, none: words.noneInProgress, actions: ['feedback', 'note'] },
  { view: 'fed_back', label: words.fedBack, none: words.noneFedBack, actions: [] },
];

/** What is mine, by when; the same cards on a phone and on a desk. */
export function UnitPage() {
  const say = useSay();
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const counts = useQuery({ queryKey: keys.counts, queryFn: fetchCounts });
  const tab = tabs.find((each) => each.view === search.get('tab')) ?? signing;
  const toDo = (counts.data?.to_sign ?? 0) + (counts.data?.in_progress ?? 0);
  return (
    <div className="page stack unit-page">
      <PageTitle title={say(words.title)}>{say(words.heading, { unit: me.unit?.name ?? '', n: toDo })}</PageTitle>
      <div className="row unit-tabs" role="tablist">
        {tabs.map((each) => (
          <button key={each.view} type="button" role="tab" className="unit-tab" aria-selected={each === tab} onClick={() => setSearch({ tab: each.view })}>
            {say(each.label)} <span className="num">{counts.data?.[each.view] ?? ''}</span>
          </button>
        ))}
      </div>
      <ViewCards key={tab.view} view={tab.view} title={say(tab.label)} none={say(tab.none)} actions={tab.actions} headless />
    </div>
  );
}
