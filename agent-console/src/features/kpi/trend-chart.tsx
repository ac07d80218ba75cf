import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { KpiWeek } from '../../../../server/contract/kpi.js';
import { trendOption, type TrendWords } from './trend-option.js';

use([LineChart, GridComponent, MarkLineComponent, AriaComponent, LabelLayout, SVGRenderer]);

/** The plot alone; its table stands beside it. */
export function TrendChart({ weeks, target, words }: { weeks: readonly KpiWeek[]; target: number; words: TrendWords }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current === null) return undefined;
    const chart = init(box.current, null, { renderer: 'svg' });
    chart.setOption(trendOption(weeks, target, words));
    const fit = new ResizeObserver(() => chart.resize());
    fit.observe(box.current);
    return () => {
      fit.disconnect();
      chart.dispose();
    };
  }, [weeks, target, words]);
  return <div ref={box} className="kpi-chart" />;
}
