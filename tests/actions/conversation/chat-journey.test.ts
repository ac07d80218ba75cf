import { describe, expect, it } from 'vitest';
import { acceptOffer } from '../../../server/actions/queue/accept-offer.js';
import { answerByAssistant } from '../../../server/actions/conversation/answer-by-assistant.js';
import { agentSpeaks } from '../../../server/actions/conversation/agent-speaks.js';
import { askForPerson } from '../../../server/actions/conversation/ask-for-person.js';
import { contactOfVisitor } from '../../../server/actions/citizens/citizen-contact.js';
import { citizenSpeaks } from '../../../server/actions/conversation/citizen-speaks.js';
import { closeConversation } from '../../../server/actions/conversation/close-conversation.js';
import { fileByStaff } from '../../../server/actions/tickets/file-by-staff.js';
import { leaveMessage } from '../../../server/actions/callbacks/leave-message.js';
import { rateConversation } from '../../../server/actions/conversation/rate-conversation.js';
import { readOwnConversation } from '../../../server/actions/conversation/read-conversation.js';
import { readWork } from '../../../server/actions/queue/read-work.js';
import { startConversation } from '../../../server/actions/conversation/start-conversation.js';
import { transferConversation } from '../../../server/actions/conversation/transfer-conversation.js';
import { linesOf, refused, wordsOf } from '../../support/builders.js';
import { deskAtWork, member, sitDown, type DeskAtWork } from '../../support/desk-at-work.js';

const li = member('operator-1');
const zhao = member('operator-2');

async function visitor(desk: DeskAtWork, cookie = 'cookie-1') {
  const contact = await contactOfVisitor(desk.ports, cookie);
  const conversation = await startConversation(desk.ports, { contactId: contact.id, lang: 'zh' });
  const mine = { contactId: contact.id, conversationId: conversation.id };
  return {
    mine,
    says: (id: string, text: string) => citizenSpeaks(desk.ports, { ...mine, id, text }),
    asks: () => askForPerson(desk.ports, mine),
    reads: () => readOwnConversation(desk.ports, mine),
  };
}

async function offerTo(desk: DeskAtWork, agent = li) {
  const { offer } = await readWork(desk.ports, agent);
  if (!offer?.conversation.offer) throw new Error(`${agent.name} has no offer`);
  return { conversationId: offer.conversation.id, offerId: offer.conversation.offer.id };
}

async function served(desk: DeskAtWork, cookie?: string) {
  const citizen = await visitor(desk, cookie);
  await citizen.asks();
  await desk.settle();
  await acceptOffer(desk.ports, li, await offerTo(desk));
  return citizen;
}

describe('a citizen asks, is answered, wants a person, and rates the talk', () => {
  it('from the first word to the stars', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1');
    desk.ports.assistant.willSay('居住证要钱吗', { outcome: 'answered', text: '首次办理不收费。', source: { itemCode: 'residence-permit', guideName: '居住证申领', version: 3 } });
    const citizen = await visitor(desk);
    await citizen.says('m-00000001', '居住证要钱吗');
    expect(wordsOf((await citizen.reads()).conversation)).toEqual(['居住证要钱吗']);
    await desk.settle();
    expect(wordsOf((await citizen.reads()).conversation)).toEqual(['居住证要钱吗', '首次办理不收费。']);

    await citizen.asks();
    expect((await citizen.reads()).wait).toEqual({ ahead: 0, minutes: { from: 1, to: 4 } });
    await desk.settle();
    await acceptOffer(desk.ports, li, await offerTo(desk));
    await agentSpeaks(desk.ports, li, { conversationId: citizen.mine.conversationId, id: 'a-00000001', text: '您说的是哪个小区', internal: false });
    const ticket = await fileByStaff(desk.ports, li, { key: 'form-00000001', channel: 'counter', conversationId: citizen.mine.conversationId, type: 'assistance', urgency: 'normal', title: '协助办理居住证', content: '老人行动不便，需要协助。', place: '幸福里', way: 'text_only', callerPhone: '000 1234 5678' });
    expect(ticket).toMatchObject({ channel: 'web_chat', conversationId: citizen.mine.conversationId, owner: { id: li.id }, caller: { contactId: citizen.mine.contactId, phone: '00012345678' } });

    await closeConversation(desk.ports, li, citizen.mine.conversationId);
    await desk.settle();
    expect((await desk.ports.seats.get(li.id))?.serving).toEqual([]);
    const rated = await rateConversation(desk.ports, { ...citizen.mine, score: 5 });
    expect(rated.rating?.score).toBe(5);
    expect(linesOf(rated)).toEqual(['asked_for_person', 'agent_joined', 'ticket_opened', 'closed', 'rated']);
    expect(await desk.ports.outbox.countPending()).toBe(0);
  });

  it('each thing sent twice happens once', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1');
    const citizen = await visitor(desk);
    const twice = async <T>(act: () => Promise<T>) => {
      await act();
      const second = await act();
      await desk.settle();
      return second;
    };
    await twice(() => citizen.says('m-00000001', '居住证要钱吗'));
    await twice(() => citizen.asks());
    const offer = await offerTo(desk);
    await twice(() => acceptOffer(desk.ports, li, offer));
    await twice(() => agentSpeaks(desk.ports, li, { conversationId: offer.conversationId, id: 'a-00000001', text: '您说', internal: false }));
    await twice(() => closeConversation(desk.ports, li, offer.conversationId));
    const end = await twice(() => rateConversation(desk.ports, { ...citizen.mine, score: 4 }));
    expect(wordsOf(end)).toEqual(['居住证要钱吗', '请换个说法。', '您说']);
    expect(linesOf(end)).toEqual(['asked_for_person', 'agent_joined', 'closed', 'rated']);
    expect(desk.ports.assistant.heard).toHaveLength(1);
  });
});

