import { Button } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { useSay } from '../../shared/i18n/language.js';
import { BarPlot, type BarGroup } from './bar-plot.js';
import { words } from './words.js';

interface PlotProps {
  title: string;
  summary: string;
  groups: readonly BarGroup[];
  /** A name for each series, in their order. */
  legend: readonly string[];
  /** Of the first column. */
  heading: string;
  /** Where the plot is too wide, its end is seen first. */
  newestLast?: boolean;
  children?: ReactNode;
}

function Table({ groups, legend, heading, title }: Pick<PlotProps, 'groups' | 'legend' | 'heading' | 'title'>) {
  return (
    <div className="plot-scroll">
      <table className="plot-table">
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {legend.map((name) => (
              <th key={name} scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ label, bars }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {bars.map(({ id, value, press, name }) => (
                <td key={id} className="num">{press === undefined || value === 0 ? value : <button type="button" className="plot-link" aria-label={name} onClick={press}>{value}</button>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One plot with the sentence that sums it up, and the same as a table. */
export function PlotPanel({ summary, children, newestLast = false, ...plot }: PlotProps) {
  const say = useSay();
  const heading = useId();
  const [table, setTable] = useState(false);
  return (
    <section className="panel stack" aria-labelledby={heading}>
      <div className="spread">
        <h2 id={heading}>{plot.title}</h2>
        <Button onClick={() => setTable(!table)}>{say(table ? words.asPlot : words.asTable)}</Button>
      </div>
      <p className="meta">{summary}</p>
      {table ? <Table {...plot} /> : <BarPlot groups={plot.groups} legend={plot.legend} summary={summary} newestLast={newestLast} />}
      {children}
    </section>
  );
}
