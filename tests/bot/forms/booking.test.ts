import { beforeAll, describe, expect, it } from 'vitest';
import { openDesk } from '../../../bot/evaluate/open-desk.js';
import type { Bot, DeskFact } from '../../../bot/index.js';
import { demoBot } from '../support.js';
import { atTheDesk } from './talks.js';

let bot: Bot;
beforeAll(async () => {
  bot = await demoBot();
}, 120_000);

const zh = (...texts: string[]) => atTheDesk({ bot }, ...texts);
const last = (...texts: string[]) => zh(...texts).at(-1);
const upToPhone = ['我想约个号办居住证', '下周二上午', '九点半', '00012345678'];

describe('a booking in the talk', () => {
  it('passes on what is said, and has it booked after「确认」of what was read back', () => {
    const turns = zh(...upToPhone, '确认');
    expect(turns.map(({ reason }) => reason)).toEqual(['book_date', 'book_phone', 'book_phone', 'book_confirm', 'booked']);
    expect(turns.map(({ deeds }) => deeds.length)).toEqual([0, 0, 0, 0, 1]);
    expect(turns[4]?.deeds[0]).toEqual({ kind: 'book', no: 1, line: turns[3]?.form?.line, slots: { item: 'residence-permit', date: '下周二', time: '九点半', phone: '00012345678' } });
    expect(turns[4]).toMatchObject({ outcome: 'done', reason: 'booked' });
  });

  it('「不对，是下礼拜三」is a change, not a no; what was said of the time still holds', () => {
    const turn = last(...upToPhone, '不对，是下礼拜三');
    expect(turn).toMatchObject({ reason: 'book_confirm', deeds: [], reading: { action: 'book', item: 'residence-permit', slots: { date: '下礼拜三' } } });
    expect(turn?.reading?.slots).not.toHaveProperty('confirm');
    expect(turn?.form?.slots).toMatchObject({ date: '下礼拜三', time: '九点半' });
  });

  it('「周二不行，换周三」takes the Wednesday', () => {
    expect(last('我想约个号办居住证', '周二不行，换周三吧')?.form?.slots['date']).toBe('周三');
  });

  it('a question in the midst is answered from the guide, and the open question comes back', () => {
    const turn = last('我想约个号办居住证', '要带什么材料');
    expect(turn).toMatchObject({ outcome: 'answered', reason: 'materials', source: { itemCode: 'residence-permit' } });
    expect(turn?.text).toMatch(/回到刚才：date/);
  });

  it('a complaint in the midst is taken first, then the booking goes on', () => {
    const turns = zh('我想约个号办居住证', '我要投诉小区物业', '单元门禁坏了三个星期没人管', '望海花园5号楼', '不留', '提交');
    expect(turns[1]?.reason).toBe('file_what');
    expect(turns[5]?.text).toMatch(/单号[\s\S]*刚才那件接着来。date/);
    expect(turns[5]?.state.form?.kind).toBe('book');
  });

  it('「算了不约了」ends it', () => {
    expect(last(...upToPhone, '算了不约了')).toMatchObject({ outcome: 'dropped', deeds: [] });
  });

  it('「对了，要带什么」is no confirmation', () => {
    expect(last(...upToPhone, '对了，要带什么材料')).toMatchObject({ outcome: 'answered', deeds: [] });
  });

  it.each(['我妈妈，张桂兰', '替我爸 赵德柱', '我外婆叫周玉珍', 'my mother, Zhang Guilan'])('for whom one comes is taken when it is said, not only when asked, and is no cry for help: %s', (words) => {
    const turn = last('我想替我妈约个号办居住证', words);
    expect(turn).toMatchObject({ outcome: 'collecting' });
    expect(turn?.form?.slots).toMatchObject({ mode: 'proxy', for_whom: words });
  });

  it('a cry for help in the midst of it is one', () => {
    expect(last('我想替我妈约个号办居住证', '我妈摔倒了叫不醒')).toMatchObject({ outcome: 'emergency' });
  });

  it('a yes before anything was read back books nothing', () => {
    expect(last('我想约个号办居住证', '好的')).toMatchObject({ outcome: 'collecting', deeds: [] });
  });

  it('a place that went meanwhile: it is said, and others are offered', () => {
    const goneOnce = (wish: Parameters<typeof openDesk>[0]): DeskFact =>
      wish.kind === 'book' ? { kind: 'asked', open: 'confirm', text: '这个号刚被约走。最近的是十点', choices: [], line: 'ten' } : openDesk(wish);
    const turns = atTheDesk({ bot, desk: goneOnce }, ...upToPhone, '确认', '确认');
    expect(turns[4]).toMatchObject({ outcome: 'collecting', reason: 'book_confirm', text: '这个号刚被约走。最近的是十点' });
    expect(turns[5]?.deeds[0]).toMatchObject({ kind: 'book', line: 'ten' });
  });

  it('the desk that cannot: a person takes over with the form', () => {
    const turn = atTheDesk({ bot, desk: (wish) => (wish.kind === 'next' ? openDesk(wish) : { kind: 'refused' }) }, ...upToPhone, '确认').at(-1);
    expect(turn).toMatchObject({ outcome: 'handover', reason: 'desk_refused', form: { kind: 'book', slots: { phone: '00012345678' } } });
  });

  it('nothing left: that is said, and a person is one tap away', () => {
    const turn = atTheDesk({ bot, desk: () => ({ kind: 'nothing_free', text: '这几天都约满了。' }) }, '我想约个号办居住证').at(-1);
    expect(turn).toMatchObject({ reason: 'nothing_free', choices: [{ say: '转人工' }] });
  });

  it('a matter that needs no booking is told to just go', () => {
    expect(last('预约办居住登记')?.text).toMatch(/^《流动人口居住登记》不用预约，直接去就行。/);
  });

  it('without a matter asks which, and the name is enough', () => {
    const [first, second] = zh('我要预约', '居住证');
    expect(first?.reason).toBe('book_item');
    expect(second).toMatchObject({ reading: { action: 'book', item: 'residence-permit' } });
  });

  it('after a question about a service is about that service', () => {
    expect(last('居住证要钱吗', '那帮我约下周二')).toMatchObject({ reading: { action: 'book', item: 'residence-permit', slots: { date: '下周二' } } });
  });

  it('a visit at home is noted for staff to agree, with address and wish', () => {
    const turns = zh('能来我家给我妈办残疾人两项补贴吗', '幸福里3号楼201', '后天上午', '022-0000-1234', '确认');
    expect(turns.at(-1)?.deeds[0]).toMatchObject({ kind: 'visit', draft: { itemCode: 'disability-subsidies', where: '幸福里3号楼201', wished: '后天 上午', phone: '022-0000-1234' } });
  });

  it('never asks for an ID number, a bank card or a code', () => {
    for (const { text } of zh(...upToPhone, '确认')) expect(text).not.toMatch(/身份证号|银行卡|验证码/);
  });
});

