import type { Conversation } from '../../desk/conversation/conversation.js';
import { judgeAnswer as judge } from '../../desk/conversation/verdict.js';
import type { Ports } from '../../ports/index.js';
import { changeConversation, mustBelong } from '../conversation/change-conversation.js';

interface Judged {
  contactId: string;
  conversationId: string;
  /** Of the assistant's message. */
  seq: number;
  /** Null takes an earlier word back. */
  helpful: boolean | null;
}

/** 有用 or 没用 of an automatic answer; whoever watches on the desk's side sees it at once. */
export async function judgeAnswer(ports: Pick<Ports, 'announcer' | 'conversations'>, { contactId, conversationId, seq, helpful }: Judged): Promise<Conversation> {
  const judged = await changeConversation(ports, conversationId, (conversation) => {
    mustBelong(conversation, contactId);
    return judge(conversation, { seq, helpful });
  });
  ports.announcer.answerJudged(judged, { seq, helpful });
  return judged;
}
