import type { StaffActor } from '../../desk/access/actor.js';
import { addDays, dateOf } from '../../desk/calendar/shanghai.js';
import { casesIn, figureOf, type Figure } from '../../desk/reports/figures.js';
import type { Kpi, KpiCode } from '../../desk/reports/kpi.js';
import { kpiOf } from '../../desk/reports/kpis.js';
import { countedCases, lookedAt, type CountPorts } from './counted-cases.js';

/** What a supervisor asks of the day before. */
const asked: readonly KpiCode[] = ['connect', 'on_time_finish', 'satisfaction'];

export interface Yesterday {
  date: string;
  figures: { kpi: Kpi; figure: Figure }[];
}

/** How the day before went, as the figures count it now. */
export async function readYesterday(ports: CountPorts, actor: StaffActor): Promise<Yesterday> {
  const date = addDays(dateOf(ports.clock.now()), -1);
  const looked = lookedAt(ports, { period: 'custom', first: date, last: date });
  const cases = await countedCases(ports, actor, [looked.span]);
  return { date, figures: asked.map(kpiOf).map((kpi) => ({ kpi, figure: figureOf(kpi, casesIn(kpi, cases, looked)) })) };
}
