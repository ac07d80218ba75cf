import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../../bot/index.js';
import { demoBot } from '../support.js';
import { atTheDesk } from './talks.js';

let bot: Bot;
beforeAll(async () => {
  bot = await demoBot();
}, 120_000);

const zh = (...texts: string[]) => atTheDesk({ bot }, ...texts);
const last = (...texts: string[]) => zh(...texts).at(-1);
const told = ['我要投诉小区物业', '单元门禁坏了三个星期没人管，谁都能进来', '望海花园5号楼'];

describe('a complaint in the talk', () => {
  it('asks for one thing at a time, shows the draft, and files it after「提交」with number, code and date', () => {
    const turns = zh(...told, '不留电话', '提交');
    expect(turns.map(({ reason }) => reason)).toEqual(['file_what', 'file_place', 'file_phone', 'file_confirm', 'filed']);
    expect(turns[3]?.text).toContain('类型：投诉\n事情：单元门禁坏了三个星期没人管，谁都能进来\n地点：望海花园5号楼\n时间：三个星期\n关于：小区物业\n联系电话：不留');
    expect(turns.map(({ deeds }) => deeds.length)).toEqual([0, 0, 0, 0, 1]);
    expect(turns[4]?.deeds[0]).toMatchObject({ kind: 'file', no: 1, draft: { type: 'complaint', where: '望海花园5号楼', whom: '小区物业', phone: null, anonymous: false } });
    expect(turns[4]?.text).toMatch(/9月28日 周一前答复您。单号 \d{6} \d{6} \d{6}，查询码 \d{3} \d{3}/);
  });

  it('「不对，是7号楼」changes the place and shows the draft again; nothing is filed by it', () => {
    const turn = last(...told, '不留电话', '不对，是7号楼');
    expect(turn).toMatchObject({ reason: 'file_confirm', deeds: [], reading: { action: 'file', slots: { place: '望海花园7号楼' } } });
    expect(turn?.text).toContain('地点：望海花园7号楼');
  });

  it('「不对」alone asks what to change, and is not taken for anything', () => {
    expect(last(...told, '不留', '不对')).toMatchObject({ outcome: 'collecting', deeds: [], reading: { slots: { confirm: 'no' } } });
  });

  it('「算了不投诉了」ends it, and nothing was sent', () => {
    const turn = last(...told, '算了不投诉了');
    expect(turn).toMatchObject({ outcome: 'dropped', deeds: [] });
    expect(turn?.state.form).toBeUndefined();
  });

  it('a question about a service is answered, and the open question comes back', () => {
    const turn = last('我要投诉小区物业', '单元门禁坏了三个星期没人管', '老年卡在哪办');
    expect(turn).toMatchObject({ outcome: 'answered', source: { itemCode: 'senior-transit-card' } });
    expect(turn?.text).toContain('回到刚才：在哪里发生的？');
    expect(turn?.state.form?.slots['what']).toBe('单元门禁坏了三个星期没人管');
  });

  it('转人工 in the midst goes to a person at once, with what was filled in so far', () => {
    expect(last(...told, '转人工')).toMatchObject({ outcome: 'handover', reason: 'asked_for_person', form: { kind: 'file', slots: { place: '望海花园5号楼' } } });
  });

  it('danger in the midst comes first', () => {
    expect(last(...told, '楼道着火了')).toMatchObject({ outcome: 'emergency', reason: 'fire' });
  });

  it('three replies that say nothing go to a person, and none of them is taken for what happened', () => {
    const turns = zh('我要投诉', 'asdf', 'qwer', 'zxcv');
    expect(turns.at(-1)).toMatchObject({ outcome: 'handover', reason: 'form_stuck' });
    expect(turns.every(({ form }) => form?.slots['what'] === undefined)).toBe(true);
  });

  it('with another matter in the same message: one after the other', () => {
    const turns = zh('我要投诉物业公司，另外老年卡在哪办', '垃圾一个月没人清', '幸福里小区', '不留', '提交');
    expect(turns.at(-1)?.choices).toEqual([{ label: '老年卡在哪办', say: '老年卡在哪办' }]);
  });

  it('「这是投诉」puts the kind right', () => {
    const turn = last('楼道灯坏了没人修', '幸福里3号楼', '昨天', '不留', '这是投诉，不是求助');
    expect(turn?.form?.slots['type']).toBe('complaint');
  });

  it('in English reads back in English', () => {
    const turns = atTheDesk({ bot, lang: 'en' }, 'I want to make a complaint', 'The restaurant downstairs is noisy every night', '18 Xinhe Street', 'the restaurant', 'no phone', 'submit');
    expect(turns.at(-2)?.text).toContain('Where: 18 Xinhe Street');
    expect(turns.at(-1)).toMatchObject({ outcome: 'done', deeds: [{ kind: 'file' }] });
    expect(turns.at(-1)?.text).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('a report', () => {
  it('hears of confidentiality before anything is asked', () => {
    expect(last('我要举报工厂偷排污水')?.text).toMatch(/^举报默认保密[\s\S]*在哪里发生的/);
  });

  it('may be made without a name, and is filed as confidential', () => {
    const turns = zh('举报有人在河边电鱼', '中塘镇大桥底下', '昨天半夜', '不知道是谁', '匿名，不留电话', '提交');
    expect(turns.at(-1)?.deeds[0]).toMatchObject({ draft: { type: 'report', phone: null, anonymous: true, confidential: true, whom: null } });
    expect(turns.at(-1)?.text).toContain('已按保密件办理');
  });

  it('「会不会泄露我的名字」is answered, and the form goes on', () => {
    expect(last('举报有人在河边电鱼', '会不会泄露我的名字')?.text).toMatch(/^举报默认保密[\s\S]*回到刚才：在哪里发生的/);
  });
});
