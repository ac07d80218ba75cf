import { describe, expect, it } from 'vitest';
import { instantAt, startOf } from '../../../server/desk/calendar/shanghai.js';
import { datesBefore, datesOf, spanOf, weeksUpTo, type PeriodName } from '../../../server/desk/reports/period.js';

/** A Tuesday. */
const now = instantAt('2026-10-13', '09:12');

describe('a period', () => {
  it.each<[PeriodName, string, string]>([
    ['this_week', '2026-10-12', '2026-10-18'],
    ['last_week', '2026-10-05', '2026-10-11'],
    ['this_month', '2026-10-01', '2026-10-31'],
    ['last_month', '2026-09-01', '2026-09-30'],
  ])('called %s runs from %s to %s', (name, first, last) => {
    expect(datesOf(name, now)).toEqual({ first, last });
  });
  it('turns with the day in Shanghai, not in Greenwich', () => {
    expect(datesOf('this_week', instantAt('2026-10-12', '00:00')).first).toBe('2026-10-12');
    expect(datesOf('this_week', instantAt('2026-10-12', '00:00') - 1).first).toBe('2026-10-05');
  });
  it('before January is December', () => {
    expect(datesOf('last_month', instantAt('2027-01-15', '09:00'))).toEqual({ first: '2026-12-01', last: '2026-12-31' });
  });
  it('of one\'s own keeps its dates', () => {
    expect(datesOf('custom', now, { first: '2026-09-03', last: '2026-09-09' })).toEqual({ first: '2026-09-03', last: '2026-09-09' });
  });
  it('includes its last day whole', () => {
    expect(spanOf({ first: '2026-09-01', last: '2026-09-30' })).toEqual({ from: startOf('2026-09-01'), to: startOf('2026-10-01') });
  });
});

describe('the period before', () => {
  it.each([
    [{ first: '2026-10-12', last: '2026-10-18' }, { first: '2026-10-05', last: '2026-10-11' }],
    [{ first: '2026-10-01', last: '2026-10-31' }, { first: '2026-09-01', last: '2026-09-30' }],
    [{ first: '2026-03-01', last: '2026-03-31' }, { first: '2026-02-01', last: '2026-02-28' }],
    [{ first: '2026-10-03', last: '2026-10-05' }, { first: '2026-09-30', last: '2026-10-02' }],
  ])('%o is %o', (dates, before) => {
    expect(datesBefore(dates)).toEqual(before);
  });
});

describe('twelve weeks', () => {
  const weeks = weeksUpTo('2026-10-13', 12);
  it('end with the week of the last date and touch each other', () => {
    expect(weeks).toHaveLength(12);
    expect(weeks.at(-1)).toEqual({ from: startOf('2026-10-12'), to: startOf('2026-10-19') });
    expect(weeks.slice(1).every((week, index) => week.from === weeks[index]?.to)).toBe(true);
  });
});
