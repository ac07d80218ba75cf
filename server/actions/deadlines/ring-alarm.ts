import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import type { DueWindow, SavedTicket, TicketChange } from '../../ports/ticket-store.js';
import { tellStaff } from '../notices/notify-staff.js';
import { firingOf, reachDeadline } from './reach-deadline.js';
import { relayEvents } from '../events/relay-events.js';
import { repair } from '../events/repair.js';

type AlarmPorts = Pick<Ports, 'announcer' | 'clock' | 'directory' | 'ids' | 'jobs' | 'log' | 'notices' | 'outbox' | 'staff' | 'tickets'>;

const atOnce = 100;

/** The alarm of a window: records on every ticket due in it what the clock brought, many at a time.
 *  Does not throw: the sweep sets the alarm again while anything due is left. */
export async function ringAlarm(ports: AlarmPorts, window: DueWindow): Promise<void> {
  await repair(ports, 'deadline', () => ringAll(ports, window));
}

async function ringAll(ports: AlarmPorts, window: DueWindow): Promise<void> {
  const tried = new Set<string>();
  for (;;) {
    const due = (await ports.tickets.dueIn(window, atOnce)).filter(({ no }) => !tried.has(no));
    if (due.length > 0) await ring(ports, due);
    for (const { no } of due) tried.add(no);
    if (due.length < atOnce) return;
  }
}

/** What was changed under the alarm's hands is decided anew. Colleagues hear only after all is saved: a warning is late when it is not recorded, not when the bell lags. */
async function ring(ports: AlarmPorts, due: readonly Ticket[]): Promise<void> {
  const firings = (await Promise.all(due.map(async (ticket) => withSeq(ticket, await firingOf(ports, ticket))))).filter((firing) => firing !== null);
  const saved = await ports.tickets.saveEach(firings);
  for (const [index, { next }] of firings.entries()) if (!saved[index]) await repair(ports, 'deadline', () => reachDeadline(ports, next.no));
  await tell(ports, firings.map(({ seq }, index) => ({ seq, saved: saved[index] ?? null })));
}

/** A firing with the `seq` of the first line it leaves. */
const withSeq = (ticket: Ticket, firing: TicketChange | null): (TicketChange & { seq: number }) | null => firing && { ...firing, seq: ticket.history.length + 1 };

/** Tells colleagues of all at once and crosses that off; the other consumers are woken one by one. */
async function tell(ports: AlarmPorts, rung: readonly { seq: number; saved: SavedTicket }[]): Promise<void> {
  const heard = rung.flatMap(({ seq, saved }) => (saved ? saved.refs.map((ref) => ({ ref, act: { ticket: saved.ticket, seq, id: `${ref.eventId}:${ref.consumer}` } })) : []));
  const [told, others] = [heard.filter(({ ref }) => ref.consumer === 'notify_staff'), heard.filter(({ ref }) => ref.consumer !== 'notify_staff')];
  await relayEvents(ports, others.map(({ ref }) => ref));
  await tellStaff(ports, told.map(({ act }) => act));
  await ports.outbox.doneAll(told.map(({ ref }) => ref));
}
