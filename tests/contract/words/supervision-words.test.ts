import { describe, expect, it } from 'vitest';
import type { ProposalReason } from '../../../server/contract/supervision.js';
import { orderName, reasonWords } from '../../../server/contract/words/supervision-words.js';

const at = (local: string) => Date.parse(`${local}:00+08:00`);
const now = at('2026-10-13T09:12');

describe('why something is proposed', () => {
  it.each<[ProposalReason, string, string]>([
    [{ rule: 'critical_overdue', facts: { dueAt: at('2026-10-13T08:32'), clock: 'hour' } }, '特急超期 40 分', 'Critical, overdue by 40 min'],
    [{ rule: 'card_due', facts: { dueAt: at('2026-10-14T00:00'), clock: 'day', level: 'yellow' } }, '黄牌今天 24:00前须回', 'Yellow card: answer due by end of today'],
    [{ rule: 'card_due', facts: { dueAt: at('2026-10-13T00:00'), clock: 'day', level: 'red' } }, '红牌超期 1 天未回', 'Red card: answer overdue by 1 day'],
    [{ rule: 'card_due', facts: { dueAt: at('2026-10-14T00:00'), clock: 'day', level: 'ordinary' } }, '督办今天 24:00前须回', 'Order: answer due by end of today'],
    [{ rule: 'overdue', facts: { dueAt: at('2026-10-10T00:00'), clock: 'day' } }, '已超期 4 天', 'Overdue by 4 days'],
    [{ rule: 'returned', facts: { n: 2, cause: 'ownership' } }, '退单 2 次 · 权属不清', 'Returned 2 times · Ownership unclear'],
    [{ rule: 'unsatisfied', facts: { n: 2 } }, '不满意 2 次', 'Dissatisfied 2 times'],
    [{ rule: 'sign_today', facts: { dueAt: at('2026-10-14T00:00'), clock: 'day' } }, '今天 24:00前未签收', 'To be signed by end of today'],
    [{ rule: 'sign_today', facts: { dueAt: at('2026-10-13T00:00'), clock: 'day' } }, '签收超期 1 天', 'Not signed, overdue by 1 day'],
    [{ rule: 'instructed', facts: { leader: '分管副区长', dueAt: at('2026-10-15T00:00'), clock: 'day' } }, '分管副区长批示 · 明天 24:00前', 'Instruction of 分管副区长 · by end of tomorrow'],
    [{ rule: 'instructed', facts: { leader: '分管副区长' } }, '分管副区长批示', 'Instruction of 分管副区长'],
    [{ rule: 'hot_topic', facts: { n: 38, usual: 3 } }, '热点：24 小时 38 件（平日 3）', 'Hot topic: 38 in 24 hours (usually 3)'],
  ])('%o', (reason, zh, en) => {
    expect([reasonWords(reason, now, 'zh'), reasonWords(reason, now, 'en')]).toEqual([zh, en]);
  });

  it('an order goes by its year and number', () => {
    expect([orderName('2026-0012', 'zh'), orderName('2026-0012', 'en')]).toEqual(['督〔2026〕12 号', 'Order 12 of 2026']);
  });
});
