import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Delivery } from '../../ports/delivery-store.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';

export interface Status {
  outboxPending: number;
  assistantReady: boolean;
  calendar: { version: string; years: number[] };
  deliveries: Delivery[];
}
const deliveriesShown = 50;

/** How the desk itself is doing. */
export async function readStatus(ports: Pick<Ports, 'assistant' | 'deliveries' | 'directory' | 'outbox'>, actor: StaffActor): Promise<Status> {
  mustMay(actor, 'status.read', desk);
  const [outboxPending, calendar, deliveries] = await Promise.all([ports.outbox.countPending(), ports.directory.calendar(), ports.deliveries.latest(deliveriesShown)]);
  return { outboxPending, assistantReady: ports.assistant.ready(), calendar: { version: calendar.version, years: [...calendar.years] }, deliveries };
}
