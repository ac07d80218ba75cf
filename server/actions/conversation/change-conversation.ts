import type { Change, Conversation } from '../../desk/conversation/conversation.js';
import { DeskError } from '../../desk/errors.js';
import type { Ports } from '../../ports/index.js';
import { retryStale } from '../events/retry-stale.js';

/** Loads, decides, saves; decides anew when somebody else saved first. A change to nothing is not written. */
export async function changeConversation(ports: Pick<Ports, 'conversations'>, id: string, decide: (conversation: Conversation) => Change): Promise<Conversation> {
  return retryStale(async () => {
    const conversation = await ports.conversations.get(id);
    if (!conversation) throw new DeskError('not_found', { what: 'conversation' });
    const { next, events } = decide(conversation);
    return next === conversation ? conversation : ports.conversations.save(next, events);
  });
}

/** The citizen's own conversation, or `not_found`: a stranger learns nothing. */
export function mustBelong(conversation: Conversation, contactId: string): void {
  if (conversation.contactId !== contactId) throw new DeskError('not_found', { what: 'conversation' });
}
