import { acknowledge } from '../../../actions/conversation/acknowledge.js';
import { askForPerson } from '../../../actions/conversation/ask-for-person.js';
import { contactOfVisitor } from '../../../actions/citizens/citizen-contact.js';
import { citizenSpeaks } from '../../../actions/conversation/citizen-speaks.js';
import { judgeAnswer } from '../../../actions/learning/judge-answer.js';
import { leaveMessage } from '../../../actions/callbacks/leave-message.js';
import { rateConversation } from '../../../actions/conversation/rate-conversation.js';
import { readOwnConversation, waitOf } from '../../../actions/conversation/read-conversation.js';
import { startConversation } from '../../../actions/conversation/start-conversation.js';
import type { Conversation } from '../../../desk/conversation/conversation.js';
import type { Lang } from '../../../desk/text.js';
import type { Ports } from '../../../ports/index.js';

type ById<T> = T & { conversationId: string };

/** The web chat's actions behind a visitor's cookie; each answers with the conversation and its place in line. */
export function chatDesk(ports: Ports) {
  const contactOf = async (visitor: string) => (await contactOfVisitor(ports, visitor)).id;
  const withWait = async (conversation: Conversation) => ({ conversation, wait: await waitOf(ports, conversation) });
  return {
    newVisitor: () => ports.ids.token(),
    start: async (visitor: string, lang: Lang) => withWait(await startConversation(ports, { contactId: await contactOf(visitor), lang })),
    read: async (visitor: string, conversationId: string) => readOwnConversation(ports, { contactId: await contactOf(visitor), conversationId }),
    say: async (visitor: string, words: ById<{ id: string; text: string }>) => withWait(await citizenSpeaks(ports, { contactId: await contactOf(visitor), ...words })),
    askForPerson: async (visitor: string, conversationId: string) => withWait(await askForPerson(ports, { contactId: await contactOf(visitor), conversationId })),
    leaveMessage: async (visitor: string, left: ById<{ id: string; text: string; phone?: string | undefined }>) => withWait(await leaveMessage(ports, { contactId: await contactOf(visitor), ...left })),
    acknowledge: async (visitor: string, seen: ById<{ delivered: number; read: number }>) => {
      const { conversation } = await readOwnConversation(ports, { contactId: await contactOf(visitor), conversationId: seen.conversationId });
      await acknowledge(ports, { ...seen, conversationId: conversation.id, side: 'citizen' });
    },
    judge: async (visitor: string, judged: ById<{ seq: number; helpful: boolean | null }>) => withWait(await judgeAnswer(ports, { contactId: await contactOf(visitor), ...judged })),
    rate: async (visitor: string, rating: ById<{ score: number; comment?: string | undefined }>) => withWait(await rateConversation(ports, { contactId: await contactOf(visitor), ...rating })),
  };
}
