import type { KpiWeek } from '../../../../server/contract/kpi.js';
import { isSmall, percentOf, percentText } from './figure-text.js';

export interface TrendWords {
  name: string;
  target: string;
  chart: string;
  day: (date: string) => string;
}

/** Colours of ui §4.1; dashes and labels say the same without them. */
const ink = { line: '#1f5fae', target: '#b04c14', text: '#4a5361', grid: '#dde2e9' };

/** The chart of twelve weeks: a gap where nothing was counted, a hollow mark where little was, names at the lines themselves. */
export function trendOption(weeks: readonly KpiWeek[], target: number, words: TrendWords) {
  const values = weeks.map(({ figure }) => percentOf(figure));
  const seen = [...values.filter((value) => value !== null), target];
  return {
    animation: false,
    aria: { enabled: true, label: { description: words.chart }, decal: { show: true } },
    grid: { left: 48, right: 96, top: 24, bottom: 32 },
    xAxis: { type: 'category' as const, data: weeks.map(({ first }) => words.day(first)), axisLabel: { color: ink.text }, axisTick: { show: false } },
    yAxis: { type: 'value' as const, min: Math.max(0, Math.floor((Math.min(...seen) - 5) / 10) * 10), max: 100, axisLabel: { color: ink.text, formatter: '{value}%' }, splitLine: { lineStyle: { color: ink.grid } } },
    series: [
      {
        type: 'line' as const,
        name: words.name,
        color: ink.line,
        lineStyle: { width: 2 },
        symbolSize: 8,
        data: weeks.map(({ figure }, week) => ({ value: values[week] ?? '-', symbol: isSmall(figure) ? 'emptyCircle' : 'circle', label: { show: values[week] !== null, formatter: `${percentText(figure)}\nn=${figure.denominator}` } })),
        label: { color: ink.text, fontSize: 11, position: 'top' as const, backgroundColor: '#ffffff', padding: [0, 2] },
        labelLayout: { hideOverlap: true },
        markLine: { silent: true, symbol: 'none', lineStyle: { color: ink.target, type: 'dashed' as const, width: 2 }, label: { formatter: words.target, color: ink.target, position: 'end' as const }, data: [{ yAxis: target }] },
      },
    ],
  };
}
