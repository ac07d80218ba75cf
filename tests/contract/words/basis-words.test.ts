import { describe, expect, it } from 'vitest';
import { basisWords, whyThatDate } from '../../../server/contract/words/basis-words.js';
import { at, hours, minutes, shown, workdays } from './shown-deadlines.js';

const now = at('2026-10-13 09:00');
const complaint = shown(workdays(15), '2026-09-30 09:12');

describe('why a date is what it is, for staff', () => {
  it('names the days, the start, the holiday and the make-up day', () => {
    expect(basisWords(complaint, now, 'zh')).toBe('15 个工作日，自9月30日次日起，国庆节7天除外，10月10日补班计入');
    expect(basisWords(complaint, now, 'en')).toBe('15 working days from the day after 30 Sep; National Day (7 days) not counted; 10 Oct make-up day counted');
  });

  it('says no more than there is', () => {
    expect(basisWords(shown(workdays(1), '2026-10-13 09:00'), now, 'zh')).toBe('1 个工作日，自10月13日次日起');
  });

  it('names several holidays and make-up days', () => {
    const long = shown(workdays(15), '2026-09-18 10:00');
    expect(basisWords(long, now, 'zh')).toBe('15 个工作日，自9月18日次日起，中秋节3天、国庆节7天除外，9月20日、10月10日补班计入');
    expect(basisWords(long, now, 'en')).toContain('Mid-autumn Festival (3 days) and National Day (7 days) not counted');
  });

  it('gives back what a suspension took', () => {
    const pauses = [{ from: at('2026-10-14 10:00'), until: at('2026-10-19 10:00') }];
    expect(basisWords(shown(workdays(5), '2026-10-13 09:00', { pauses }), now, 'zh')).toBe('5 个工作日，自10月13日次日起，暂停的 3 个工作日顺延');
  });

  it('says the year when it is not this one', () => {
    expect(basisWords(complaint, at('2027-01-05 09:00'), 'zh')).toContain('自2026年9月30日次日起');
  });

  it('of a natural clock says that it never stops', () => {
    expect(basisWords(minutes30(), now, 'zh')).toBe('30 分钟，自10月13日 09:00 起，不分昼夜和节假日');
    expect(basisWords(shown(hours(1), '2026-10-13 09:00'), now, 'en')).toBe('1 hour from 09:00 on 13 Oct; day and night, rest days included');
  });

  it('of an office clock says that only office time counts, and what was given back', () => {
    const pauses = [{ from: at('2026-10-13 09:30'), until: at('2026-10-13 11:00') }];
    expect(basisWords(shown(hours(2, 'working'), '2026-10-13 09:00', { pauses }), now, 'zh')).toBe('2 小时，自10月13日 09:00 起，只算办公时间，暂停的 1 小时 30 分顺延');
  });
});

describe('why that date, for the citizen', () => {
  it('is one sentence in plain words', () => {
    expect(whyThatDate(complaint, '投诉', { now, lang: 'zh' })).toBe('投诉按 15 个工作日，从9月30日次日算起；国庆节7天不算，10月10日补班算。');
    expect(whyThatDate(complaint, 'Complaint', { now, lang: 'en' })).toBe('Complaint: 15 working days from the day after 30 Sep; National Day (7 days) not counted; 10 Oct make-up day counted.');
  });

  it('ends where there is nothing to leave out', () => {
    expect(whyThatDate(shown(workdays(3), '2026-10-13 09:00'), '咨询', { now, lang: 'zh' })).toBe('咨询按 3 个工作日，从10月13日次日算起。');
  });

  it('holds for an urgent matter too', () => {
    expect(whyThatDate(minutes30(), '求助', { now, lang: 'zh' })).toBe('求助按 30 分钟，从10月13日 09:00 算起；不分昼夜和节假日。');
  });
});

function minutes30() {
  return shown(minutes(30), '2026-10-13 09:00');
}
