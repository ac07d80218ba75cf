import { openConversation, type Conversation } from '../desk/conversation/conversation.js';
import type { Lang } from '../desk/text.js';
import type { Ports } from '../ports/index.js';

/** Opens a conversation with the assistant, or resumes the one that is going on. */
export async function startConversation(ports: Pick<Ports, 'clock' | 'conversations' | 'ids'>, { contactId, lang }: { contactId: string; lang: Lang }): Promise<Conversation> {
  const open = await ports.conversations.openOf(contactId);
  if (open) return open;
  const conversation = openConversation({ id: ports.ids.id(), contactId, lang, now: ports.clock.now() });
  await ports.conversations.insert(conversation);
  return conversation;
}
