import type { Ports } from '../../ports/index.js';
import { endOffer } from './end-offer.js';

/** The alarm of an offer: if nobody took it in time it lapses. Early, late or repeated alarms change nothing. */
export async function lapseOffer(ports: Pick<Ports, 'announcer' | 'clock' | 'conversations' | 'seats'>, { conversationId, offerId }: { conversationId: string; offerId: string }): Promise<void> {
  const conversation = await ports.conversations.get(conversationId);
  const offer = conversation?.offer;
  if (offer?.id !== offerId || ports.clock.now() < offer.expiresAt) return;
  await endOffer(ports, { staffId: offer.staffId, conversationId, offerId, outcome: 'lapsed' });
}
