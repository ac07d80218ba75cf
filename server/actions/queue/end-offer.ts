import { unchanged, type Conversation } from '../../desk/conversation/conversation.js';
import { endOffer as freeItem } from '../../desk/conversation/offer.js';
import type { Ports } from '../../ports/index.js';
import { changeConversation } from '../conversation/change-conversation.js';

type EndPorts = Pick<Ports, 'announcer' | 'clock' | 'conversations' | 'seats'>;
interface End {
  staffId: string;
  conversationId: string;
  offerId: string;
  outcome: 'declined' | 'lapsed' | 'withdrawn';
}

/** Gives the item back to its old place and the agent back their room; the next agent is asked through the outbox. */
export async function endOffer(ports: EndPorts, { staffId, conversationId, offerId, outcome }: End): Promise<void> {
  const now = ports.clock.now();
  const found = { live: false };
  // The conversation decides: an agent who accepts at this very moment keeps both the talk and its place on their seat.
  const after = await changeConversation(ports, conversationId, (conversation) => {
    found.live = isOffered(conversation, { staffId, offerId });
    return found.live ? freeItem(conversation, offerId, now) : unchanged(conversation);
  });
  const ended = found.live ? outcome : whatBecameOf(after, staffId);
  const seat = await ports.seats.settle({ staffId, offerId, outcome: ended, now });
  if (!seat && !found.live) return;
  if (seat) ports.announcer.seatChanged(seat);
  ports.announcer.offerEnded({ staffId, offerId, conversationId, outcome: ended });
}

function isOffered(conversation: Conversation, { staffId, offerId }: Pick<End, 'staffId' | 'offerId'>): boolean {
  return conversation.offer?.id === offerId && conversation.offer.staffId === staffId;
}

/** An offer the conversation no longer knows: taken, when its agent serves by now and only the seat was not told; else pointless. */
function whatBecameOf(conversation: Conversation, staffId: string): 'accepted' | 'withdrawn' {
  return conversation.state === 'with_agent' && conversation.agent?.id === staffId ? 'accepted' : 'withdrawn';
}
