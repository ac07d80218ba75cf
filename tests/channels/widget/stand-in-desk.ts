import type { CitizenConversation, Message } from '../../../server/contract/chat.js';
import type { Progress } from '../../../server/contract/progress.js';
import type { ChatApi, Reply } from '../../../channels/web-chat/widget/chat-api.js';
import type { LineHears, OpenLine } from '../../../channels/web-chat/widget/chat-line.js';
import { chatMemory } from '../../../channels/web-chat/widget/chat-memory.js';
import { ChatSession } from '../../../channels/web-chat/widget/chat-session.js';
import { conversation, message, morning, progressOf } from './chat-samples.js';

/** A desk in memory: says what it is told, can be cut off, and counts what was asked of it. */
export function standInDesk() {
  const said: Message[] = [];
  const asked: string[] = [];
  const tickets: CitizenConversation['tickets'] = [];
  const shelf = new Map<string, string>();
  const desk = { up: true, answers: 'fully' as 'fully' | 'barely', state: 'bot' as CitizenConversation['state'], refuse: null as string | null, lineOpen: true };
  const matter: { now: Progress; after: Progress | null } = { now: progressOf(), after: null };
  let hears: LineHears | null = null;
  let keys = 0;
  const view = (): CitizenConversation => conversation({ seq: said.length, state: desk.state, tickets });
  const reply = <T>(value: T): Reply<T> => (desk.up ? { ok: true, value } : { ok: false, why: 'network' });
  const told = (after = said.length) => (desk.answers === 'fully' ? { conversation: view(), messages: said.slice(after) } : {});
  const add = (facts: Partial<Message>): Message => {
    const one = message(said.length + 1, facts);
    said.push(one);
    return one;
  };
  const api: ChatApi = {
    start: async () => { asked.push('start'); return reply(told(0)); },
    slice: async (id, after) => {
      asked.push(`slice ${after}`);
      if (desk.up && id === 'gone') return { ok: false, why: 'refused', code: 'not_found', words: null };
      return reply({ conversation: view(), messages: said.filter(({ seq }) => seq > after) });
    },
    say: async (_id, { id, text }) => {
      asked.push(`say ${text}`);
      if (desk.up && desk.refuse !== null) return { ok: false, why: 'refused', code: desk.refuse, words: null };
      if (desk.up && !said.some((one) => one.id === id)) add({ id, from: 'citizen', text });
      return reply(told(said.length - 1));
    },
    askForPerson: async () => { asked.push('person'); if (desk.up) desk.state = 'waiting_agent'; return reply(told()); },
    leaveMessage: async (_id, { text, phone }) => { asked.push(`leave ${text} ${phone ?? '-'}`); return reply(told()); },
    receipt: async (_id, { read }) => { asked.push(`posted read ${read}`); return reply({}); },
    matter: async ({ ticketNo, code }) => { asked.push(`matter ${ticketNo} ${code}`); return reply(matter.now); },
    actOn: async (_proof, { act }) => { asked.push(`act ${JSON.stringify(act)}`); return reply((matter.now = matter.after ?? matter.now)); },
    judge: async (_id, { seq, helpful }) => {
      asked.push(`judge ${seq} ${helpful}`);
      const at = said.findIndex((one) => one.seq === seq);
      const judged = said[at];
      if (desk.up && judged) said[at] = { ...judged, helpful };
      return reply(told(seq - 1));
    },
    rate: async (_id, { score, comment }) => { asked.push(`rate ${score} ${comment ?? '-'}`); return reply(told()); },
  };
  const openLine: OpenLine = (_id, ears) => {
    hears = ears;
    return { isOpen: () => desk.lineOpen, typing: () => asked.push('typing'), receipt: ({ read }) => asked.push(`read ${read}`), close: () => { asked.push('closed line'); ears.lost(); } };
  };
  const open = (): ChatSession =>
    new ChatSession({ lang: 'zh', api, openLine, now: () => morning, newKey: () => `key-${(keys += 1)}`, memory: chatMemory({ getItem: (key) => shelf.get(key) ?? null, setItem: (key, value) => void shelf.set(key, value) }) });
  return {
    desk,
    asked,
    tickets,
    matter,
    said,
    add,
    open,
    shelf,
    /** A push over the line of one message, as if nothing before it were known. */
    push: (one: Message) => hears?.['conversation.messages']({ conversationId: 'c1', messages: [one], conversation: view() }),
    line: () => hears,
  };
}
