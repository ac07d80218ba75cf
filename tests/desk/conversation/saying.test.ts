import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../server/desk/conversation/conversation.js';
import { close, leaveMessage, linkTicket } from '../../../server/desk/conversation/finish.js';
import { askForPerson } from '../../../server/desk/conversation/hand-over.js';
import { acceptOffer, makeOffer } from '../../../server/desk/conversation/offer.js';
import { advance } from '../../../server/desk/conversation/receipts.js';
import { agentSays, assistantSays, citizenSays } from '../../../server/desk/conversation/say.js';
import { chat, linesOf, mondayNine as now, operator, refusalOf, staffOf, through, wordsOf } from '../../support/builders.js';

const says = (id: string, text: string) => (talk: Conversation) => citizenSays(talk, { id, text, now });
const asks = (talk: Conversation) => askForPerson(talk, { now, reason: 'asked', byBot: false });
const offered = (talk: Conversation) => makeOffer(talk, { id: 'offer-1', staffId: operator.id, madeAt: now, expiresAt: now + 30_000 });
const takes = (talk: Conversation) => acceptOffer(talk, operator, { offerId: 'offer-1', now });
const replies = (id: string, text: string, internal = false) => (talk: Conversation) => agentSays(talk, operator, { id, text, now, internal });
const ends = (talk: Conversation) => close(talk, operator, now);
const leaves = (talk: Conversation) => leaveMessage(talk, { ticketNo: '261012090000000001', queryCode: '123456', date: '2026-10-21', now });
const answer = { toSeq: 1, text: '首次办理不收费。', state: { asked: 'fee' }, guesses: [{ itemCode: 'residence-permit', score: 0.9 }], handOver: false, reason: 'answered', now };

const served = through(chat(), says('m-1', '居住证要钱吗'), asks, offered, takes);
const closed = through(served, ends);

describe('a citizen\'s message', () => {
  it('is stored at the next place and wakes the assistant', () => {
    const { next, events } = says('m-1', '居住证要钱吗')(chat());
    expect(next.messages).toEqual([{ seq: 1, id: 'm-1', from: 'citizen', text: '居住证要钱吗', at: now }]);
    expect(events).toEqual([{ type: 'citizen_spoke', conversationId: 'chat-1', seq: 1 }]);
  });

  it('sent again changes nothing, even with other words, even after the end', () => {
    for (const talk of [through(chat(), says('m-1', '居住证要钱吗')), served, closed]) {
      const again = says('m-1', '换了说法')(talk);
      expect(again.next).toBe(talk);
      expect(again.events).toEqual([]);
    }
  });

  it.each([
    ['waiting for a person', through(chat(), asks)],
    ['served by a person', served],
  ])('does not wake the assistant while %s', (_, talk) => {
    const { next, events } = says('m-2', '还在吗')(talk);
    expect(wordsOf(next).at(-1)).toBe('还在吗');
    expect(events).toEqual([]);
  });

  it('after a message was left is answered by the assistant again', () => {
    const { next, events } = says('m-2', '再问一下老年卡')(through(chat(), asks, leaves));
    expect(next.state).toBe('bot');
    expect(events).toMatchObject([{ type: 'citizen_spoke' }]);
  });

  it('after the end is refused', () => {
    expect(refusalOf(() => says('m-2', '还有一件事')(closed))).toEqual({ code: 'conversation_closed', facts: {} });
  });
});

describe('the assistant\'s answer', () => {
  const asked = through(chat(), says('m-1', '居住证要钱吗'));

  it('follows the question with its source, its choices and its memory', () => {
    const source = { itemCode: 'residence-permit', guideName: '居住证申领', version: 3 };
    const choices = [{ label: '要带什么', say: '居住证要带什么' }];
    const { next, events } = assistantSays(asked, { ...answer, source, choices });
    expect(next.messages.at(-1)).toEqual({ seq: 2, id: 'bot-1', from: 'bot', text: answer.text, at: now, source, choices, reading: { toSeq: 1, outcome: 'answered', guesses: answer.guesses } });
    expect(next).toMatchObject({ state: 'bot', assistantState: { asked: 'fee' }, guesses: answer.guesses });
    expect(events).toEqual([]);
  });

  it('is given once', () => {
    const once = assistantSays(asked, answer).next;
    expect(assistantSays(once, { ...answer, text: '另一个答案' }).next).toBe(once);
  });

  it.each([
    ['asked for a person meanwhile', through(asked, asks)],
    ['is being served', served],
    ['left a message', through(asked, asks, leaves)],
    ['was closed', closed],
  ])('is dropped when the citizen %s', (_, talk) => {
    expect(assistantSays(talk, answer)).toEqual({ next: talk, events: [] });
  });

  it('that is unsure puts the citizen in line with the reason', () => {
    const { next, events } = assistantSays(asked, { ...answer, text: '这个我没有查到，转给工作人员。', handOver: true, reason: 'not_sure' });
    expect(next).toMatchObject({ state: 'waiting_agent', waiting: { since: now, reason: 'not_sure', passedBy: [] } });
    expect(wordsOf(next).at(-1)).toBe('这个我没有查到，转给工作人员。');
    expect(linesOf(next)).toEqual(['bot_handed_over']);
    expect(events).toEqual([{ type: 'person_wanted', conversationId: 'chat-1' }]);
  });

  it.each([
    ['keeps what it thought of before, when the last words gave it no idea', [], answer.guesses],
    ['tells its newest idea, when it has one', [{ itemCode: 'social-card', score: 0.2 }], [{ itemCode: 'social-card', score: 0.2 }]],
  ])('that hands over %s', (_, guesses, told) => {
    const unsure = through(asked, (talk) => assistantSays(talk, answer), says('m-2', '什么破机器人'));
    expect(assistantSays(unsure, { ...answer, toSeq: 3, guesses, handOver: true, reason: 'angry' }).next.guesses).toEqual(told);
  });

  it('that is only smalltalk forgets what it thought of', () => {
    const before = through(asked, (talk) => assistantSays(talk, answer), says('m-2', '谢谢'));
    expect(assistantSays(before, { ...answer, toSeq: 3, guesses: [] }).next.guesses).toEqual([]);
  });
});

