import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, DAY, dateOf, daysBetween, endOf, instantAt, minutesOf, startOf, weekdayOf, yearOf } from '../../../server/desk/calendar/shanghai.js';

const anyInstant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 11, 30) });

describe('Shanghai dates', () => {
  it('begin eight hours before the UTC date does', () => {
    expect(dateOf(Date.UTC(2026, 9, 12, 15, 59, 59, 999))).toBe('2026-10-12');
    expect(dateOf(Date.UTC(2026, 9, 12, 16))).toBe('2026-10-13');
    expect(startOf('2026-10-13')).toBe(Date.UTC(2026, 9, 12, 16));
  });

  it('end where the next date begins', () => {
    expect(endOf('2026-10-13')).toBe(startOf('2026-10-14'));
    expect(instantAt('2026-10-13', '24:00')).toBe(endOf('2026-10-13'));
  });

  it('convert there and back for any instant', () => {
    fc.assert(
      fc.property(anyInstant, (at) => {
        const date = dateOf(at);
        expect(at).toBeGreaterThanOrEqual(startOf(date));
        expect(at).toBeLessThan(endOf(date));
      }),
    );
  });

  it('count days over leap days, year ends and backwards', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
    expect(daysBetween('2026-03-02', '2026-02-27')).toBe(-3);
  });

  it('never have a day of another length, as there is no daylight saving', () => {
    fc.assert(fc.property(anyInstant, (at) => {
        expect(startOf(addDays(dateOf(at), 1)) - startOf(dateOf(at))).toBe(DAY);
      })
    );
  });

  it('know their weekday and year', () => {
    expect(weekdayOf('2026-10-11')).toBe(0);
    expect(weekdayOf('2026-10-15')).toBe(4);
    expect(yearOf('2026-10-15')).toBe(2026);
  });

  it.each(['2026-13-01', 'today', ''])('refuse %j as a date', (text) => {
    expect(() => startOf(text)).toThrow(RangeError);
  });

  it.each(['8:30', '24:30', '12:60', 'noon'])('refuse %j as a time of day', (text) => {
    expect(() => minutesOf(text)).toThrow(RangeError);
  });
});
