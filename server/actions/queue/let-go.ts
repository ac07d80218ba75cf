import type { Conversation } from '../../desk/conversation/conversation.js';
import type { Ports } from '../../ports/index.js';

/** A seat holds what it serves or is asked to serve: a conversation that is over or elsewhere is let go. Safe to repeat, also late. */
export async function letGo(ports: Pick<Ports, 'conversations' | 'seats'>, staffId: string, conversationId: string): Promise<void> {
  const seat = await ports.seats.get(staffId);
  if (!seat?.serving.includes(conversationId) || seat.offer?.conversationId === conversationId) return;
  const conversation = await ports.conversations.get(conversationId);
  if (!conversation || !belongsTo(conversation, staffId)) await ports.seats.release(staffId, conversationId);
}

function belongsTo({ state, agent, offer }: Conversation, staffId: string): boolean {
  return offer?.staffId === staffId || (state === 'with_agent' && agent?.id === staffId);
}
