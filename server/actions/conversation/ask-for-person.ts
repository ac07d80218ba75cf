import type { Conversation } from '../../desk/conversation/conversation.js';
import { askForPerson as handOver } from '../../desk/conversation/hand-over.js';
import type { Ports } from '../../ports/index.js';
import { changeConversation, mustBelong } from './change-conversation.js';
import { replyClock } from './reply-clock.js';

/** 转人工 by the button: no second question, the place in line and the first reply count from now. */
export async function askForPerson(ports: Pick<Ports, 'clock' | 'conversations' | 'directory'>, { contactId, conversationId }: { contactId: string; conversationId: string }): Promise<Conversation> {
  const now = ports.clock.now();
  const replyBy = await replyClock(ports, now);
  return changeConversation(ports, conversationId, (conversation) => {
    mustBelong(conversation, contactId);
    return handOver(conversation, { now, reason: 'asked', byBot: false, replyBy });
  });
}
