import { applySupervisionAll } from '../../desk/supervision/apply.js';
import { reachAnswerDate } from '../../desk/supervision/reach.js';
import type { Ports } from '../../ports/index.js';
import { retryStale } from '../events/retry-stale.js';
import { supervisionNews } from './supervision-news.js';

/** The alarm of an order: records what the clock brought, each warning once, and sets the next alarm. */
export async function reachSupervision(ports: Pick<Ports, 'clock' | 'supervisions'>, id: string): Promise<void> {
  await retryStale(async () => {
    const order = await ports.supervisions.get(id);
    const events = order ? reachAnswerDate(order, ports.clock.now()) : [];
    if (!order || events.length === 0) return;
    const next = applySupervisionAll(order, events);
    await ports.supervisions.save(next, supervisionNews(next));
  });
}
