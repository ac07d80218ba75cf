import { useEffect, useId } from 'react';
import { useWidth } from './use-width.js';

interface Bar {
  id: string;
  /** Read aloud and shown on hover. */
  name: string;
  value: number;
  /** Which of the plot's colours and patterns. */
  series: number;
  press?: () => void;
}
export interface BarGroup {
  label: string;
  bars: readonly Bar[];
}

const usualWidth = 600;
/** Below it the labels of two groups would touch: then the plot scrolls. */
const leastPerGroup = { thin: 48, wide: 100 };
const thinBars = 2;
const height = 240;
const edge = { left: 40, right: 8, top: 20, bottom: 28 };
const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];
const lines = 4;

/** A round step so that about four lines reach over the highest bar. */
export function scaleOf(highest: number): { step: number; top: number } {
  const step = steps.find((one) => one * lines >= highest) ?? Math.ceil(highest / lines / 1000) * 1000;
  return { step, top: step * Math.max(1, Math.ceil(highest / step)) };
}

function Marker({ bar, x, y, w, h }: { bar: Bar; x: number; y: number; w: number; h: number }) {
  const value = <text className="plot-value num" x={x + w / 2} y={y - 4} textAnchor="middle">{bar.value}</text>;
  const body = (
    <>
      <title>{bar.name}</title>
      <rect className="plot-hit" x={x} y={edge.top} width={w} height={height - edge.top - edge.bottom} />
      <rect className={`plot-bar plot-${bar.series}`} x={x} y={y} width={w} height={h} rx={2} />
      {w >= 14 && bar.value > 0 && value}
    </>
  );
  const { press } = bar;
  if (press === undefined || bar.value === 0) return <g role="img" aria-label={bar.name}>{body}</g>;
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={bar.name}
      className="plot-press"
      onClick={press}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          press();
        }
      }}
    >
      {body}
    </g>
  );
}

/** Groups of bars over a scale; every bar is a button to what is behind it. The table beside it says the same. */
export function BarPlot({ groups, summary, legend, newestLast }: { groups: readonly BarGroup[]; summary: string; legend: readonly string[]; newestLast: boolean }) {
  const title = useId();
  const { step, top } = scaleOf(Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value))));
  const [room, roomWidth] = useWidth(usualWidth);
  const most = Math.max(1, ...groups.map(({ bars }) => bars.length));
  const least = groups.length * (most > thinBars ? leastPerGroup.wide : leastPerGroup.thin);
  const width = Math.max(roomWidth, least + edge.left + edge.right);
  useEffect(() => {
    if (newestLast && room.current !== null) room.current.scrollLeft = room.current.scrollWidth;
  }, [newestLast, room, width]);
  const inner = width - edge.left - edge.right;
  const each = inner / Math.max(1, groups.length);
  const y = (value: number) => height - edge.bottom - (value / top) * (height - edge.top - edge.bottom);
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, nth) => nth * step);
  return (
    <figure className="plot">
      <ul className="plot-legend">
        {legend.map((name, series) => (
          <li key={name} className="row">
            <span aria-hidden className={`plot-key plot-key-${series}`} /> {name}
          </li>
        ))}
      </ul>
      <div className="plot-scroll" ref={room} role="group" aria-labelledby={title} tabIndex={width > roomWidth ? 0 : undefined}>
        <svg width={width} height={height}>
          <title id={title}>{summary}</title>
          {ticks.map((tick) => (
            <g key={tick} aria-hidden>
              <line className="plot-line" x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} />
              <text className="plot-tick num" x={edge.left - 6} y={y(tick) + 4} textAnchor="end">{tick}</text>
            </g>
          ))}
          {groups.map(({ label, bars }, place) => {
            const w = Math.min(32, (each * 0.8) / Math.max(1, bars.length));
            const start = edge.left + each * place + (each - w * bars.length) / 2;
            return (
              <g key={label}>
                {bars.map((bar, nth) => (
                  <Marker key={bar.id} bar={bar} x={start + w * nth + 1} y={y(bar.value)} w={w - 2} h={height - edge.bottom - y(bar.value)} />
                ))}
                <text aria-hidden className="plot-tick" x={edge.left + each * (place + 0.5)} y={height - 8} textAnchor="middle">{label}</text>
              </g>
            );
          })}
        </svg>
      </div>
    </figure>
  );
}
