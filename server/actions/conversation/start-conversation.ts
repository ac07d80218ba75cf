import { openConversation, type Conversation } from '../../desk/conversation/conversation.js';
import type { Lang } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';

type StartPorts = Pick<Ports, 'clock' | 'conversations' | 'secrets'>;

/** Opens a conversation with the assistant, or resumes the one that is going on. Two starts at once, in any
 *  process, open one: a conversation's id follows from the one before it. */
export async function startConversation(ports: StartPorts, { contactId, lang }: { contactId: string; lang: Lang }): Promise<Conversation> {
  const open = await ports.conversations.openOf(contactId);
  if (open) return open;
  let [latest] = await ports.conversations.ofContact(contactId, 1);
  while (!latest || latest.state === 'closed') {
    const id = ports.secrets.hash('conversation', latest?.id ?? contactId);
    latest = await ports.conversations.insert(openConversation({ id, contactId, lang, now: ports.clock.now() }));
  }
  return latest;
}
