import { setAlarm } from '../../../server/actions/deadlines/set-alarm.js';
import { BullQueue } from '../../../server/adapters/jobs/bull-queue.js';
import type { StoreConnection } from '../../../server/adapters/store/connect.js';
import { modelsOf } from '../../../server/adapters/store/models.js';
import { newTicketDoc } from '../../../server/adapters/store/ticket-doc.js';
import type { TicketDoc } from '../../../server/adapters/store/ticket-model.js';
import { FakeLog } from '../fakes/log.js';
import { ticketDueAt } from './due-tickets.js';

interface Filling {
  store: StoreConnection;
  redisUrl: string;
  /** When each ticket's acceptance falls due, ms. */
  dues: readonly number[];
  firstIndex: number;
}

const portion = 500;
/** No caller of these tickets has a phone. */
const asItIs = (phone: string): string => phone;

/** Puts open matters and their alarms there, some hundred at a time: this is set-up, not what is measured. Returns how long it took, ms. */
export async function fillDesk({ store, redisUrl, dues, firstIndex }: Filling): Promise<number> {
  const begun = performance.now();
  const jobs = new BullQueue({ url: redisUrl, clock: { now: () => Date.now() }, log: new FakeLog() });
  const tickets = store.connection.collection<TicketDoc>(modelsOf(store.connection).tickets.collection.name);
  for (let at = 0; at < dues.length; at += portion) {
    const filed = dues.slice(at, at + portion).map((due, offset) => ticketDueAt(due, firstIndex + at + offset));
    await tickets.insertMany(filed.map((ticket) => newTicketDoc(ticket, { hashPhone: asItIs, outbox: [] })), { ordered: false });
    await Promise.all(filed.map((ticket) => setAlarm({ jobs }, ticket)));
  }
  await jobs.close();
  return performance.now() - begun;
}
