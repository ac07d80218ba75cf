import { endOffer as freeItem } from '../desk/conversation/offer.js';
import type { Ports } from '../ports/index.js';
import { changeConversation } from './change-conversation.js';

type EndPorts = Pick<Ports, 'announcer' | 'clock' | 'conversations' | 'seats'>;
interface End {
  staffId: string;
  conversationId: string;
  offerId: string;
  outcome: 'declined' | 'lapsed';
}

/** Gives the item back to its old place and the agent back their room; the next agent is asked through the outbox. */
export async function endOffer(ports: EndPorts, { staffId, conversationId, offerId, outcome }: End): Promise<void> {
  const now = ports.clock.now();
  const current = await ports.conversations.get(conversationId);
  const live = current?.offer?.id === offerId;
  const seat = await ports.seats.settle({ staffId, offerId, outcome: live ? outcome : 'withdrawn', now });
  if (live) await changeConversation(ports, conversationId, (conversation) => freeItem(conversation, offerId, now));
  if (seat) ports.announcer.seatChanged(seat);
  ports.announcer.offerEnded({ staffId, offerId, conversationId, outcome });
}
