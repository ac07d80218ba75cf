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
  it('takes what is said, reads it back with the full date, and books after「确认」', () => {
    const turns = zh(...upToPhone, '确认');
    expect(turns[3]?.text).toContain('时间：9月15日 周二 09:30\n联系电话：00012345678');
    expect(turns.map(({ deeds }) => deeds.length)).toEqual([0, 0, 0, 0, 1]);
    expect(turns[4]?.deeds[0]).toEqual({ kind: 'book', no: 1, slotId: '2026-09-15 09:30', itemCode: 'residence-permit', mode: 'counter', name: null, phone: '00012345678' });
    expect(turns[4]).toMatchObject({ outcome: 'done', reason: 'booked' });
    expect(turns[4]?.text).toContain('预约号 1234 5678');
  });

  it('「不对，是下礼拜三」is a change, not a no; what was said of the time still holds', () => {
    const turn = last(...upToPhone, '不对，是下礼拜三');
    expect(turn).toMatchObject({ reason: 'book_confirm', deeds: [], reading: { action: 'book', item: 'residence-permit', slots: { date: '下礼拜三' } } });
    expect(turn?.reading?.slots).not.toHaveProperty('confirm');
    expect(turn?.text).toContain('9月16日 周三 09:30');
  });

  it('「周二不行，换周三」takes the Wednesday', () => {
    expect(last('我想约个号办居住证', '周二不行，换周三吧')?.form?.slots['date']).toBe('周三');
  });

  it('a question in the midst is answered from the guide, and the open question comes back', () => {
    const turn = last('我想约个号办居住证', '要带什么材料');
    expect(turn).toMatchObject({ outcome: 'answered', reason: 'materials', source: { itemCode: 'residence-permit' } });
    expect(turn?.text).toMatch(/回到刚才：[\s\S]*哪天方便/);
  });

  it('a complaint in the midst is taken first, then the booking goes on', () => {
    const turns = zh('我想约个号办居住证', '我要投诉小区物业', '单元门禁坏了三个星期没人管', '望海花园5号楼', '不留', '提交');
    expect(turns[1]?.reason).toBe('file_what');
    expect(turns[5]?.text).toMatch(/单号[\s\S]*刚才那件接着来。[\s\S]*哪天方便/);
    expect(turns[5]?.state.form?.kind).toBe('book');
  });

  it('「算了不约了」ends it', () => {
    expect(last(...upToPhone, '算了不约了')).toMatchObject({ outcome: 'dropped', deeds: [] });
  });

  it('「对了，要带什么」is no confirmation', () => {
    expect(last(...upToPhone, '对了，要带什么材料')).toMatchObject({ outcome: 'answered', deeds: [] });
  });

  it('a yes before anything was read back books nothing', () => {
    expect(last('我想约个号办居住证', '好的')).toMatchObject({ outcome: 'collecting', deeds: [] });
  });

  it('a place that went meanwhile: it is said, and others are offered', () => {
    const goneOnce = (wish: Parameters<typeof openDesk>[0]): DeskFact => {
      const times = openDesk({ kind: 'times', itemCode: 'residence-permit' });
      return wish.kind === 'book' && times.kind === 'times' ? { ...times, kind: 'slot_gone', times: times.times.filter(({ slotId }) => slotId !== wish.slotId) } : openDesk(wish);
    };
    const turn = atTheDesk({ bot, desk: goneOnce }, ...upToPhone, '确认').at(-1);
    expect(turn).toMatchObject({ outcome: 'collecting', reason: 'book_time' });
    expect(turn?.text).toMatch(/^这个号刚被约走。.*还有：/);
  });

  it('the desk that cannot: a person takes over with the form', () => {
    const turn = atTheDesk({ bot, desk: (wish) => (wish.kind === 'times' ? openDesk(wish) : { kind: 'refused' }) }, ...upToPhone, '确认').at(-1);
    expect(turn).toMatchObject({ outcome: 'handover', reason: 'desk_refused', form: { kind: 'book', slots: { phone: '00012345678' } } });
  });

  it('nothing left: that is said, and a person is one tap away', () => {
    const turn = atTheDesk({ bot, desk: () => ({ kind: 'times', today: '2026-09-07', places: [], times: [] }) }, '我想约个号办居住证').at(-1);
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
