import { useQuery } from '@tanstack/react-query';
import { useRef, type KeyboardEvent } from 'react';
import { useSearchParams } from 'react-router';
import { keys } from '../../shared/api/keys.js';
import { useSay } from '../../shared/i18n/language.js';
import { useMe } from '../../shared/people/me.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { fetchCounts, ViewCards } from '../queue/index.js';
import { tabNamed, tabs, toDo, type UnitList, type UnitTab } from './tabs.js';
import { UnitFoot } from './unit-foot.js';
import './unit.css';
import { words } from './words.js';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

interface TabsProps {
  chosen: UnitTab;
  choose: (tab: UnitTab) => void;
}

/** One tab stop; the arrows walk and choose, as readers of tabs expect. */
function Tabs({ chosen, choose }: TabsProps) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const counts = useQuery({ queryKey: keys.counts, queryFn: fetchCounts });
  const walk = (event: KeyboardEvent) => {
    const by = steps[event.key];
    const next = by === undefined ? undefined : tabs[(tabs.indexOf(chosen) + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    choose(next);
    list.current?.querySelector<HTMLElement>(`#unit-tab-${next.id}`)?.focus();
  };
  return (
    <div ref={list} className="unit-tabs" role="tablist" aria-label={say(words.lists)} onKeyDown={walk}>
      {tabs.map((tab) => (
        <button key={tab.id} id={`unit-tab-${tab.id}`} type="button" role="tab" className="unit-tab" aria-selected={tab === chosen} aria-controls="unit-list" tabIndex={tab === chosen ? 0 : -1} onClick={() => choose(tab)}>
          {say(tab.label)} <span className="num">{counts.data === undefined ? '' : tab.count(counts.data)}</span>
        </button>
      ))}
    </div>
  );
}

function List({ list, alone }: { list: UnitList; alone: boolean }) {
  const say = useSay();
  const none = list.none === undefined ? null : { title: say(list.none.title), why: say(list.none.why) };
  return <ViewCards view={list.view} title={say(list.label)} none={none} foot={(row) => <UnitFoot row={row} />} headless={alone} withUnit={false} {...(list.only === undefined ? {} : { only: list.only })} />;
}

/** What is mine, by when, and what follows if I wait; the same cards on a phone and on a desk. */
export function UnitPage() {
  const say = useSay();
  const me = useMe();
  const unitName = useUnitName();
  const [search, setSearch] = useSearchParams();
  const counts = useQuery({ queryKey: keys.counts, queryFn: fetchCounts });
  const chosen = tabNamed(search.get('tab'));
  return (
    <div className="page stack unit-page">
      <PageTitle title={say(words.title)}>{say(words.heading, { unit: me.unit ? unitName(me.unit) : '', n: toDo(counts.data) })}</PageTitle>
      <Tabs chosen={chosen} choose={(tab) => setSearch({ tab: tab.id })} />
      <div id="unit-list" role="tabpanel" aria-labelledby={`unit-tab-${chosen.id}`} className="stack" key={chosen.id}>
        {chosen.lists.map((list) => (
          <List key={list.view} list={list} alone={chosen.lists.length === 1} />
        ))}
      </div>
    </div>
  );
}
