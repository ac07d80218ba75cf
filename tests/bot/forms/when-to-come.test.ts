import { describe, expect, it } from 'vitest';
import { dayMeant, dayWords } from '../../../bot/forms/days.js';
import type { FreeTimes } from '../../../bot/forms/desk-facts.js';
import type { Form } from '../../../bot/forms/form.js';
import { hoursMeant } from '../../../bot/forms/hours.js';
import { settleTime } from '../../../bot/forms/settle-time.js';

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

  it('is read back with its weekday', () => {
    expect([dayWords('2026-12-01', 'zh'), dayWords('2026-12-01', 'en')]).toEqual(['12月1日 周二', 'Tue 1 Dec']);
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

const district = { id: 'district', name: { zh: '区政务服务中心', en: 'District Service Centre' }, address: { zh: '政通路1号', en: '1 Zhengtong Road' } };
const xinhe = { id: 'xinhe', name: { zh: '新河街政务服务中心', en: 'Xinhe Subdistrict Centre' }, address: { zh: '新河街18号', en: '18 Xinhe Street' } };
const timesAt = (centreId: string, date: string, ...times: string[]) => times.map((time) => ({ slotId: `${centreId}:${date}:${time}`, centreId, date, time }));
const free: FreeTimes = { today, places: [district, xinhe], times: [...timesAt('district', '2026-11-24', '09:00', '09:30', '14:00'), ...timesAt('xinhe', '2026-11-25', '09:00')] };
const settle = (slots: Record<string, string>, among = free) => settleTime({ form: { kind: 'book', no: 1, slots, open: '', tries: 0, question: '', choices: [] } satisfies Form, free: among, item: '居住证申领与签注', lang: 'zh' });

describe('finding a free time', () => {
  it('asks where first, when there are several places', () => {
    expect(settle({ date: '明天' })).toMatchObject({ open: 'place', choices: [{ label: '区政务服务中心' }, { label: '新河街政务服务中心' }] });
  });

  it('does not ask where when there is one', () => {
    expect(settle({ date: '明天' }, { ...free, places: [district] })).toMatchObject({ open: 'time' });
  });

  it('takes part of a name, an address, or 「都行」', () => {
    const slots = { date: '周三', time: '九点' };
    expect(settle({ ...slots, place: '新河街' })).toMatchObject({ chosen: { slotId: 'xinhe:2026-11-25:09:00' } });
    expect(settle({ date: '明天', time: '两点', place: '都行' })).toMatchObject({ chosen: { slotId: 'district:2026-11-24:14:00' } });
  });

  it('says when a day has nothing left, and which days have', () => {
    expect(settle({ place: '区政务', date: '周三' })).toMatchObject({ open: 'date', text: '11月25日 周三约不了。区政务服务中心哪天方便？这几天有号：11月24日 周二。' });
  });

  it('offers what is left of a half day, and says when a time is gone', () => {
    expect(settle({ place: '区政务', date: '明天', time: '上午' })).toMatchObject({ open: 'time', choices: [{ label: '09:00' }, { label: '09:30' }] });
    expect(settle({ place: '区政务', date: '明天', time: '十点' })).toMatchObject({ open: 'time', text: '那个时间没有号了。11月24日 周二几点？还有：09:00、09:30、14:00。' });
  });

  it('says when everything is taken', () => {
    expect(settle({}, { ...free, times: [] })).toEqual({ none: true });
  });
});
