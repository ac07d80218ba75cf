import type { KpiWeek } from '../../../../server/contract/kpi.js';
import { useSay } from '../../shared/i18n/language.js';
import { percentOf, percentText } from './figure-text.js';
import { words } from './words.js';

const [width, height, edge] = [132, 28, 3];

/** Runs of weeks that have a value: a week of nothing is a gap, not a zero. */
export function runsOf(values: readonly (number | null)[]): { week: number; value: number }[][] {
  const runs: { week: number; value: number }[][] = [];
  values.forEach((value, week) => {
    if (value === null) return;
    const last = runs.at(-1);
    if (last?.at(-1)?.week === week - 1) last.push({ week, value });
    else runs.push([{ week, value }]);
  });
  return runs;
}

/** Twelve weeks at a glance; the words say the same. */
export function Sparkline({ weeks }: { weeks: readonly KpiWeek[] }) {
  const say = useSay();
  const values = weeks.map(({ figure }) => percentOf(figure));
  const seen = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...seen, 100), Math.max(...seen, 0)];
  const x = (week: number) => edge + (week * (width - 2 * edge)) / Math.max(1, weeks.length - 1);
  const y = (value: number) => (high === low ? height / 2 : height - edge - ((value - low) * (height - 2 * edge)) / (high - low));
  return (
    <svg className="kpi-spark" width={width} height={height} role="img" aria-label={say(words.spark, { values: weeks.map(({ figure }) => percentText(figure)).join('、') })}>
      {runsOf(values).map((run) => (
        <g key={run[0]?.week}>
          <polyline points={run.map(({ week, value }) => `${x(week)},${y(value)}`).join(' ')} />
          {run.length === 1 && run.map(({ week, value }) => <circle key={week} cx={x(week)} cy={y(value)} r={2} />)}
        </g>
      ))}
    </svg>
  );
}
