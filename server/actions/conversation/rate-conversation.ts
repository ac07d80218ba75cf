import type { Conversation } from '../../desk/conversation/conversation.js';
import { rate } from '../../desk/conversation/finish.js';
import type { Ports } from '../../ports/index.js';
import { changeConversation, mustBelong } from './change-conversation.js';

interface Rating {
  contactId: string;
  conversationId: string;
  score: number;
  comment?: string | undefined;
}

/** How it was, one to five, after the end. */
export async function rateConversation(ports: Pick<Ports, 'clock' | 'conversations'>, rating: Rating): Promise<Conversation> {
  return changeConversation(ports, rating.conversationId, (conversation) => {
    mustBelong(conversation, rating.contactId);
    return rate(conversation, { score: rating.score, comment: rating.comment ?? null, now: ports.clock.now() });
  });
}
