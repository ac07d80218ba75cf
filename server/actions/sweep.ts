import type { Conversation } from '../desk/conversation/conversation.js';
import type { Seat } from '../desk/routing/seat.js';
import type { Ports } from '../ports/index.js';
import { endOffer } from './end-offer.js';
import { offerNext } from './offer-next.js';
import { reachDeadline } from './reach-deadline.js';
import { relayEvents } from './relay-events.js';

/** An event younger than this is still on its ordinary way, ms. */
const settleMs = 3_000;
/** A place taken without a booking for this long was left by a crash, ms. */
const orphanMs = 10 * 60_000;
const batch = 200;

/** Finds whatever a lost job or a crash left lying: unheard events, lapsed offers, due tickets, half-taken places. */
export async function sweep(ports: Ports): Promise<void> {
  const now = ports.clock.now();
  const pending = await ports.outbox.pending(now - settleMs, batch);
  await relayEvents(ports, pending.flatMap(({ consumers, aggregate, aggregateId, eventId }) => consumers.map((consumer) => ({ aggregate, aggregateId, eventId, consumer }))));
  await sweepOffers(ports, now);
  for (const ticketNo of await ports.tickets.dueBefore(now, batch)) await reachDeadline(ports, ticketNo);
  for (const { slotId, key } of await ports.slots.orphans(now - orphanMs, batch)) await ports.slots.giveBack(slotId, key);
  await offerNext(ports);
}

async function sweepOffers(ports: Ports, now: number): Promise<void> {
  for (const seat of await ports.seats.all()) {
    if (seat.offer && seat.offer.expiresAt <= now) await lapse(ports, seat.staffId, seat.offer);
    for (const conversationId of seat.serving) await letGo(ports, seat, conversationId);
  }
  for (const { id, offer } of await ports.conversations.withOfferBefore(now, batch)) if (offer) await lapse(ports, offer.staffId, { id: offer.id, conversationId: id });
}

function lapse(ports: Ports, staffId: string, { id, conversationId }: { id: string; conversationId: string }): Promise<void> {
  return endOffer(ports, { staffId, conversationId, offerId: id, outcome: 'lapsed' });
}

/** A seat holds what it serves or is asked to serve: whatever is over or elsewhere is let go. */
async function letGo(ports: Ports, { staffId, offer }: Seat, conversationId: string): Promise<void> {
  if (conversationId === offer?.conversationId) return;
  const conversation = await ports.conversations.get(conversationId);
  if (!conversation || !belongsTo(conversation, staffId)) await ports.seats.release(staffId, conversationId);
}

function belongsTo({ state, agent, offer }: Conversation, staffId: string): boolean {
  return offer?.staffId === staffId || (state === 'with_agent' && agent?.id === staffId);
}
