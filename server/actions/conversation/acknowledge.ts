import { unchanged } from '../../desk/conversation/conversation.js';
import { advance } from '../../desk/conversation/receipts.js';
import type { Ports } from '../../ports/index.js';
import { changeConversation } from './change-conversation.js';

interface Seen {
  conversationId: string;
  side: 'citizen' | 'staff';
  delivered: number;
  read: number;
}

/** One side says how far it has received and read. */
export async function acknowledge(ports: Pick<Ports, 'announcer' | 'conversations'>, { conversationId, side, delivered, read }: Seen): Promise<void> {
  const field = side === 'citizen' ? 'citizenReceipts' : 'staffReceipts';
  const before = (await ports.conversations.get(conversationId))?.[field];
  const conversation = await changeConversation(ports, conversationId, (current) => {
    const next = advance(current, field, { delivered, read });
    return next ? { next, events: [] } : unchanged(current);
  });
  const now = conversation[field];
  if (now.delivered !== before?.delivered || now.read !== before.read) ports.announcer.receiptsChanged(conversation, side, now);
}
