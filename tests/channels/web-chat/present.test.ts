import { describe, expect, it } from 'vitest';
import { citizenView, sliceOf } from '../../../channels/web-chat/present.js';
import type { Conversation } from '../../../channels/web-chat/chat-desk.js';
import { conversationSlice } from '../../../server/contract/chat.js';

const view = citizenView((no) => `code-of-${no}`);
const talk = (more: Partial<Conversation> = {}): Conversation => ({
  id: 'talk-1',
  version: 1,
  channel: 'web_chat',
  contactId: 'contact-1',
  lang: 'zh',
  state: 'with_agent',
  seq: 4,
  messages: [
    { seq: 1, id: 'm-1', from: 'citizen', text: '在吗', at: 1 },
    { seq: 2, id: 'm-2', from: 'system', text: '', at: 2, system: { code: 'agent_joined', facts: { name: '李晓' } } },
    { seq: 3, id: 'm-3', from: 'agent', text: '在的', at: 3, authorId: 'operator-1', authorName: '李晓' },
    { seq: 4, id: 'm-4', from: 'agent', text: '此人来过多次', at: 4, authorId: 'operator-1', authorName: '李晓', internal: true },
  ],
  waiting: null,
  firstReply: null,
  offer: null,
  agent: { id: 'operator-1', name: '李晓', joinedAt: 2 },
  assistantState: { secret: 'state' },
  verdicts: [],
  guesses: [{ itemCode: 'id-card-renewal', score: 0.4 }],
  citizenReceipts: { delivered: 3, read: 3 },
  staffReceipts: { delivered: 1, read: 1 },
  rating: null,
  ticketNos: ['261123100000000001'],
  openedAt: 1,
  updatedAt: 4,
  closedAt: null,
  ...more,
});

describe('what a citizen sees of their talk', () => {
  it('is in the contract’s shape, and nothing beside it', () => {
    const slice = sliceOf(view, { conversation: talk(), wait: null }, 0);
    expect(conversationSlice.parse(slice)).toEqual(slice);
    expect(JSON.stringify(slice)).not.toMatch(/operator-1|contact-1|secret|id-card-renewal|多次|internal/);
  });
  it('ends with the last line they can read', () => {
    expect(view.conversation(talk(), null).seq).toBe(3);
    expect(view.conversation(talk({ messages: [] }), null).seq).toBe(0);
  });
  it('names the agent in full', () => expect(view.conversation(talk(), null).agentName).toBe('李晓'));
  it('brings the code of each ticket that came of it', () => {
    expect(view.conversation(talk(), null).tickets).toEqual([{ no: '261123100000000001', queryCode: 'code-of-261123100000000001' }]);
  });
  it('has a place in line only while waiting, and stars only after rating', () => {
    expect(view.conversation(talk(), null)).not.toHaveProperty('wait');
    expect(view.conversation(talk(), { ahead: 2, minutes: null }).wait).toEqual({ ahead: 2, minutes: null });
    expect(view.conversation(talk({ rating: { score: 4, comment: '不错', at: 5 } }), null).rating).toBe(4);
  });
  it('has what they said of an automatic answer, and of nothing else', () => {
    const bot = talk({ messages: [{ seq: 1, id: 'm-1', from: 'citizen', text: '在吗', at: 1 }, { seq: 2, id: 'bot-1', from: 'bot', text: '在', at: 2 }, { seq: 3, id: 'bot-2', from: 'bot', text: '在', at: 3 }], verdicts: [{ seq: 2, helpful: false }] });
    expect(view.messages(bot, 0).map(({ helpful }) => helpful)).toEqual([undefined, false, null]);
  });
  it('goes on after what they have', () => expect(view.messages(talk(), 1).map(({ seq }) => seq)).toEqual([2, 3]));
});
