import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarMissing, dayOf, isWorkday } from '../../../server/desk/calendar/day-kind.js';
import { addDays } from '../../../server/desk/calendar/shanghai.js';
import { addWorkdays, nextWorkday, previousWorkday, workdayOnOrAfter, workdaysAfter, workdaysBetween } from '../../../server/desk/calendar/workdays.js';
import type { WorkCalendar } from '../../../server/desk/calendar/work-calendar.js';
import { calendar2026, offFrom } from './calendars.js';

const someDate = fc.integer({ min: -60, max: 420 }).map((n) => addDays('2026-01-01', n));
const someDays = fc.integer({ min: 0, max: 40 });

describe('counting working days over the real 2026 table', () => {
  it.each([
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 3, '2026-02-25'],
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-02-16', 1, '2026-02-24'],
    ['2026-02-16', 3, '2026-02-26'],
    ['2026-04-30', 5, '2026-05-11'],
    ['2026-06-18', 1, '2026-06-22'],
    ['2026-09-18', 3, '2026-09-22'],
    ['2026-09-24', 1, '2026-09-28'],
    ['2026-09-30', 5, '2026-10-13'],
    ['2026-09-30', 7, '2026-10-15'],
    ['2026-09-30', 15, '2026-10-27'],
    ['2026-10-09', 1, '2026-10-10'],
  ])('received %s, %i working days end on %s', (received, n, due) => {
    expect(addWorkdays(calendar2026, received, n)).toMatchObject({ date: due, provisional: false, missing: null });
  });

  it('a receipt on a holiday rolled to the first working day ends one day later', () => {
    expect(addWorkdays(calendar2026, workdayOnOrAfter(calendar2026, '2026-02-16'), 1).date).toBe('2026-02-25');
  });

  it('past the last announced year the date is provisional and says which year is missing', () => {
    const due = addWorkdays(calendar2026, '2026-12-25', 5);
    expect(due).toMatchObject({ provisional: true, missing: { code: 'CALENDAR_MISSING', years: [2027] } });
  });

  it('a provisional date never falls on the first of January, which the law keeps free', () => {
    expect(addWorkdays(calendar2026, '2026-12-25', 5).date).toBe('2027-01-04');
  });

  it('the last working day of the year needs no table of the next', () => {
    expect(addWorkdays(calendar2026, '2026-12-25', 4)).toMatchObject({ date: '2026-12-31', provisional: false });
  });

  it('the table of 2027 turns the provisional date into a firm one', () => {
    const with2027: WorkCalendar = { ...calendar2026, years: [2026, 2027], off: [...calendar2026.off, ...offFrom('2027-01-01', 5)] };
    expect(addWorkdays(with2027, '2026-12-25', 5)).toMatchObject({ date: '2027-01-06', provisional: false });
  });

  it('shows every day walked over, with its kind and number', () => {
    const { counted } = addWorkdays(calendar2026, '2026-09-30', 3);
    expect(counted.map((day) => [day.date.slice(5), day.kind, day.count])).toEqual([
      ...['10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07'].map((date) => [date, 'holiday', null]),
      ['10-08', 'workday', 1],
      ['10-09', 'workday', 2],
      ['10-10', 'makeup', 3],
    ]);
    expect(counted[0]?.name).toEqual({ zh: '国庆节', en: 'National Day' });
  });

  it('no working days from a rest day is that day itself', () => {
    expect(addWorkdays(calendar2026, '2026-10-03', 0)).toEqual({ date: '2026-10-03', provisional: false, missing: null, counted: [] });
  });

  it.each([-1, 1.5, Number.NaN])('refuses to add %d working days', (n) => {
    expect(() => addWorkdays(calendar2026, '2026-10-09', n)).toThrow(RangeError);
  });
});

describe('single days', () => {
  it('know make-up Saturdays, holidays, weekends and working days', () => {
    const kinds = ['2026-10-10', '2026-10-05', '2026-10-11', '2026-10-12'].map((date) => dayOf(calendar2026, date).kind);
    expect(kinds).toEqual(['makeup', 'holiday', 'weekend', 'workday']);
  });

  it('a make-up entry wins over a day off', () => {
    const both: WorkCalendar = { ...calendar2026, makeup: [...calendar2026.makeup, ...offFrom('2026-10-07', 1)] };
    expect(isWorkday(both, '2026-10-07')).toBe(true);
  });

  it('the next and the last working day skip a holiday', () => {
    expect(nextWorkday(calendar2026, '2026-09-30')).toBe('2026-10-08');
    expect(previousWorkday(calendar2026, '2026-10-08')).toBe('2026-09-30');
  });

  it('a working day rolls to itself', () => {
    expect(workdayOnOrAfter(calendar2026, '2026-10-10')).toBe('2026-10-10');
  });

  it('in a year not announced, weekends and the fixed holidays are free and nothing is made up', () => {
    expect(['2027-05-01', '2027-05-03', '2027-10-02', '2027-06-12'].map((date) => dayOf(calendar2026, date).kind)).toEqual(['holiday', 'workday', 'holiday', 'weekend']);
  });

  it('an announced year does not follow the fixed holidays but its own table', () => {
    expect(isWorkday({ ...calendar2026, years: [2026, 2027] }, '2027-01-01')).toBe(true);
  });

  it('says every missing year of a span and none when all are known', () => {
    expect(calendarMissing(calendar2026, '2025-12-30', '2027-01-02')).toEqual({ code: 'CALENDAR_MISSING', years: [2025, 2027] });
    expect(calendarMissing(calendar2026, '2026-01-01', '2026-12-31')).toBeNull();
  });
});

describe('working days between two dates', () => {
  it('leave out the first date and count the last', () => {
    expect(workdaysAfter(calendar2026, '2026-10-09', '2026-10-13')).toEqual(['2026-10-10', '2026-10-12', '2026-10-13']);
    expect(workdaysBetween(calendar2026, '2026-10-09', '2026-10-13')).toBe(3);
  });

  it('are negative backwards and zero on one date', () => {
    expect(workdaysBetween(calendar2026, '2026-10-13', '2026-10-09')).toBe(-3);
    expect(workdaysBetween(calendar2026, '2026-10-13', '2026-10-13')).toBe(0);
  });
});

describe('whatever the date and the number of days', () => {
  it('the result is a working day', () => {
    fc.assert(fc.property(someDate, fc.integer({ min: 1, max: 40 }), (date, n) => {
        expect(isWorkday(calendar2026, addWorkdays(calendar2026, date, n).date)).toBe(true);
      })
    );
  });

  it('more days never end earlier, nor does a later receipt', () => {
    fc.assert(
      fc.property(someDate, someDays, fc.integer({ min: 0, max: 10 }), (date, n, more) => {
        const due = addWorkdays(calendar2026, date, n).date;
        expect(addWorkdays(calendar2026, date, n + more).date >= due).toBe(true);
        expect(addWorkdays(calendar2026, addDays(date, more), n).date >= due).toBe(true);
      }),
    );
  });

  it('adding some and then more is adding both at once', () => {
    fc.assert(
      fc.property(someDate, someDays, someDays, (date, a, b) => {
        expect(addWorkdays(calendar2026, addWorkdays(calendar2026, date, a).date, b).date).toBe(addWorkdays(calendar2026, date, a + b).date);
      }),
    );
  });

  it('counting back gives the number added', () => {
    fc.assert(fc.property(someDate, someDays, (date, n) => {
        expect(workdaysBetween(calendar2026, date, addWorkdays(calendar2026, date, n).date)).toBe(n);
      })
    );
  });
});
