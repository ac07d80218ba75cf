import type { Conversation } from '../../desk/conversation/conversation.js';
import { makeOffer } from '../../desk/conversation/offer.js';
import { askingOrder } from '../../desk/routing/choose-agent.js';
import { offerMs, type Seat } from '../../desk/routing/seat.js';
import type { Ports } from '../../ports/index.js';
import { changeConversation } from '../conversation/change-conversation.js';

type OfferPorts = Pick<Ports, 'announcer' | 'clock' | 'conversations' | 'ids' | 'seats'>;
const batch = 50;

/** Shows the longest-waiting conversations to agents with room, one offer each. Safe to run at any time, anywhere. */
export async function offerNext(ports: OfferPorts): Promise<void> {
  const [waiting, seats] = await Promise.all([ports.conversations.waiting(batch), ports.seats.all()]);
  let free = seats;
  for (const conversation of waiting) {
    if (conversation.offer) continue;
    const taken = await offerTo(ports, conversation, free);
    if (taken) free = free.filter((seat) => seat.staffId !== taken.staffId);
  }
}

async function offerTo(ports: OfferPorts, conversation: Conversation, seats: readonly Seat[]): Promise<Seat | null> {
  const now = ports.clock.now();
  for (const seat of askingOrder(seats, conversation.waiting?.passedBy ?? [], now)) {
    const offer = { id: ports.ids.id(), staffId: seat.staffId, madeAt: now, expiresAt: now + offerMs };
    if (!(await ports.seats.reserve(seat.staffId, { id: offer.id, conversationId: conversation.id, expiresAt: offer.expiresAt }, now))) continue;
    const next = await changeConversation(ports, conversation.id, (current) => makeOffer(current, offer));
    if (next.offer?.id === offer.id) {
      ports.announcer.offerMade(next);
      return seat;
    }
    await ports.seats.settle({ staffId: seat.staffId, offerId: offer.id, outcome: 'withdrawn', now });
    return null;
  }
  return null;
}
