import { dateOf } from '../../desk/calendar/shanghai.js';
import type { Ports } from '../../ports/index.js';
import { sampleContacts } from './sample-contacts.js';
import { sampleLife } from './sample-life.js';

type SettlePorts = Pick<Ports, 'clock' | 'contacts' | 'directory' | 'numbers' | 'supervisions' | 'tickets'>;
const together = 50;

/** Gives a new trial desk three months behind it; tells how many tickets. Called twice, it adds nothing. */
export async function settleSampleLife(ports: SettlePorts): Promise<number> {
  const now = ports.clock.now();
  const [calendar, policy, contactIds] = await Promise.all([ports.directory.calendar(), ports.directory.policy(), sampleContacts(ports)]);
  const { tickets, orders } = sampleLife({ now, rules: { calendar, policy }, contactIds });
  const today = dateOf(now);
  await useUp(ports, `ticket:${today}`, tickets.filter(({ createdAt }) => dateOf(createdAt) === today).length);
  for (const year of new Set(orders.map(({ no }) => no.slice(0, 4)))) await useUp(ports, `supervision-${year}`, orders.filter(({ no }) => no.startsWith(year)).length);
  for (let from = 0; from < tickets.length; from += together) await Promise.all(tickets.slice(from, from + together).map((ticket) => ports.tickets.insert(ticket, [])));
  await Promise.all(orders.map((order) => ports.supervisions.insert(order, [])));
  return tickets.length;
}

/** What the sample has numbered is not given out again. */
async function useUp({ numbers }: SettlePorts, series: string, count: number): Promise<void> {
  for (let used = 0; used < count; used += 1) await numbers.next(series);
}
