import type { Conversation } from '../desk/conversation/conversation.js';
import { askForPerson as handOver } from '../desk/conversation/hand-over.js';
import type { Ports } from '../ports/index.js';
import { changeConversation, mustBelong } from './change-conversation.js';

/** 转人工 by the button: no second question, the place in line counts from now. */
export async function askForPerson(ports: Pick<Ports, 'clock' | 'conversations'>, { contactId, conversationId }: { contactId: string; conversationId: string }): Promise<Conversation> {
  return changeConversation(ports, conversationId, (conversation) => {
    mustBelong(conversation, contactId);
    return handOver(conversation, { now: ports.clock.now(), reason: 'asked', byBot: false });
  });
}
