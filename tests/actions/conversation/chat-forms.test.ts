import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../../bot/index.js';
import { answerByAssistant } from '../../../server/actions/conversation/answer-by-assistant.js';
import { askForPerson } from '../../../server/actions/conversation/ask-for-person.js';
import { contactOfVisitor } from '../../../server/actions/citizens/citizen-contact.js';
import { citizenSpeaks } from '../../../server/actions/conversation/citizen-speaks.js';
import { startConversation } from '../../../server/actions/conversation/start-conversation.js';
import type { Conversation } from '../../../server/desk/conversation/conversation.js';
import { demoBot } from '../../bot/support.js';
import { wordsOf } from '../../support/builders.js';
import { deskAtWork, type DeskAtWork } from '../../support/desk-at-work.js';
import { BotAssistant } from '../../support/fakes/bot-assistant.js';

let bot: Bot;
beforeAll(async () => {
  bot = await demoBot();
}, 120_000);

const complaint = ['我要投诉小区物业', '单元门禁坏了三个星期没人管，谁都能进来', '望海花园5号楼', '00012345678'];
const booking = ['我想约个号办居住证', '明天', '九点', '00012345678'];

async function visitor() {
  const desk = await deskAtWork();
  desk.ports.assistant = new BotAssistant(bot);
  const contact = await contactOfVisitor(desk.ports, 'cookie-1');
  const { id: conversationId } = await startConversation(desk.ports, { contactId: contact.id, lang: 'zh' });
  const mine = { contactId: contact.id, conversationId };
  let count = 0;
  const writes = (text: string): Promise<Conversation> => citizenSpeaks(desk.ports, { ...mine, id: `m-${String((count += 1)).padStart(8, '0')}`, text });
  const now = async (): Promise<Conversation> => {
    const conversation = await desk.ports.conversations.get(conversationId);
    if (!conversation) throw new Error('no conversation');
    return conversation;
  };
  return {
    desk,
    mine,
    writes,
    now,
    says: async (...texts: string[]): Promise<Conversation> => {
      for (const text of texts) {
        await writes(text);
        await desk.settle();
      }
      return now();
    },
  };
}

const lastWords = (conversation: Conversation): string => wordsOf(conversation).at(-1) ?? '';
const filedBy = (desk: DeskAtWork) => desk.ports.tickets.find({ filter: {}, sort: 'newest', skip: 0, limit: 50 });

