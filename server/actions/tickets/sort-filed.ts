import { system } from '../../desk/access/actor.js';
import { applyAll } from '../../desk/ticket/apply.js';
import { record } from '../../desk/ticket/record.js';
import type { Ports } from '../../ports/index.js';
import { retryStale } from '../events/retry-stale.js';
import { sureTopic } from './sure-topic.js';

/** Notes what a new matter is about, after it was taken in: filing waits for no guess. */
export async function sortFiled(ports: Pick<Ports, 'assistant' | 'clock' | 'tickets'>, ticketNo: string): Promise<void> {
  const filed = await ports.tickets.get(ticketNo);
  if (!filed || filed.type === 'appointment') return;
  const guess = await sureTopic(ports, `${filed.title}\n${filed.content}`);
  if (guess === null) return;
  await retryStale(async () => {
    const ticket = await ports.tickets.get(ticketNo);
    // Heard twice, or a colleague was faster: what stands stays.
    if (!ticket || ticket.topic !== null) return;
    const events = record(ticket, [{ type: 'sorted', ...guess }], { now: ports.clock.now(), actor: system });
    await ports.tickets.save(applyAll(ticket, events), []);
  });
}
