import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Conversation } from '../../desk/conversation/conversation.js';
import { acceptOffer as take } from '../../desk/conversation/offer.js';
import type { Ports } from '../../ports/index.js';
import { changeConversation } from '../conversation/change-conversation.js';
import { mustMay } from '../access/permission.js';

/** The offered agent takes the conversation; throws `offer_gone` when it lapsed or a colleague has it. */
export async function acceptOffer(ports: Pick<Ports, 'announcer' | 'clock' | 'conversations' | 'seats'>, actor: StaffActor, { conversationId, offerId }: { conversationId: string; offerId: string }): Promise<Conversation> {
  mustMay(actor, 'conversation.serve', desk);
  const now = ports.clock.now();
  const conversation = await changeConversation(ports, conversationId, (current) => take(current, actor, { offerId, now }));
  const seat = await ports.seats.settle({ staffId: actor.id, offerId, outcome: 'accepted', now });
  if (seat) ports.announcer.seatChanged(seat);
  ports.announcer.offerEnded({ staffId: actor.id, offerId, conversationId, outcome: 'accepted' });
  ports.announcer.lineChanged();
  return conversation;
}
