import type { CitizenConversation, ConversationSlice, Message, WaitEstimate } from '../../server/contract/chat.js';
import type { Conversation, Talk } from './chat-desk.js';

type StoredMessage = Conversation['messages'][number];

/** The code that opens a ticket on the progress page. */
export type QueryCode = (ticketNo: string) => string;

/** Internal notes are not there at all: not as text, not as a gap in the count. */
const visible = ({ messages }: Conversation): StoredMessage[] => messages.filter((message) => message.internal !== true);

const verdictOn = ({ verdicts }: Conversation, seq: number): boolean | null => verdicts.find((verdict) => verdict.seq === seq)?.helpful ?? null;

function presentMessage(talk: Conversation, { seq, id, from, text, at, authorName, source, choices, system }: StoredMessage): Message {
  return {
    seq,
    id,
    from,
    text,
    at,
    ...(authorName === undefined ? {} : { authorName }),
    ...(source ? { source } : {}),
    ...(choices ? { choices: [...choices] } : {}),
    ...(system ? { system } : {}),
    ...(from === 'bot' ? { helpful: verdictOn(talk, seq) } : {}),
  };
}

/** What a citizen may see of their own conversation. */
export interface CitizenView {
  conversation: (conversation: Conversation, wait: WaitEstimate | null) => CitizenConversation;
  messages: (conversation: Conversation, after: number) => Message[];
}

/** The citizen's view; tickets opened from the talk come with the code that follows them. */
export function citizenView(queryCode: QueryCode): CitizenView {
  return {
    conversation: (conversation, wait) => {
      const { id, state, lang, agent, staffReceipts, rating, ticketNos } = conversation;
      return {
        id,
        state,
        seq: visible(conversation).at(-1)?.seq ?? 0,
        lang,
        staffReceipts,
        tickets: ticketNos.map((no) => ({ no, queryCode: queryCode(no) })),
        ...(agent ? { agentName: agent.name } : {}),
        ...(wait ? { wait } : {}),
        ...(rating ? { rating: rating.score } : {}),
      };
    },
    messages: (conversation, after) => visible(conversation).filter(({ seq }) => seq > after).map((message) => presentMessage(conversation, message)),
  };
}

/** The conversation and what was said after a seq. */
export function sliceOf(view: CitizenView, { conversation, wait }: Talk, after: number): ConversationSlice {
  return { conversation: view.conversation(conversation, wait), messages: view.messages(conversation, after) };
}
