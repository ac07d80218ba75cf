import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { startOf, dateOf } from '../../desk/calendar/shanghai.js';
import type { Conversation } from '../../desk/conversation/conversation.js';
import type { Seat } from '../../desk/routing/seat.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';

export interface WorkNow {
  seat: Seat | null;
  offer: { conversation: Conversation; contactCount: number } | null;
  mine: Conversation[];
  ended: Conversation[];
  waiting: number;
}
const endedShown = 30;
const waitingCounted = 500;

/** Everything on an agent's desk right now. */
export async function readWork(ports: Pick<Ports, 'clock' | 'conversations' | 'seats'>, actor: StaffActor): Promise<WorkNow> {
  mustMay(actor, 'conversation.serve', desk);
  const today = startOf(dateOf(ports.clock.now()));
  const [seat, mine, ended, waiting] = await Promise.all([
    ports.seats.get(actor.id),
    ports.conversations.servedBy(actor.id),
    ports.conversations.endedBy(actor.id, today, endedShown),
    ports.conversations.waiting(waitingCounted),
  ]);
  return { seat, offer: await offerOn(ports, seat), mine, ended, waiting: waiting.length };
}

async function offerOn(ports: Pick<Ports, 'clock' | 'conversations'>, seat: Seat | null): Promise<WorkNow['offer']> {
  if (!seat?.offer || seat.offer.expiresAt <= ports.clock.now()) return null;
  const conversation = await ports.conversations.get(seat.offer.conversationId);
  if (conversation?.offer?.id !== seat.offer.id) return null;
  return { conversation, contactCount: await ports.conversations.countOfContact(conversation.contactId) };
}