describe('coming back', () => {
  it('resumes the talk that goes on and opens a new one after the end', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1');
    const citizen = await served(desk);
    expect((await visitor(desk)).mine).toEqual(citizen.mine);
    await closeConversation(desk.ports, li, citizen.mine.conversationId);
    expect((await visitor(desk)).mine.conversationId).not.toBe(citizen.mine.conversationId);
  });

  it('with another cookie finds nothing of it', async () => {
    const desk = await deskAtWork();
    const citizen = await visitor(desk);
    const stranger = { ...citizen.mine, contactId: (await contactOfVisitor(desk.ports, 'cookie-2')).id };
    const notFound = { code: 'not_found', facts: { what: 'conversation' } };
    expect(await refused(readOwnConversation(desk.ports, stranger))).toEqual(notFound);
    expect(await refused(citizenSpeaks(desk.ports, { ...stranger, id: 'm-00000001', text: '看看' }))).toEqual(notFound);
    expect(await refused(askForPerson(desk.ports, stranger))).toEqual(notFound);
    expect(await refused(leaveMessage(desk.ports, { ...stranger, id: 'm-00000001', text: '看看' }))).toEqual(notFound);
    expect(await refused(rateConversation(desk.ports, { ...stranger, score: 1 }))).toEqual(notFound);
  });
});

describe('the assistant', () => {
  it('that hands over puts the citizen before an agent', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1');
    desk.ports.assistant.willSay('你听不懂', { outcome: 'handover', text: '转给工作人员。', reason: 'asked' });
    await (await visitor(desk)).says('m-00000001', '你听不懂');
    await desk.settle();
    expect((await readWork(desk.ports, li)).offer).toMatchObject({ contactCount: 1, conversation: { waiting: { reason: 'asked' } } });
  });

  it('that was slower than a person says nothing', async () => {
    const desk = await deskAtWork();
    const citizen = await visitor(desk);
    await citizen.says('m-00000001', '居住证要钱吗');
    await citizen.asks();
    await desk.settle();
    expect(wordsOf((await citizen.reads()).conversation)).toEqual(['居住证要钱吗']);
    expect(desk.ports.assistant.heard).toEqual([]);
  });

  it('that finds a person took over while it was thinking says nothing', async () => {
    const desk = await deskAtWork();
    const citizen = await visitor(desk);
    await citizen.says('m-00000001', '居住证要钱吗');
    const slow = { ready: () => true, relearn: async () => undefined, follow: async () => undefined, close: async () => undefined, suggestTopic: async () => null, tell: () => { throw new Error('nothing was asked of the desk'); }, reply: async () => (await citizen.asks(), { outcome: 'answered' as const, text: '不收费。', state: null, guesses: [] }) };

    await answerByAssistant({ ...desk.ports, assistant: slow }, { conversationId: citizen.mine.conversationId, seq: 1 });
    expect(wordsOf((await citizen.reads()).conversation)).toEqual(['居住证要钱吗']);
  });
});

