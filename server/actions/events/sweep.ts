import type { Ports } from '../../ports/index.js';
import { reachCalls } from '../calls/reach-calls.js';
import { endOffer } from '../queue/end-offer.js';
import { letGo } from '../queue/let-go.js';
import { offerNext } from '../queue/offer-next.js';
import { reachFirstReply } from '../conversation/reach-first-reply.js';
import { reachSupervision } from '../supervision/reach-supervision.js';
import { recountTickets } from '../deadlines/recount-tickets.js';
import { relayEvents } from './relay-events.js';
import { repair } from './repair.js';
import { sweepBookings } from '../appointments/sweep-bookings.js';
import { setAlarms } from '../deadlines/set-alarm.js';
import { turnGuides } from '../guides/turn-guides.js';

/** An event younger than this is still on its ordinary way, ms. */
const settleMs = 3_000;
/** A place taken without a booking for this long was left by a crash, ms. */
const orphanMs = 10 * 60_000;
const batch = 200;
const dueBatch = 2_000;

/** Finds whatever a lost job or a crash left lying: unheard events, lapsed offers, late first replies, due tickets, half-taken places. */
export async function sweep(ports: Ports): Promise<void> {
  const now = ports.clock.now();
  const pending = await ports.outbox.pending(now - settleMs, batch);
  await relayEvents(ports, pending.flatMap(({ consumers, aggregate, aggregateId, eventId }) => consumers.map((consumer) => ({ aggregate, aggregateId, eventId, consumer }))));
  await sweepOffers(ports, now);
  for (const id of await ports.conversations.firstRepliesDue(now, batch)) await repair(ports, 'first_reply', () => reachFirstReply(ports, id));
  await repair(ports, 'deadline', () => sweepDeadlines(ports, now));
  for (const id of await ports.supervisions.dueBefore(now, batch)) await repair(ports, 'supervision', () => reachSupervision(ports, id));
  for (const { slotId, key } of await ports.slots.orphans(now - orphanMs, batch)) await repair(ports, 'slot', () => ports.slots.giveBack(slotId, key));
  await repair(ports, 'bookings', () => sweepBookings(ports));
  await repair(ports, 'rules', () => recountTickets(ports));
  await repair(ports, 'guides', () => turnGuides(ports));
  await offerNext(ports);
  await reachCalls(ports);
}

/** Sets the alarms of all that is due once more: those that ring or wait are left, lost ones ring again, each in one worker only. */
async function sweepDeadlines(ports: Ports, now: number): Promise<void> {
  for (let after = 0; ; ) {
    const due = await ports.tickets.dueInstants({ after, upTo: now }, dueBatch);
    await setAlarms(ports, due);
    if (due.length < dueBatch) return;
    after = due.at(-1) ?? now;
  }
}

async function sweepOffers(ports: Ports, now: number): Promise<void> {
  for (const seat of await ports.seats.all()) {
    if (seat.offer && seat.offer.expiresAt <= now) await lapse(ports, seat.staffId, seat.offer);
    for (const conversationId of seat.serving) await repair(ports, 'seat', () => letGo(ports, seat.staffId, conversationId));
  }
  for (const { id, offer } of await ports.conversations.withOfferBefore(now, batch)) if (offer) await lapse(ports, offer.staffId, { id: offer.id, conversationId: id });
}

function lapse(ports: Ports, staffId: string, { id, conversationId }: { id: string; conversationId: string }): Promise<void> {
  return repair(ports, 'offer', () => endOffer(ports, { staffId, conversationId, offerId: id, outcome: 'lapsed' }));
}
