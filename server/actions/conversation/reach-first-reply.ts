import { reachFirstReply as reach } from '../../desk/conversation/first-reply.js';
import type { Ports } from '../../ports/index.js';
import { changeConversation } from './change-conversation.js';

/** Notes that a talk's first reply is late, in one write with the word to colleagues: once, whoever else sweeps. */
export async function reachFirstReply(ports: Pick<Ports, 'clock' | 'conversations'>, conversationId: string): Promise<void> {
  await changeConversation(ports, conversationId, (conversation) => reach(conversation, ports.clock.now()));
}
