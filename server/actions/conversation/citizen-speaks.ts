import type { Conversation } from '../../desk/conversation/conversation.js';
import { citizenSays } from '../../desk/conversation/say.js';
import type { Ports } from '../../ports/index.js';
import { changeConversation, mustBelong } from './change-conversation.js';

interface Words {
  contactId: string;
  conversationId: string;
  /** The citizen's own id for the message; sending it again changes nothing. */
  id: string;
  text: string;
}

/** Stores what the citizen wrote; the assistant answers through the outbox. */
export async function citizenSpeaks(ports: Pick<Ports, 'clock' | 'conversations'>, { contactId, conversationId, id, text }: Words): Promise<Conversation> {
  return changeConversation(ports, conversationId, (conversation) => {
    mustBelong(conversation, contactId);
    return citizenSays(conversation, { id, text, now: ports.clock.now() });
  });
}
