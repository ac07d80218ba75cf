import { describe, expect, it } from 'vitest';
import { eventWords } from '../../../agent-console/src/features/ticket/event-words.js';
import { headline, passes, saidIn } from '../../../agent-console/src/features/ticket/timeline-words.js';
import type { TimelineEntry } from '../../../server/contract/ticket-detail.js';
import { factsOf } from '../../../server/adapters/web/present/event-facts.js';
import { topicWords } from '../../../server/contract/words/topic-words.js';
import { topics } from '../../../server/desk/intake/topics.js';
import { citizenSees } from '../../../server/desk/ticket/events.js';
import { at, now } from '../support/builders.js';

const entry = (change: Partial<TimelineEntry>): TimelineEntry => ({ seq: 1, at: now, type: 'noted', actor: { kind: 'staff', name: '王敏' }, citizenSees: false, facts: {}, ...change });
const zh = { lang: 'zh', now } as const;
const en = { lang: 'en', now } as const;
const types = Object.keys(citizenSees);

describe('units in a sentence', () => {
  const unitName = (name: string) => ({ 区水务局: 'Water Affairs', 区城管委: 'City Management' })[name] ?? name;
  it('are called as the reader calls them, one or several', () => {
    const sent = entry({ type: 'dispatched', facts: { unitName: '区水务局、区城管委' } });
    expect(headline(sent, { ...en, unitName })).toBe('Dispatched to Water Affairs, City Management');
    expect(headline(sent, zh)).toBe('派给区水务局、区城管委');
  });
});