describe('a message left', () => {
  it('becomes one ticket with number, code and date in the talk, and the assistant does not answer it', async () => {
    const desk = await deskAtWork();
    const citizen = await visitor(desk);
    await citizen.asks();
    const leave = () => leaveMessage(desk.ports, { ...citizen.mine, id: 'm-00000009', text: '楼道灯坏了，请来修。', phone: '00012345678' });
    await leave();
    const left = await leave();
    await desk.settle();
    const [no = ''] = left.ticketNos;
    expect(left.messages.at(-1)?.system).toEqual({ code: 'message_left', facts: { no, code: desk.ports.secrets.queryCode(no), date: '2026-12-02' } });
    expect(left.ticketNos).toHaveLength(1);
    expect(await desk.ports.tickets.get(no)).toMatchObject({ channel: 'web_chat', type: 'assistance', title: '楼道灯坏了，请来修', caller: { phone: '00012345678', way: 'sms' } });
    expect(desk.ports.assistant.heard).toEqual([]);
    expect(desk.ports.sms.sent).toHaveLength(1);
  });

  it('takes back the offer an agent was looking at', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1');
    const citizen = await visitor(desk);
    await citizen.asks();
    await desk.settle();
    const { offerId } = await offerTo(desk);
    await leaveMessage(desk.ports, { ...citizen.mine, id: 'm-00000009', text: '不等了，楼道灯坏了。' });
    expect(await desk.ports.seats.get(li.id)).toMatchObject({ offer: null, serving: [], lapses: 0 });
    expect(desk.ports.announcer.of('offerEnded').at(-1)?.args[0]).toMatchObject({ offerId, outcome: 'withdrawn' });
  });

  it('is no dead end: the next question is answered and a person can be asked for', async () => {
    const desk = await deskAtWork();
    const citizen = await visitor(desk);
    await leaveMessage(desk.ports, { ...citizen.mine, id: 'm-00000009', text: '楼道灯坏了，请来修。' });
    await citizen.says('m-00000010', '再问一下老年卡');
    await desk.settle();
    expect(wordsOf((await citizen.reads()).conversation).at(-1)).toBe('请换个说法。');
    expect((await citizen.asks()).state).toBe('waiting_agent');
  });
});

describe('passing on', () => {
  it('to a named colleague asks that colleague, who reads the note', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1', 'operator-2');
    const { mine } = await served(desk);
    const place = (await desk.ports.conversations.get(mine.conversationId))?.waiting?.since;
    await desk.pass(60_000);
    await transferConversation(desk.ports, li, { conversationId: mine.conversationId, toStaffId: zhao.id, note: '涉及公积金。' });
    await desk.settle();
    const taken = await acceptOffer(desk.ports, zhao, await offerTo(desk, zhao));
    expect(taken).toMatchObject({ agent: { id: zhao.id }, waiting: { since: place, reason: '涉及公积金。' } });
    expect([(await desk.ports.seats.get(li.id))?.serving, (await desk.ports.seats.get(zhao.id))?.serving]).toEqual([[], [mine.conversationId]]);
  });

  it('to a colleague without room is refused and changes nothing', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1');
    const { mine } = await served(desk);
    expect(await refused(transferConversation(desk.ports, li, { conversationId: mine.conversationId, toStaffId: zhao.id, note: '请接着办。' }))).toEqual({ code: 'busy', facts: { what: 'colleague' } });
    expect((await desk.ports.conversations.get(mine.conversationId))?.agent?.id).toBe(li.id);
  });

  it('to oneself is refused', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1');
    const { mine } = await served(desk);
    expect((await refused(transferConversation(desk.ports, li, { conversationId: mine.conversationId, toStaffId: li.id, note: '自己来。' }))).code).toBe('invalid');
  });

  it('of somebody else\'s talk is refused and gives the colleague\'s room back', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1', 'supervisor-1');
    const { mine } = await served(desk);
    expect((await refused(transferConversation(desk.ports, zhao, { conversationId: mine.conversationId, toStaffId: 'supervisor-1', note: '请接着办。' }))).code).toBe('not_your_conversation');
    expect(await desk.ports.seats.get('supervisor-1')).toMatchObject({ offer: null, serving: [] });
  });
});
