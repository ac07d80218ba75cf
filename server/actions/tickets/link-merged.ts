import { system } from '../../desk/access/actor.js';
import { applyAll } from '../../desk/ticket/apply.js';
import type { TicketFact } from '../../desk/ticket/events.js';
import { record } from '../../desk/ticket/record.js';
import type { Ports } from '../../ports/index.js';
import { retryStale } from '../events/retry-stale.js';

interface MergeChange {
  ticketNo: string;
  intoNo: string | null;
  fromNo: string | null;
}
type LinkPorts = Pick<Ports, 'clock' | 'tickets'>;

/** Lets the matter that took in a duplicate know of it, or that it is gone again. Said twice, it changes nothing. */
export async function linkMerged(ports: LinkPorts, { ticketNo, intoNo, fromNo }: MergeChange): Promise<void> {
  if (fromNo !== null) await tell(ports, fromNo, { type: 'released', no: ticketNo });
  if (intoNo !== null) await tell(ports, intoNo, { type: 'absorbed', no: ticketNo });
}

async function tell(ports: LinkPorts, no: string, fact: TicketFact & { type: 'absorbed' | 'released' }): Promise<void> {
  await retryStale(async () => {
    const master = await ports.tickets.get(no);
    if (!master || master.absorbed.includes(fact.no) === (fact.type === 'absorbed')) return;
    await ports.tickets.save(applyAll(master, record(master, [fact], { now: ports.clock.now(), actor: system })), []);
  });
}
