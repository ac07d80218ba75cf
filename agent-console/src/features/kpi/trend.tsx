import { Button } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { KpiDetail, KpiWeek } from '../../../../server/contract/kpi.js';
import { monthDayWords, shortDate } from '../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { Loading } from '../../shared/ui/panels.js';
import { kpiLink } from './address.js';
import { FigureValue } from './figure-value.js';
import { trendSummary } from './trend-summary.js';
import { usePeriodWords } from './use-period-words.js';
import { words } from './words.js';

/** The chart library is fetched with the first chart. */
const TrendChart = lazy(async () => ({ default: (await import('./trend-chart.js')).TrendChart }));

function WeekRow({ week: { first, last, figure }, code }: { week: KpiWeek; code: KpiDetail['definition']['code'] }) {
  const { range } = usePeriodWords();
  const to = (part: 'numerator' | 'denominator') => kpiLink({ period: { period: 'custom', first, last }, metric: code, part });
  return (
    <tr>
      <th scope="row">{range(first, last)}</th>
      <td>
        <FigureValue figure={figure} />
      </td>
      <td>
        <Link className="num" to={to('numerator')}>
          {figure.numerator}
        </Link>
      </td>
      <td>
        <Link className="num" to={to('denominator')}>
          {figure.denominator}
        </Link>
      </td>
    </tr>
  );
}

function TrendTable({ detail: { weeks, definition } }: { detail: KpiDetail }) {
  const say = useSay();
  return (
    <div className="kpi-scroll">
      <table className="kpi-table">
        <caption className="unseen">{say(words.chart, { name: say(definition.name) })}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.week)}</th>
            <th scope="col">{say(words.value)}</th>
            <th scope="col">{say(definition.over)}</th>
            <th scope="col">{say(words.countOf, { name: say(definition.under) })}</th>
          </tr>
        </thead>
        <tbody>
          {[...weeks].reverse().map((week) => (
            <WeekRow key={week.first} week={week} code={definition.code} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Twelve weeks against the target, as a plot or as a table. */
export function Trend({ detail }: { detail: KpiDetail }) {
  const say = useSay();
  const { lang } = useLanguage();
  const [table, setTable] = useState(false);
  const { definition, weeks } = detail;
  const { now } = useDates();
  const sign = definition.better === 'more' ? '≥' : '≤';
  const summary = trendSummary(detail, { say, lang, day: (date) => monthDayWords(date, now, lang) });
  const chartWords = useMemo(
    () => ({ name: definition.name[lang], target: say(words.target, { sign, n: definition.target }), chart: `${say(words.chart, { name: definition.name[lang] })} ${summary}`, day: (date: string) => shortDate(date, lang) }),
    [definition, lang, say, sign, summary],
  );
  return (
    <section className="panel stack" aria-labelledby="kpi-trend">
      <div className="spread">
        <h2 id="kpi-trend">{say(words.trend)}</h2>
        <Button onClick={() => setTable(!table)}>{say(table ? words.asChart : words.asTable)}</Button>
      </div>
      <p className="meta">{summary}</p>
      {table ? (
        <TrendTable detail={detail} />
      ) : (
        <Suspense fallback={<Loading lines={6} />}>
          <TrendChart weeks={weeks} target={definition.target} words={chartWords} />
        </Suspense>
      )}
    </section>
  );
}