describe('a complaint by chat', () => {
  it('becomes one ticket with number, code and date, and stands in the talk', async () => {
    const { desk, says } = await visitor();
    const done = await says(...complaint, '提交');
    const [ticket, ...others] = await filedBy(desk);
    expect(others).toEqual([]);
    expect(ticket).toMatchObject({ channel: 'web_chat', type: 'complaint', place: '望海花园5号楼', whom: '小区物业', content: '单元门禁坏了三个星期没人管，谁都能进来\n时间：三个星期', caller: { phone: '00012345678', way: 'sms' } });
    expect(done.ticketNos).toEqual([ticket?.no]);
    expect(wordsOf(done).find((words) => words.startsWith('已收到'))).toMatch(/12月14日 周一前答复您。单号/);
    expect(done.form).toBeNull();
    expect(done.confirmed).toBeNull();
  });

  it('is not filed before「提交」, whatever else is said', async () => {
    const { desk, says } = await visitor();
    const asked = await says(...complaint, '对了，会不会很久');
    expect(await filedBy(desk)).toEqual([]);
    expect(asked.form).toMatchObject({ kind: 'file', slots: { place: '望海花园5号楼' } });
  });

  it('heard of twice is filed once', async () => {
    const { desk, mine, says, writes } = await visitor();
    await says(...complaint);
    const { seq } = await writes('提交');
    await Promise.all([1, 2, 3].map(() => answerByAssistant(desk.ports, { conversationId: mine.conversationId, seq })));
    await desk.settle();
    expect(await filedBy(desk)).toHaveLength(1);
    expect((await desk.ports.conversations.get(mine.conversationId))?.ticketNos).toHaveLength(1);
  });

  it('cut off between filing and saying so is said afterwards, and filed once', async () => {
    const { desk, mine, now, says, writes } = await visitor();
    await says(...complaint);
    const { seq } = await writes('提交');
    const dies = { ...desk.ports, assistant: Object.assign(new BotAssistant(bot), { tell: () => { throw new Error('cut off'); } }) };
    await expect(answerByAssistant(dies, { conversationId: mine.conversationId, seq })).rejects.toThrow('cut off');
    expect(await filedBy(desk)).toHaveLength(1);
    await desk.settle();
    expect(await filedBy(desk)).toHaveLength(1);
    const after = await now();
    expect(after.ticketNos).toHaveLength(1);
    expect(wordsOf(after).filter((words) => words.startsWith('已收到'))).toHaveLength(1);
  });

  it('cut off, and a person takes over meanwhile: the number is told all the same', async () => {
    const { desk, mine, now, says, writes } = await visitor();
    await says(...complaint);
    const { seq } = await writes('提交');
    const dies = { ...desk.ports, assistant: Object.assign(new BotAssistant(bot), { tell: () => { throw new Error('cut off'); } }) };
    await expect(answerByAssistant(dies, { conversationId: mine.conversationId, seq })).rejects.toThrow('cut off');
    await askForPerson(desk.ports, mine);
    await desk.settle();
    const after = await now();
    expect(after.state).toBe('waiting_agent');
    expect(wordsOf(after).some((words) => words.startsWith('已收到'))).toBe(true);
    expect(after.ticketNos).toHaveLength(1);
  });

  it('confirmed before the draft could be read is not confirmed', async () => {
    const { desk, says, writes, now } = await visitor();
    await says(...complaint.slice(0, 3));
    await writes('00012345678');
    await writes('提交');
    await desk.settle();
    expect(await filedBy(desk)).toEqual([]);
    expect(lastWords(await now())).toContain('请核对');
  });

  it('two, one after the other, are two', async () => {
    const { desk, says } = await visitor();
    await says(...complaint, '提交', '我还要投诉楼下的烧烤店', '每天晚上吵到半夜', '新河街8号', '不留', '提交');
    expect((await filedBy(desk)).map(({ place }) => place).sort()).toEqual(['新河街8号', '望海花园5号楼'].sort());
  });

  it('given to a person half-way: the agent sees what was filled in', async () => {
    const { says } = await visitor();
    const handed = await says(...complaint.slice(0, 3), '转人工');
    expect(handed).toMatchObject({ state: 'waiting_agent', form: { kind: 'file', slots: { what: '单元门禁坏了三个星期没人管，谁都能进来', place: '望海花园5号楼' } } });
  });

  it('anonymous: nothing leads from the ticket to the talk', async () => {
    const { desk, says } = await visitor();
    const done = await says('举报有人在河边电鱼', '中塘镇大桥底下', '昨天半夜', '不知道', '匿名，不留电话', '提交');
    const [ticket] = await filedBy(desk);
    expect(ticket).toMatchObject({ type: 'report', confidential: true, conversationId: null, caller: { contactId: null, phone: null, anonymous: true, way: 'none' } });
    expect(done.ticketNos).toEqual([ticket?.no]);
  });
});

