import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Ports } from '../../ports/index.js';
import { endOffer } from './end-offer.js';
import { mustMay } from '../access/permission.js';

/** 暂不接: the item goes to somebody else at its old place. */
export async function declineOffer(ports: Pick<Ports, 'announcer' | 'clock' | 'conversations' | 'seats'>, actor: StaffActor, { conversationId, offerId }: { conversationId: string; offerId: string }): Promise<void> {
  mustMay(actor, 'conversation.serve', desk);
  await endOffer(ports, { staffId: actor.id, conversationId, offerId, outcome: 'declined' });
}
