import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { addDays, dateOf } from '../../desk/calendar/shanghai.js';
import { dispatchTable, type DispatchRow } from '../../desk/reports/dispatch-table.js';
import { pastHandling, type PastHandling } from '../../desk/reports/past-handling.js';
import { spanOf, type Dates } from '../../desk/reports/period.js';
import type { Instant } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import { countedCases, lookedAt, type CountPorts, type Looked } from '../reports/counted-cases.js';
import { mustMay } from '../access/permission.js';

/** How far back dispatches are looked at, today included. */
export const dispatchDays = 90;

/** What was dispatched to whom in the last 90 days, by topic and unit, and what became of it. */
export async function readDispatches(ports: CountPorts, actor: StaffActor): Promise<{ looked: Looked; rows: DispatchRow[] }> {
  mustMay(actor, 'kpi.read', desk);
  const looked = lookedAt(ports, { period: 'custom', ...lately(ports.clock.now()) });
  return { looked, rows: dispatchTable(await countedCases(ports, actor, [looked.span]), looked) };
}

/** Who handled this topic in the last 90 days; nobody where a matter has none. */
export async function pastOfTopic({ cases, clock }: Pick<Ports, 'cases' | 'clock'>, topic: string | null): Promise<PastHandling> {
  const span = spanOf(lately(clock.now()));
  return pastHandling(topic === null ? [] : await cases.within(span.from, span.to, topic), span);
}

function lately(now: Instant): Dates {
  const last = dateOf(now);
  return { first: addDays(last, 1 - dispatchDays), last };
}
