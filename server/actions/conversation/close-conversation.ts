import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Conversation } from '../../desk/conversation/conversation.js';
import { close } from '../../desk/conversation/finish.js';
import type { Ports } from '../../ports/index.js';
import { changeConversation } from './change-conversation.js';
import { mustMay } from '../access/permission.js';

/** Ends the talk; the seat is freed through the outbox and the citizen is asked how it was. */
export async function closeConversation(ports: Pick<Ports, 'clock' | 'conversations'>, actor: StaffActor, conversationId: string): Promise<Conversation> {
  mustMay(actor, 'conversation.serve', desk);
  return changeConversation(ports, conversationId, (conversation) => close(conversation, actor, ports.clock.now()));
}
