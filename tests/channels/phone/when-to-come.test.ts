import { describe, expect, it } from 'vitest';
import { dayMeant } from '../../../channels/phone/words/day-meant.js';
import { hoursMeant } from '../../../channels/phone/words/hours-meant.js';

/** A Monday. */
const today = '2026-11-23';

describe('a day as people say it, on Monday 23 November 2026', () => {
  it.each([
    ['明天', '2026-11-24'],
    ['大后天', '2026-11-26'],
    ['周三', '2026-11-25'],
    ['周一', '2026-11-30'],
    ['这周五', '2026-11-27'],
    ['下礼拜二', '2026-12-01'],
    ['下下周一', '2026-12-07'],
    ['星期天', '2026-11-29'],
    ['12月3号', '2026-12-03'],
    ['十二月三日', '2026-12-03'],
    ['1月5号', '2027-01-05'],
    ['二十五号', '2026-11-25'],
    ['5号', '2026-12-05'],
    ['tomorrow', '2026-11-24'],
    ['Next Tuesday', '2026-12-01'],
    ['the 25th', '2026-11-25'],
    ['25th of November', '2026-11-25'],
  ])('「%s」is %s', (said, date) => {
    expect(dayMeant(said, today)).toBe(date);
  });

  it.each(['2月30号', '哪天都行', 'soon'])('「%s」is none', (said) => {
    expect(dayMeant(said, today)).toBeNull();
  });
});

describe('a time as people say it', () => {
  it.each([
    ['九点半', '09:30', '09:30'],
    ['下午两点', '14:00', '14:00'],
    ['三点', '15:00', '15:00'],
    ['十点以后', '10:00', '23:59'],
    ['上午', '00:00', '11:59'],
    ['2 pm', '14:00', '14:00'],
    ['10:30', '10:30', '10:30'],
  ])('「%s」is from %s to %s', (said, from, to) => {
    expect(hoursMeant(said)).toEqual({ from, to });
  });

  it('may be none', () => {
    expect(hoursMeant('随便')).toBeNull();
  });
});
