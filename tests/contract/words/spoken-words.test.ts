import { describe, expect, it } from 'vitest';
import { spokenBy, spokenCode, spokenDate, spokenDateTime, spokenNumber, spokenTime } from '../../../server/contract/words/spoken-words.js';
import { at } from './shown-deadlines.js';

const now = at('2026-11-23 21:00');

describe('what the phone line says', () => {
  it('reads a date and time as people say them', () => {
    expect(spokenDateTime(at('2026-11-24 09:30'), now, 'zh')).toBe('十一月二十四号星期二上午九点半');
    expect(spokenDateTime(at('2026-11-24 09:30'), now, 'en')).toBe('Tuesday 24 November at 9:30 in the morning');
  });

  it('says the year only when it is another', () => {
    expect(spokenDate('2027-01-04', now, 'zh')).toBe('二零二七年一月四号星期一');
    expect(spokenDate('2027-01-04', now, 'en')).toBe('Monday 4 January 2027');
  });

  it.each([
    ['00:05', '凌晨零点零五分', '12:05 in the morning'],
    ['06:00', '上午六点', "6 o'clock in the morning"],
    ['12:00', '中午十二点', "12 o'clock in the afternoon"],
    ['14:10', '下午两点十分', '2:10 in the afternoon'],
    ['17:45', '下午五点四十五分', '5:45 in the afternoon'],
    ['22:00', '晚上十点', "10 o'clock in the evening"],
  ])('reads %s', (time, zh, en) => {
    expect([spokenTime(at(`2026-11-24 ${time}`), 'zh'), spokenTime(at(`2026-11-24 ${time}`), 'en')]).toEqual([zh, en]);
  });

  it.each([
    [0, '零'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [31, '三十一'],
    [99, '九十九'],
  ])('counts %i', (n, words) => {
    expect(spokenNumber(n)).toBe(words);
  });

  it('promises the end of a day without a clock time nobody says', () => {
    expect(spokenBy(at('2026-10-27 24:00'), now, 'zh')).toBe('十月二十七号星期二晚上十二点前');
    expect(spokenBy(at('2026-10-27 24:00'), now, 'en')).toBe('by the end of Tuesday 27 October');
  });

  it('promises a time within a day', () => {
    expect(spokenBy(at('2026-11-24 10:00'), now, 'zh')).toBe('十一月二十四号星期二上午十点前');
    expect(spokenBy(at('2026-11-24 10:00'), now, 'en')).toBe("by Tuesday 24 November at 10 o'clock in the morning");
  });
});

describe('codes and numbers', () => {
  it.each([
    ['384 207', '三 八 四，二 零 七'],
    ['10293847', '幺 零，二 九，三 八，四 七'],
    ['00012345678', '零 零 零，幺 二 三 四，五 六 七 八'],
    ['260930-091204-000042', '二 六 零 九 三 零，零 九 幺 二 零 四，零 零 零 零 四 二'],
    ['12345', '幺 二 三 四 五'],
  ])('%s is read digit by digit in its usual groups', (code, words) => {
    expect(spokenCode(code, 'zh')).toBe(words);
  });

  it('are read in English too', () => {
    expect(spokenCode('384207', 'en')).toBe('three eight four, two zero seven');
  });
});