describe('a booking by chat', () => {
  it('keeps a place after「确认」, with number, place and time', async () => {
    const { desk, mine, says } = await visitor();
    const done = await says(...booking, '确认');
    const [appointment, ...others] = await desk.ports.appointments.ofContact(mine.contactId, 10);
    expect(others).toEqual([]);
    expect(appointment).toMatchObject({ source: 'web_chat', itemCode: 'residence-permit', mode: 'counter', phone: '00012345678', contactId: mine.contactId });
    expect(lastWords(done)).toContain(`预约号 ${appointment?.bookingNo.slice(0, 4) ?? ''} ${appointment?.bookingNo.slice(4) ?? ''}`);
    expect(lastWords(done)).toContain('区政务服务中心（');
  });

  it('after a change of mind keeps one place, the last one', async () => {
    const { desk, mine, says } = await visitor();
    await says(...booking, '不对，改成后天吧', '确认');
    const kept = await desk.ports.appointments.ofContact(mine.contactId, 10);
    expect(kept.map(({ slotId }) => slotId)).toEqual(['district-centre:2026-11-25:09:00']);
  });

  it('heard of twice takes one place', async () => {
    const { desk, mine, says, writes } = await visitor();
    await says(...booking);
    const { seq } = await writes('确认');
    await Promise.all([1, 2].map(() => answerByAssistant(desk.ports, { conversationId: mine.conversationId, seq })));
    await desk.settle();
    expect(await desk.ports.appointments.ofContact(mine.contactId, 10)).toHaveLength(1);
  });

  it('of a place that went meanwhile says so and offers the next', async () => {
    const { desk, mine, says } = await visitor();
    await says(...booking);
    for (const key of ['a', 'b']) await desk.ports.slots.take({ slotId: 'district-centre:2026-11-24:09:00', key, at: 0, way: 'public' });
    expect(lastWords(await says('确认'))).toContain('这个号刚被约走。');
    expect(await desk.ports.appointments.ofContact(mine.contactId, 10)).toEqual([]);
  });

  it('for somebody else is kept as that, and says whose papers to bring', async () => {
    const { desk, mine, says } = await visitor();
    const read = await says('我想替我妈约个号办居住证', '明天九点', '某某某，我妈妈', '不留');
    expect(lastWords(read)).toContain('替谁办：某某某，我妈妈。请带上您自己和本人的身份证件、委托书');
    await says('确认');
    expect(await desk.ports.appointments.ofContact(mine.contactId, 10)).toMatchObject([{ mode: 'proxy', needs: { proxyFor: { name: '某某某', relation: '我妈妈' } }, source: 'web_chat' }]);
  });
});

describe('an appointment looked after by chat', () => {
  async function booked() {
    const talk = await visitor();
    await talk.says(...booking, '确认');
    const held = async () => (await talk.desk.ports.appointments.ofContact(talk.mine.contactId, 10))[0];
    return { ...talk, held, number: (await held())?.bookingNo ?? '' };
  }

  it('is changed after「确认」, and keeps its number', async () => {
    const { says, held, number } = await booked();
    const read = await says('我想改约', number, '5678', '改时间', '后天', '九点');
    expect(lastWords(read)).toMatch(/我才改[\s\S]*时间：11月25日 周三 09:00/);
    expect(await held()).toMatchObject({ slotId: 'district-centre:2026-11-24:09:00' });
    expect(lastWords(await says('确认'))).toContain(`改好了，预约号 ${number.slice(0, 4)} ${number.slice(4)} 不变`);
    expect(await held()).toMatchObject({ bookingNo: number, slotId: 'district-centre:2026-11-25:09:00' });
  });

  it('is cancelled after「确认」and not before', async () => {
    const { says, held, number } = await booked();
    expect(lastWords(await says('取消我的预约', number, '5678'))).toContain('您说“确认”我才取消');
    expect(await held()).toMatchObject({ state: 'confirmed' });
    expect(lastWords(await says('确认'))).toContain('已经取消。');
    expect(await held()).toMatchObject({ state: 'cancelled_by_citizen' });
  });

  it('of somebody else is not found, and the next pair is asked for', async () => {
    const { says, held, number } = await booked();
    expect(lastWords(await says('取消我的预约', number, '0000'))).toContain('号码对不上');
    expect(await held()).toMatchObject({ state: 'confirmed' });
  });

  it('given to a person half-way: the agent sees the number and not the code', async () => {
    const { says, number } = await booked();
    const handed = await says('我想改约', number, '5678', '转人工');
    expect(handed).toMatchObject({ state: 'waiting_agent', form: { kind: 'manage', slots: { number } } });
    expect(handed.form?.slots).not.toHaveProperty('code');
  });
});