describe('every kind of event', () => {
  it.each(types)('%s has its words in both languages, also when no fact came along', (type) => {
    const bare = entry({ type });
    expect(headline(bare, zh)).toMatch(/\p{Script=Han}/u);
    expect(headline(bare, en)).toMatch(/^[\w ,:'()—-]+$/);
  });
  it('and nothing that never happens has words', () => {
    expect(Object.keys(eventWords).sort()).toEqual([...types].sort());
    expect(Object.keys(factsOf).sort()).toEqual([...types].sort());
  });
});

describe('what a line of the history says', () => {
  it.each<[string, TimelineEntry['facts'], string, string]>([
    ['accepted', { urgency: 'urgent', ownerName: '王敏' }, '受理 · 紧急 · 经办人 王敏', 'Accepted · Urgent · handled by 王敏'],
    ['type_changed', { from: 'consultation', to: 'complaint' }, '类型由咨询改为投诉', 'Type changed from Question to Complaint'],
    ['amended', { fields: ['place', 'topic'] }, '补正地点、主题', 'Put right: place, topic'],
    ['merged', { otherNo: '260930091204000042' }, '并入 0930-0042 一起办', 'Merged into 0930-0042'],
    ['designated', { unitName: '水务局' }, '指定水务局承办，不能退单', '水务局 designated; it cannot be returned'],
    ['reassigned', { fromUnit: '街道', unitName: '水务局' }, '由街道改派水务局', 'Reassigned from 街道 to 水务局'],
    ['return_requested', { unitName: '水务局', returnReason: 'ownership' }, '水务局申请退单 · 权属不清', '水务局 asks to return it · Ownership unclear'],
    ['extension_requested', { unitName: '水务局', days: 5 }, '水务局申请延期 · 5 个工作日', '水务局 asks for more time · 5 working day(s)'],
    ['extension_granted', { days: 5, dueAt: at('2026-10-30T00:00') }, '同意延期 5 个工作日 · 新期限 10月29日 周四 24:00前', 'Extended by 5 working day(s) · new date by end of Thu 29 Oct'],
    ['sent_back', { sentBackReason: 'off_topic' }, '退回补充 · 答非所问', 'Sent back · Off the point'],
    ['rehandled', { dueAt: at('2026-10-21T00:00') }, '重新办理 · 新期限 10月20日 周二 24:00前', 'Handled again · new date by end of Tue 20 Oct'],
    ['booking_made', { bookingNo: '48271013', items: [{ zh: '居住证', en: 'Residence permit' }, { zh: '老年卡', en: 'Senior card' }], centre: { zh: '新河街', en: 'Xinhe' }, bookedAt: at('2026-10-21T09:30') }, '约好居住证、老年卡：10月21日 周三 09:30，新河街 · 预约号 48271013', 'Booked Residence permit, Senior card: Wed 21 Oct 09:30, Xinhe · booking 48271013'],
    ['booking_made', { bookingNo: '48271013', visitItems: [{ zh: '残疾人证', en: 'Disability card' }] }, '申请上门办残疾人证 · 预约号 48271013', 'Home visit asked for: Disability card · booking 48271013'],
    ['urged', { n: 3 }, '第 3 次催办', 'Reminder no. 3'],
    ['instructed', { leader: '周主任' }, '周主任批示', 'Instruction by 周主任'],
    ['suspended', { cause: 'third_party', days: 5, until: at('2026-10-21T00:00') }, '挂起：等第三方 · 最多 5 个工作日 · 最晚 10月20日 周二 24:00前恢复', 'On hold: Waiting for a third party · at most 5 working day(s) · resumes by end of Tue 20 Oct at the latest'],
    ['resumed', { days: 3, returnUnits: ['水务局'], returnWas: [at('2026-10-13T00:00')], returnBy: [at('2026-10-17T00:00')] }, '恢复办理 · 停了 3 个工作日 · 水务局退单期限 10月16日 周五 24:00前，原定 10月12日 周一 24:00前', 'Resumed · stood still for 3 working day(s) · 水务局 may return it by end of Fri 16 Oct, before: by end of Mon 12 Oct'],
    ['supervision_noted', { unitName: '水务局', level: 'yellow', kind: 'written', supervisionState: 'issued' }, '督办水务局 · 黄牌 · 书面督办 · 已下发', 'Supervision of 水务局 · Yellow card · In writing · Issued'],
    ['overdue_noticed', { step: 'finish', mark: 'day_after', dueAt: at('2026-10-13T00:00') }, '超期次日提醒：答复 · 应于 10月12日 周一 24:00前', 'Notice the day after: Answer · was due by end of Mon 12 Oct'],
    [
      'deadlines_recounted',
      { calendarVersion: '2026-v2', dueAt: at('2026-11-06T00:00'), wasDueAt: at('2026-11-04T00:00'), returnUnits: ['水务局', '街道'], returnWas: [at('2026-10-13T00:00')], returnBy: [at('2026-10-16T00:00')] },
      '日历或规则变了，期限重算 · 日历 2026-v2 · 答复期限 11月5日 周四 24:00前 · 原定 11月3日 周二 24:00前 · 水务局、街道退单期限 10月15日 周四 24:00前，原定 10月12日 周一 24:00前',
      'Calendar or policy changed: deadlines counted again · calendar 2026-v2 · answer by end of Thu 5 Nov · before: by end of Tue 3 Nov · 水务局, 街道 may return it by end of Thu 15 Oct, before: by end of Mon 12 Oct',
    ],
    ['identity_viewed', { field: 'phone', purpose: 'callback' }, '查看了诉求人的电话 · 用途：回访', "Viewed the caller's phone · to call back"],
  ])('%s names who, why and the date', (...[type, facts, chinese, english]) => {
    expect(headline(entry({ type, facts }), zh)).toBe(chinese);
    expect(headline(entry({ type, facts }), en)).toBe(english);
  });

  it('tells a call-back by its answers', () => {
    const asked = entry({ type: 'callback_recorded', facts: { reached: true, truthful: false, solved: false, satisfaction: 1, fault: 'unit', outcome: 'rehandle' } });
    expect(headline(asked, zh)).toBe('回访 · 接通 · 办得不属实 · 没解决 · 非常不满意 · 原因：承办单位没办好 · 发回重办');
  });
  it('leaves out what is not known, never a mark in braces', () => {
    expect(headline(entry({ type: 'rehandled', facts: { reason: '又松了' } }), zh)).toBe('重新办理');
  });
  it('never shows a code where a word belongs', () => {
    expect(headline(entry({ type: 'sent_back', facts: { sentBackReason: 'brand_new' } }), zh)).toBe('退回补充');
    expect(saidIn(entry({ type: 'amended', facts: { fields: ['topic'], note: 'utilities → transport' } }), zh)[0]?.text).toBe('水电气暖 → 交通出行');
  });
  it('knows every topic the desk knows, by the same name', () => {
    expect(topicWords).toEqual(topics);
  });
});

describe('what was written at a step', () => {
  it('is all told to staff', () => {
    expect(saidIn(entry({ facts: { text: '慢一点说' } }), zh)).toEqual([{ text: '慢一点说', inside: false }]);
  });
  it.each<[string, TimelineEntry['facts'], string[], string[]]>([
    ['rejected', { reason: '属法院', legalChannel: '立案庭' }, ['属法院', '立案庭'], []],
    ['approved', { publicReply: '井盖已换', note: '照片齐全' }, ['井盖已换'], ['照片齐全']],
    ['extension_granted', { reason: '等配件', note: '同意' }, ['等配件'], ['同意']],
    ['dispatched', { unitName: '水务局', note: '核实后答复' }, [], ['核实后答复']],
    ['feedback_submitted', { handling: '现场更换', publicReply: '井盖已换', contacted: true, solved: true }, [], ['联系过诉求人 · 解决了', '现场更换', '井盖已换']],
    ['suspended', { note: '检测站排期' }, [], ['检测站排期']],
    ['callback_recorded', { reached: true, solved: true, note: '老人接的' }, [], ['解决了', '老人接的']],
    ['accepted', { urgency: 'normal', note: '重复来电' }, [], ['一般', '重复来电']],
  ])('%s: the citizen reads their part, the rest is marked as inside', (...[type, facts, read, inside]) => {
    const said = saidIn(entry({ type, citizenSees: true, facts }), zh);
    expect(said.filter((each) => !each.inside).map(({ text }) => text)).toEqual(read);
    expect(said.filter((each) => each.inside).map(({ text }) => text)).toEqual(inside);
  });
  it('the headline of a step the citizen knows says no more than the citizen knows', () => {
    const told = entry({ type: 'callback_recorded', citizenSees: true, facts: { reached: true, solved: false, fault: 'unit', outcome: 'rehandle' } });
    expect(headline(told, zh)).toBe('回访 · 接通');
  });
});

describe('the filters', () => {
  it('tell what the citizen sees from what stays inside', () => {
    const told = entry({ type: 'approved', citizenSees: true });
    expect([passes(told, 'citizen'), passes(told, 'internal')]).toEqual([true, false]);
    expect([passes(entry({}), 'citizen'), passes(entry({}), 'internal')]).toEqual([false, true]);
  });
  it.each(['deadline_near', 'deadline_passed', 'overdue_noticed', 'deadlines_recounted'])('keep %s apart from notes', (type) => {
    const clock = entry({ type });
    expect([passes(clock, 'deadline'), passes(clock, 'internal'), passes(clock, 'all')]).toEqual([true, false, true]);
  });
  it('find a moved date among the deadlines and among what the citizen knows', () => {
    const moved = entry({ type: 'extension_granted', citizenSees: true });
    expect([passes(moved, 'deadline'), passes(moved, 'citizen')]).toEqual([true, true]);
  });
});
