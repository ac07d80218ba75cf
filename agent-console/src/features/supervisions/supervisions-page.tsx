import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { supervisionView, type SupervisionPage, type SupervisionRow, type SupervisionView } from '../../../../server/contract/supervision.js';
import { orderName, supervisionKindWords, supervisionStateWords, supervisionViewWords } from '../../../../server/contract/words/supervision-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { StateBadge } from '../../shared/ui/state-badge.js';
import { fetchOrders, supervisionKeys } from './api.js';
import { LevelMark } from './level-mark.js';
import './supervisions.css';
import { words } from './words.js';

function OrderItem({ row }: { row: SupervisionRow }) {
  const say = useSay();
  const unitName = useUnitName();
  const { lang } = useLanguage();
  const and = lang === 'zh' ? '、' : ', ';
  return (
    <li className="panel order-item">
      <Link to={`/supervisions/${row.id}`} className="plain-link stack">
        <span className="spread">
          <DeadlineLine view={row.answerBy} />
          <StateBadge word={supervisionStateWords[row.state]} />
        </span>
        <span className="row">
          <span className="strong">{orderName(row.no, lang)}</span>
          <LevelMark level={row.level} />
          <span>{say(supervisionKindWords[row.kind])}</span>
          <span>{[row.unit, ...row.coUnits].map(unitName).join(and)}</span>
          {row.reminders > 0 && <span className="mark">{say(words.reminders, { n: row.reminders })}</span>}
        </span>
        <span className="order-item-demand">{row.demand}</span>
      </Link>
    </li>
  );
}

function Orders({ page, view, turn }: { page: SupervisionPage; view: SupervisionView; turn: (page: number) => void }) {
  const say = useSay();
  const issues = hasRole(useMe(), 'supervisor');
  if (page.rows.length === 0)
    return (
      <Empty title={say(words.emptyTitle, { view: say(supervisionViewWords[view]) })} why={say(issues ? words.emptyWhy : words.emptyUnitWhy)}>
        {issues && <Link to="/board">{say(words.toBoard)}</Link>}
      </Empty>
    );
  return (
    <>
      <ul className="stack" aria-label={say(words.caption, { view: say(supervisionViewWords[view]), n: page.total })}>
        {page.rows.map((row) => (
          <OrderItem key={row.id} row={row} />
        ))}
      </ul>
      {page.total > page.size && (
        <div className="row">
          <Button disabled={page.page === 1} onClick={() => turn(page.page - 1)}>
            {say(words.previousPage)}
          </Button>
          <Button disabled={page.page * page.size >= page.total} onClick={() => turn(page.page + 1)}>
            {say(words.nextPage)}
          </Button>
        </div>
      )}
    </>
  );
}

/** Every order this reader may see, the nearest date first; the address keeps the list. */
export function SupervisionsPage() {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const view = supervisionView.catch('open').parse(search.get('view'));
  const page = Math.max(1, Number(search.get('page') ?? 1) || 1);
  const orders = useQuery({ queryKey: supervisionKeys.list(view, page), queryFn: () => fetchOrders(view, page), placeholderData: keepPreviousData });
  return (
    <div className="page stack orders-page">
      <PageTitle title={say(words.title)} />
      <nav className="row" aria-label={say(words.views)}>
        {supervisionView.options.map((each) => (
          <button key={each} type="button" className="chip" aria-pressed={each === view} onClick={() => setSearch({ view: each })}>
            {say(supervisionViewWords[each])} <span className="num">{orders.data?.counts[each] ?? ''}</span>
          </button>
        ))}
      </nav>
      <Fetched query={orders} lines={6}>
        {(data) => <Orders page={data} view={view} turn={(next) => setSearch({ view, page: String(next) })} />}
      </Fetched>
    </div>
  );
}
