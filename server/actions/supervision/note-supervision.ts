import { system } from '../../desk/access/actor.js';
import { markOf } from '../../desk/supervision/supervision.js';
import { applyAll } from '../../desk/ticket/apply.js';
import { record } from '../../desk/ticket/record.js';
import type { SupervisionMark } from '../../desk/ticket/records.js';
import type { Ports } from '../../ports/index.js';
import { retryStale } from '../events/retry-stale.js';

type NotePorts = Pick<Ports, 'clock' | 'supervisions' | 'tickets'>;

/** Writes an order's present standing on each of its tickets. Said twice or late, it changes nothing. */
export async function noteSupervision(ports: NotePorts, supervisionId: string): Promise<void> {
  const order = await ports.supervisions.get(supervisionId);
  if (!order) return;
  for (const no of order.ticketNos) await retryStale(() => note(ports, no, supervisionId));
}

/** The order is read after the ticket: whoever wrote the ticket meanwhile knew an older order and is overtaken, or this save is refused. */
async function note(ports: NotePorts, no: string, supervisionId: string): Promise<void> {
  const ticket = await ports.tickets.get(no);
  const order = await ports.supervisions.get(supervisionId);
  const supervision = order && markOf(order);
  if (!ticket || !supervision || ticket.supervisions.some((mark) => same(mark, supervision))) return;
  await ports.tickets.save(applyAll(ticket, record(ticket, [{ type: 'supervision_noted', supervision }], { now: ports.clock.now(), actor: system })), [{ type: 'supervision_marked', ticketNo: no, seq: ticket.history.length + 1 }]);
}

function same(a: SupervisionMark, b: SupervisionMark): boolean {
  return a.id === b.id && a.state === b.state && a.level === b.level && a.kind === b.kind && a.unitName === b.unitName;
}