describe('an appointment there is already', () => {
  it('is found by number and code, and changed after「确认」', () => {
    const turns = zh('我想改约', '1234 5678', '5678', '改时间', '周四', '上午十点', '确认');
    expect(turns.map(({ reason }) => reason)).toEqual(['manage_number', 'manage_code', 'manage_date', 'manage_date', 'manage_time', 'manage_confirm', 'booked']);
    expect(turns.at(-1)?.deeds[0]).toMatchObject({ slots: { number: '12345678', code: '5678', act: 'change', date: '周四', time: '上午十点' } });
  });

  it.each(['取消预约', '我要取消预约', '帮我取消预约'])('is what「%s」is about', (text) => {
    expect(bot.reply(null, text, 'zh').ask).toMatchObject({ about: 'manage', slots: { act: 'cancel' } });
  });

  it('is what “cancel my booking” is about', () => {
    expect(bot.reply(null, 'cancel my booking', 'en').ask).toMatchObject({ about: 'manage', slots: { act: 'cancel' } });
  });

  it('is cancelled only after a yes, and stays when the citizen thinks better of it', () => {
    expect(last('把我约好的号取消了', '12345678', '5678')).toMatchObject({ reason: 'manage_confirm', deeds: [] });
    expect(last('把我约好的号取消了', '12345678', '5678', '不办了')).toMatchObject({ outcome: 'dropped', deeds: [] });
    expect(last('把我约好的号取消了', '12345678', '5678', '确认')?.deeds).toHaveLength(1);
  });

  it('「取消预约」as the answer to what is to be done cancels it, and does not end the talk', () => {
    const turn = atTheDesk({ bot }, '我要改一下约好的时间', '12345678', '5678', '取消预约').at(-1);
    expect(turn?.form?.slots).toMatchObject({ act: 'cancel' });
  });

  it('whose number and code did not match is asked for both anew', () => {
    const wrong = (wish: Parameters<typeof openDesk>[0]): DeskFact => (wish.kind === 'next' && wish.slots['code'] !== undefined ? { kind: 'asked', open: 'number', text: '号码对不上', choices: [], line: null, unfit: ['number', 'code'] } : openDesk(wish));
    expect(Object.keys(atTheDesk({ bot, desk: wrong }, '取消我的预约', '12345678', '0000').at(-1)?.form?.slots ?? {})).toEqual(['act']);
  });
});
