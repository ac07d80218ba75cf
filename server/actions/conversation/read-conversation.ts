import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import type { Conversation } from '../../desk/conversation/conversation.js';
import { DeskError } from '../../desk/errors.js';
import { estimateWait, type WaitEstimate } from '../../desk/routing/wait-estimate.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import { mustBelong } from './change-conversation.js';
import { mustMay } from '../access/permission.js';
import { seenBy } from '../queue/queue-views.js';

const shown = 20;

/** A citizen's own conversation with their place in line; `not_found` for anybody else's. */
export async function readOwnConversation(ports: Pick<Ports, 'conversations' | 'seats'>, { contactId, conversationId }: { contactId: string; conversationId: string }): Promise<{ conversation: Conversation; wait: WaitEstimate | null }> {
  const conversation = await ports.conversations.get(conversationId);
  if (!conversation) throw new DeskError('not_found', { what: 'conversation' });
  mustBelong(conversation, contactId);
  return { conversation, wait: await waitOf(ports, conversation) };
}

/** The place in line and an honest range; null when not waiting. */
export async function waitOf(ports: Pick<Ports, 'conversations' | 'seats'>, conversation: Conversation): Promise<WaitEstimate | null> {
  if (conversation.state !== 'waiting_agent' || !conversation.waiting) return null;
  const [ahead, seats] = await Promise.all([ports.conversations.waitingBefore(conversation.waiting.since, conversation.id), ports.seats.all()]);
  return estimateWait(ahead, seats.filter((seat) => seat.state === 'ready').length);
}

/** A conversation as staff read it. */
export async function readConversation(ports: Pick<Ports, 'conversations'>, actor: StaffActor, conversationId: string): Promise<Conversation> {
  const conversation = await ports.conversations.get(conversationId);
  mustMay(actor, 'conversation.read', desk);
  if (!conversation) throw new DeskError('not_found', { what: 'conversation' });
  return conversation;
}

export interface ConversationContext {
  contactCount: number;
  conversations: Conversation[];
  tickets: Ticket[];
  appointments: Appointment[];
}

/** What the desk already knows of the person in a conversation; never which confidential reports are theirs. */
export async function conversationContext(ports: Pick<Ports, 'appointments' | 'conversations' | 'tickets'>, actor: StaffActor, conversationId: string): Promise<ConversationContext> {
  const { contactId } = await readConversation(ports, actor, conversationId);
  const [contactCount, conversations, tickets, appointments] = await Promise.all([
    ports.conversations.countOfContact(contactId),
    ports.conversations.ofContact(contactId, shown),
    ports.tickets.find({ filter: { ...seenBy(actor), contactId }, sort: 'newest', skip: 0, limit: shown }),
    ports.appointments.ofContact(contactId, shown),
  ]);
  return { contactCount, conversations: conversations.filter(({ id }) => id !== conversationId), tickets: tickets.filter(({ confidential }) => !confidential), appointments };
}
