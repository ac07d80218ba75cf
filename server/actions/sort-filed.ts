import { system } from '../desk/access/actor.js';
import { applyAll } from '../desk/ticket/apply.js';
import { record } from '../desk/ticket/record.js';
import type { Ports } from '../ports/index.js';
import { retryStale } from './retry-stale.js';

/** Below this chance of being right a topic is better left to a person. */
const sureEnough = 0.5;

/** Notes what a new matter is about, after it was taken in: filing waits for no guess. */
export async function sortFiled(ports: Pick<Ports, 'assistant' | 'clock' | 'tickets'>, ticketNo: string): Promise<void> {
  const filed = await ports.tickets.get(ticketNo);
  if (!filed || filed.type === 'appointment') return;
  const guess = await ports.assistant.suggestTopic(`${filed.title}\n${filed.content}`);
  if (guess === null || guess.confidence < sureEnough) return;
  await retryStale(async () => {
    const ticket = await ports.tickets.get(ticketNo);
    // Heard twice, or a colleague was faster: what stands stays.
    if (!ticket || ticket.topic !== null) return;
    const events = record(ticket, [{ type: 'sorted', topic: guess.topic, words: guess.words }], { now: ports.clock.now(), actor: system });
    await ports.tickets.save(applyAll(ticket, events), []);
  });
}
