import type { StaffActor } from '../access/actor.js';
import { DeskError } from '../errors.js';
import type { Instant } from '../text.js';
import { appendSystem, unchanged, type Change, type Conversation, type Offer } from './conversation.js';
import { afterTakeover } from './fell-short.js';

/** Shows the waiting conversation to one agent; an offer is not the item, so the place in line stays. */
export function makeOffer(conversation: Conversation, offer: Offer): Change {
  if (conversation.state !== 'waiting_agent' || conversation.offer) return unchanged(conversation);
  return { next: { ...conversation, offer, updatedAt: offer.madeAt }, events: [{ type: 'offer_made', conversationId: conversation.id, offerId: offer.id, expiresAt: offer.expiresAt }] };
}

/** The offered agent takes it. Throws `offer_gone` when it lapsed or somebody else has it. */
export function acceptOffer(conversation: Conversation, actor: StaffActor, { offerId, now }: { offerId: string; now: Instant }): Change {
  if (conversation.agent?.id === actor.id && conversation.state === 'with_agent') return unchanged(conversation);
  if (!isOpenTo(conversation, actor, { offerId, now })) throw new DeskError('offer_gone', conversation.agent ? { name: conversation.agent.name } : {});
  const agent = { id: actor.id, name: actor.name, joinedAt: now };
  const joined = appendSystem({ ...conversation, state: 'with_agent', agent, offer: null }, now, { code: 'agent_joined', facts: { name: actor.name } });
  return { next: joined, events: afterTakeover(conversation) };
}

function isOpenTo({ offer }: Conversation, actor: StaffActor, { offerId, now }: { offerId: string; now: Instant }): boolean {
  return offer?.id === offerId && offer.staffId === actor.id && now < offer.expiresAt;
}

/** Declined or not taken in time: the item is free again at its old place, and goes to somebody else first. */
export function endOffer(conversation: Conversation, offerId: string, now: Instant): Change {
  const { offer, waiting } = conversation;
  if (offer?.id !== offerId || !waiting) return unchanged(conversation);
  const passedBy = waiting.passedBy.includes(offer.staffId) ? waiting.passedBy : [...waiting.passedBy, offer.staffId];
  const next = { ...conversation, offer: null, waiting: { ...waiting, passedBy }, updatedAt: now };
  return { next, events: [{ type: 'person_wanted', conversationId: conversation.id }] };
}
