import { describe, expect, it } from 'vitest';
import { byWords, dateTimeWords, dateWords, monthDayWords, nearDayWord, shortDate } from '../../../server/contract/words/date-words.js';
import { dayCount, durationWords, workdayCount } from '../../../server/contract/words/duration-words.js';
import { relativeWords } from '../../../server/contract/words/relative-words.js';
import { at } from './shown-deadlines.js';

const now = at('2026-10-13 09:00');

describe('dates', () => {
  it('always carry the weekday', () => {
    expect(dateWords('2026-10-15', now, 'zh')).toBe('10月15日 周四');
    expect(dateWords('2026-10-15', now, 'en')).toBe('Thu 15 Oct');
  });

  it('carry the year when it is not this one, or when no reader is known', () => {
    expect(dateWords('2027-01-04', now, 'zh')).toBe('2027年1月4日 周一');
    expect(dateWords('2027-01-04', now, 'en')).toBe('Mon 4 Jan 2027');
    expect(monthDayWords('2026-10-15', null, 'zh')).toBe('2026年10月15日');
  });

  it('shorten in lists', () => {
    expect([shortDate('2026-10-05', 'zh'), shortDate('2026-10-05', 'en')]).toEqual(['10/5', '5 Oct']);
  });

  it('with a time use the 24-hour clock', () => {
    expect(dateTimeWords(at('2026-10-10 14:29'), now, 'zh')).toBe('10月10日 周六 14:29');
    expect(dateTimeWords(at('2026-10-10 14:29'), now, 'en')).toBe('Sat 10 Oct 14:29');
  });

  it('are today and tomorrow in Shanghai, whatever the reader’s zone', () => {
    expect(nearDayWord('2026-10-14', at('2026-10-13 00:00'), 'zh')).toBe('明天');
    expect(nearDayWord('2026-10-14', at('2026-10-14 00:00'), 'en')).toBe('today');
    expect(nearDayWord('2026-10-12', now, 'zh')).toBeNull();
  });
});

describe('the moment something must be done by', () => {
  it('at midnight is 24:00 of the day it ends, not 0:00 of the next', () => {
    expect(byWords(at('2026-10-15 24:00'), now, 'zh')).toBe('10月15日 周四 24:00前');
    expect(byWords(at('2026-10-15 24:00'), now, 'en')).toBe('by end of Thu 15 Oct');
  });

  it('within a day says the time', () => {
    expect(byWords(at('2026-10-15 09:30'), now, 'zh')).toBe('10月15日 周四 09:30前');
    expect(byWords(at('2026-10-15 09:30'), now, 'en')).toBe('by 09:30 on Thu 15 Oct');
  });
});

describe('lengths of time', () => {
  it.each([
    [59_999, '不到 1 分钟', 'under 1 min'],
    [60_000, '1 分', '1 min'],
    [125 * 60_000, '2 小时 5 分', '2 h 5 min'],
    [120 * 60_000, '2 小时', '2 h'],
    [26 * 3_600_000 + 60_000, '1 天 2 小时', '1 d 2 h'],
    [48 * 3_600_000, '2 天', '2 d'],
  ])('%i ms', (ms, zh, en) => {
    expect([durationWords(ms, 'zh'), durationWords(ms, 'en')]).toEqual([zh, en]);
  });

  it('in days know one from many', () => {
    expect([dayCount(1, 'en'), dayCount(2, 'en'), workdayCount(1, 'en'), workdayCount(15, 'zh')]).toEqual(['1 day', '2 days', '1 working day', '15 个工作日']);
  });
});

describe('how long ago', () => {
  it.each([
    ['2026-10-13 09:00', '刚刚', 'just now'],
    ['2026-10-13 08:57', '3 分钟前', '3 min ago'],
    ['2026-10-13 04:00', '5 小时前', '5 h ago'],
    ['2026-10-12 09:01', '23 小时前', '23 h ago'],
    ['2026-10-12 09:00', '10月12日 周一 09:00', 'Mon 12 Oct 09:00'],
    ['2026-10-13 09:05', '10月13日 周二 09:05', 'Tue 13 Oct 09:05'],
  ])('%s', (when, zh, en) => {
    expect([relativeWords(at(when), now, 'zh'), relativeWords(at(when), now, 'en')]).toEqual([zh, en]);
  });
});