describe('an agent\'s message', () => {
  it('carries who wrote it', () => {
    expect(replies('a-1', '您好，我来看看')(served).next.messages.at(-1)).toMatchObject({ from: 'agent', text: '您好，我来看看', authorId: 'operator', authorName: '李晓' });
  });

  it('sent again changes nothing', () => {
    const once = through(served, replies('a-1', '您好'));
    expect(replies('a-1', '您好')(once).next).toBe(once);
  });

  it('is refused to a colleague, naming who serves', () => {
    const colleague = staffOf('operator', { id: 'operator-2', name: '赵宁' });
    expect(refusalOf(() => agentSays(served, colleague, { id: 'a-1', text: '我来', now, internal: false }))).toEqual({ code: 'not_your_conversation', facts: { name: '李晓' } });
  });

  it('is refused while nobody serves', () => {
    expect(refusalOf(() => replies('a-1', '您好')(through(chat(), asks)))).toEqual({ code: 'not_your_conversation', facts: {} });
  });

  it('is refused after the end', () => {
    expect(refusalOf(() => replies('a-1', '补充一句')(closed)).code).toBe('conversation_closed');
  });

  it('as an inner note is marked so, and a colleague may leave one', () => {
    const colleague = staffOf('supervisor', { id: 'supervisor-1', name: '周敏' });
    const { next, events } = agentSays(served, colleague, { id: 'n-1', text: '注意语气', now, internal: true });
    expect(next.messages.at(-1)).toMatchObject({ internal: true, authorName: '周敏' });
    expect(events).toEqual([]);
  });
});

describe('leaving a message', () => {
  it('gives number, code and date and leaves the line', () => {
    const { next, events } = leaves(through(chat(), asks, offered));
    expect(next).toMatchObject({ state: 'offline_message', waiting: null, offer: null, ticketNos: ['261012090000000001'] });
    expect(next.messages.at(-1)?.system).toEqual({ code: 'message_left', facts: { no: '261012090000000001', code: '123456', date: '2026-10-21' } });
    expect(events).toEqual([]);
  });

  it('twice changes nothing', () => {
    const left = through(chat(), asks, leaves);
    expect(leaves(left).next).toBe(left);
  });

  it('does not take the talk away from who serves it', () => {
    const { next } = leaves(served);
    expect(next).toMatchObject({ state: 'with_agent', agent: { id: 'operator' }, ticketNos: ['261012090000000001'] });
    expect(linesOf(next).at(-1)).toBe('message_left');
  });

  it('does not keep the citizen from asking for a person later', () => {
    const { next, events } = asks(through(chat(), asks, leaves));
    expect(next.state).toBe('waiting_agent');
    expect(events).toMatchObject([{ type: 'person_wanted' }]);
  });

  it('after the end is refused', () => {
    expect(refusalOf(() => leaves(closed)).code).toBe('conversation_closed');
  });
});

describe('a ticket out of a talk', () => {
  it('is said once in the talk', () => {
    const linked = linkTicket(served, { ticketNo: 'T-1', now }).next;
    expect(linked.messages.at(-1)?.system).toEqual({ code: 'ticket_opened', facts: { no: 'T-1' } });
    expect(linkTicket(linked, { ticketNo: 'T-1', now }).next).toBe(linked);
    expect(linkTicket(linked, { ticketNo: 'T-2', now }).next.ticketNos).toEqual(['T-1', 'T-2']);
  });

  it('can still be linked after the end', () => {
    expect(linkTicket(closed, { ticketNo: 'T-1', now }).next).toMatchObject({ state: 'closed', ticketNos: ['T-1'] });
  });
});

describe('receipts', () => {
  const three = through(chat(), says('m-1', '一'), says('m-2', '二'), says('m-3', '三'));

  it.each([
    [{ delivered: 2, read: 1 }, { delivered: 2, read: 1 }],
    [{ delivered: 0, read: 2 }, { delivered: 2, read: 2 }],
    [{ delivered: 99, read: 99 }, { delivered: 3, read: 3 }],
  ])('of %j are kept as %j', (seen, kept) => {
    expect(advance(three, 'staffReceipts', seen)?.staffReceipts).toEqual(kept);
  });

  it.each([
    { delivered: 1, read: 0 },
    { delivered: 2, read: 1 },
    { delivered: -5, read: -5 },
  ])('of %j, when more was seen already, change nothing', (seen) => {
    expect(advance({ ...three, staffReceipts: { delivered: 2, read: 1 } }, 'staffReceipts', seen)).toBeNull();
  });

  it('of one side leave the other\'s', () => {
    expect(advance(three, 'citizenReceipts', { delivered: 3, read: 3 })).toMatchObject({ citizenReceipts: { read: 3 }, staffReceipts: { delivered: 0, read: 0 } });
  });
});
