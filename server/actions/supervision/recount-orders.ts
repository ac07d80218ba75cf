import type { RulesInForce } from '../../desk/deadlines/effect.js';
import { applySupervisionAll } from '../../desk/supervision/apply.js';
import { recountOrder } from '../../desk/supervision/recount-order.js';
import { awaitedStates } from '../../desk/supervision/states.js';
import type { Ports } from '../../ports/index.js';
import { retryStale } from '../events/retry-stale.js';
import { supervisionNews } from './supervision-news.js';

type OrderPorts = Pick<Ports, 'clock' | 'log' | 'supervisions'>;

/** Gives every order somebody still has to answer the date of these rules; how many could not be given it. They are few:
 *  after a crash all are met again, and those already done are left. */
export async function recountOrders(ports: OrderPorts, rules: RulesInForce): Promise<number> {
  let failed = 0;
  for (const id of await ports.supervisions.idsIn(awaitedStates)) {
    try {
      await recountOne(ports, id, rules);
    } catch (error) {
      failed += 1;
      ports.log.error('recount_failed', { supervisionId: id, reason: String(error) });
    }
  }
  return failed;
}

function recountOne(ports: OrderPorts, id: string, rules: RulesInForce): Promise<void> {
  return retryStale(async () => {
    const order = await ports.supervisions.get(id);
    const events = order ? recountOrder(order, rules, ports.clock.now()) : [];
    if (!order || events.length === 0) return;
    const next = applySupervisionAll(order, events);
    await ports.supervisions.save(next, supervisionNews(next));
  });
}
