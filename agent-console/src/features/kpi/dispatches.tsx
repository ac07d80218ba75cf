import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DispatchRow, DispatchStatistics, Figure, KpiCode, KpiPart } from '../../../../server/contract/kpi.js';
import { useSay } from '../../shared/i18n/language.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { kpiLink } from './address.js';
import { dispatchesQuery } from './api.js';
import { FigureValue } from './figure-value.js';
import { usePeriodWords } from './use-period-words.js';
import { words } from './words.js';

const headings = [words.unit, words.dispatched, words.returned, words.returnRate, words.cameDue, words.late, words.lateRate];

/** Of those that came due, the ones that were not kept. */
const lateOf = ({ numerator, denominator, open }: Figure): Figure => ({ numerator: denominator - numerator, denominator, open });

function Cells({ row, held }: { row: DispatchRow; held: DispatchStatistics }) {
  const { returns, finish } = row;
  const number = (n: number, metric: KpiCode, part: KpiPart) => (
    <td>
      <Link className="num" to={kpiLink({ period: { period: 'custom', first: held.first, last: held.last }, metric, part, by: 'unit', group: row.unitId, topic: row.topic ?? 'none' })}>
        {n.toLocaleString('en-US')}
      </Link>
    </td>
  );
  const late = lateOf(finish);
  return (
    <>
      {number(returns.denominator, 'return', 'denominator')}
      {number(returns.numerator, 'return', 'numerator')}
      <td>
        <FigureValue figure={returns} />
      </td>
      {number(finish.denominator, 'on_time_finish', 'denominator')}
      {number(late.numerator, 'on_time_finish', 'rest')}
      <td>
        <FigureValue figure={late} />
      </td>
    </>
  );
}

function TopicRows({ rows, held }: { rows: readonly DispatchRow[]; held: DispatchStatistics }) {
  const say = useSay();
  return rows.map((row, place) => (
    <tr key={row.unitId}>
      {place === 0 && (
        <th scope="rowgroup" rowSpan={rows.length} className="kpi-topic">
          {say(row.topicName)}
        </th>
      )}
      <th scope="row">{say(row.unitName)}</th>
      <Cells row={row} held={held} />
    </tr>
  ));
}

function DispatchTable({ held }: { held: DispatchStatistics }) {
  const say = useSay();
  const topics = [...new Set(held.rows.map(({ topic }) => topic))];
  if (topics.length === 0) return <Empty title={say(words.noDispatches)} why={say(words.noDispatchesWhy)} />;
  return (
    <div className="kpi-scroll" tabIndex={0} role="region" aria-label={say(words.dispatches)}>
      <table className="kpi-table">
        <caption className="unseen">{say(words.dispatches)}</caption>
        <HeadRow headings={[words.topic, ...headings]} />
        {topics.map((topic) => (
          <tbody key={topic}>
            <TopicRows rows={held.rows.filter((row) => row.topic === topic)} held={held} />
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Ninety days of dispatches: who got what, and what became of it. */
export function Dispatches() {
  const say = useSay();
  const { range, asOf } = usePeriodWords();
  const statistics = useQuery(dispatchesQuery);
  return (
    <div className="page stack">
      <p>
        <Link to="/kpi">← {say(words.all)}</Link>
      </p>
      <PageTitle title={say(words.dispatches)} />
      <Fetched query={statistics} lines={10}>
        {(held) => (
          <>
            <p className="meta">{`${range(held.first, held.last)} · ${asOf(held.asOf)}`}</p>
            <DispatchTable held={held} />
            <p className="meta">{say(words.dispatchesHint)}</p>
          </>
        )}
      </Fetched>
    </div>
  );
}
