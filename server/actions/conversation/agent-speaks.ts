import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Conversation } from '../../desk/conversation/conversation.js';
import { agentSays } from '../../desk/conversation/say.js';
import type { Ports } from '../../ports/index.js';
import { changeConversation } from './change-conversation.js';
import { mustMay } from '../access/permission.js';

interface Words {
  conversationId: string;
  id: string;
  text: string;
  internal: boolean;
}

/** A reply to the citizen, or a note that stays inside. */
export async function agentSpeaks(ports: Pick<Ports, 'clock' | 'conversations'>, actor: StaffActor, { conversationId, ...words }: Words): Promise<Conversation> {
  mustMay(actor, 'conversation.serve', desk);
  return changeConversation(ports, conversationId, (conversation) => agentSays(conversation, actor, { ...words, now: ports.clock.now() }));
}
