import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { guideCategory } from '../../../../../server/contract/guide-content.js';
import { guideState, type GuideRows, type GuideState } from '../../../../../server/contract/guides.js';
import { guideStateWords } from '../../../../../server/contract/words/guide-words.js';
import { topicWords } from '../../../../../server/contract/words/topic-words.js';
import { fetchOpenQuestions, openQuestionsKey, askedOf } from '../../../shared/guides/open-questions.js';
import { useSay } from '../../../shared/i18n/language.js';
import { hasRole, useMe } from '../../../shared/people/me.js';
import { useSettled } from '../../../shared/time/use-settled.js';
import { Fetched } from '../../../shared/ui/fetched.js';
import { PageTitle } from '../../../shared/ui/page-title.js';
import { Empty } from '../../../shared/ui/panels.js';
import { exportAddress, fetchRows, guideKeys, type RowsQuery } from '../api.js';
import '../../admin/admin.css';
import '../guides.css';
import { words } from '../words.js';
import { GuideTable } from './guide-table.js';
import { ImportDialog } from './import-dialog.js';
import { NewDialog } from './new-dialog.js';

const every = 'all' as const;
const chips = ['in_review', 'sent_back', 'draft'] as const satisfies readonly GuideState[];

/** The address keeps what is asked for, so that a reload shows the same list. */
function useAsked() {
  const [search, setSearch] = useSearchParams();
  const [category, state, q] = [guideCategory.safeParse(search.get('category')), guideState.safeParse(search.get('state')), search.get('q') ?? ''];
  const query: RowsQuery = { ...(q !== '' && { q }), ...(category.success && { category: category.data }), ...(state.success && { state: state.data }) };
  const ask = (next: RowsQuery) => setSearch(next as Record<string, string>, { replace: true });
  return { query, ask };
}

interface FilterProps {
  query: RowsQuery;
  counts: GuideRows['counts'] | undefined;
  ask: (query: RowsQuery) => void;
}

function Filters({ query, counts, ask }: FilterProps) {
  const say = useSay();
  const [typed, setTyped] = useState(query.q ?? '');
  const settled = useSettled(typed, 300);
  const { category, state, q } = query;
  const set = (change: { [K in keyof RowsQuery]?: RowsQuery[K] | undefined }) => {
    const next = { category, state, q, ...change };
    ask(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)));
  };
  useEffect(() => {
    if (settled !== (q ?? '')) set({ q: settled === '' ? undefined : settled });
  }, [settled]);
  return (
    <div className="row" role="group" aria-label={say(words.filters)}>
      <button type="button" className="chip" aria-pressed={state === undefined} onClick={() => set({ state: undefined })}>
        {say(words.all)} <span className="num">{counts?.all ?? ''}</span>
      </button>
      {chips.map((each) => (
        <button key={each} type="button" className="chip" aria-pressed={state === each} onClick={() => set({ state: each })}>
          {say(guideStateWords[each])} <span className="num">{counts?.[each] ?? ''}</span>
        </button>
      ))}
      <Select aria-label={say(words.category)} popupMatchSelectWidth={false} value={category ?? every} onChange={(next) => set({ category: next === every ? undefined : next })} options={[{ value: every, label: say(words.everyCategory) }, ...guideCategory.options.map((value) => ({ value, label: say(topicWords[value] ?? words.category) }))]} />
      <Input className="guide-search" aria-label={say(words.search)} placeholder={say(words.searchHint)} allowClear maxLength={60} value={typed} onChange={(event) => setTyped(event.target.value)} />
    </div>
  );
}

/** What an editor does with the whole collection. */
function Tools({ category }: { category: string | undefined }) {
  const say = useSay();
  const edits = hasRole(useMe(), 'kb_editor');
  const [open, setOpen] = useState<'new' | 'import' | null>(null);
  return (
    <div className="row">
      {edits && (
        <Button type="primary" onClick={() => setOpen('new')}>
          {say(words.add)}
        </Button>
      )}
      {edits && <Button onClick={() => setOpen('import')}>{say(words.import)}</Button>}
      <a className="tool-link" href={exportAddress('xlsx', category)} download>
        {say(words.exportXlsx)}
      </a>
      <a className="tool-link" href={exportAddress('json', category)} download>
        {say(words.exportJson)}
      </a>
      {edits && <Link to="/guide-tasks">{say(words.tasks)}</Link>}
      {open === 'new' && <NewDialog close={() => setOpen(null)} />}
      {open === 'import' && <ImportDialog close={() => setOpen(null)} />}
    </div>
  );
}

/** Every guide: what is in force, what is being written, what is missing and how often citizens ask in vain. */
export function GuidesPage() {
  const say = useSay();
  const { query, ask } = useAsked();
  const rows = useQuery({ queryKey: guideKeys.list(query), queryFn: () => fetchRows(query), placeholderData: keepPreviousData });
  const questions = useQuery({ queryKey: openQuestionsKey, queryFn: fetchOpenQuestions, staleTime: 60_000 });
  const asked = questions.data === undefined ? null : askedOf(questions.data);
  return (
    <div className="page stack">
      <div className="spread">
        <PageTitle title={say(words.title)} />
        <Tools category={query.category} />
      </div>
      <Filters query={query} counts={rows.data?.counts} ask={ask} />
      <Fetched query={rows} lines={12}>
        {(data) =>
          data.rows.length === 0 ? (
            <Empty title={say(words.none)} why={say(words.noneWhy)}>
              <Button onClick={() => ask({})}>{say(words.clear)}</Button>
            </Empty>
          ) : (
            <GuideTable rows={data.rows} asked={asked} />
          )
        }
      </Fetched>
    </div>
  );
}
