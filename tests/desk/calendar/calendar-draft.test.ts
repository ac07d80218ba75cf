import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFaults, enteredCalendar, type CalendarDraft } from '../../../server/desk/calendar/calendar-draft.js';
import { faultsOfPeriods } from '../../../server/desk/calendar/period-faults.js';
import { isOpen } from '../../../server/desk/calendar/working-periods.js';
import { instantAt, MINUTE } from '../../../server/desk/calendar/shanghai.js';
import type { DeskError } from '../../../server/desk/errors.js';
import { calendar2026, dayAndNight, offFrom } from './calendars.js';

const name = { zh: '调休', en: 'Make-up' };

function faults(change: Partial<CalendarDraft>): string[] {
  return calendarFaults({ ...calendar2026, ...change }).map(({ fault, field, date }) => [fault, field, date].filter((part) => part !== null).join(' '));
}

describe('the State Council’s table of 2026', () => {
  it('is a calendar as it stands, by day and by night', () => {
    expect(calendarFaults(calendar2026)).toEqual([]);
    expect(calendarFaults(dayAndNight)).toEqual([]);
  });
});

describe('a draft is refused', () => {
  it('without any year', () => {
    expect(faults({ years: [] })[0]).toBe('no_years years');
  });

  it('with a year twice', () => {
    expect(faults({ years: [2026, 2026] })).toContain('year_twice years 2026');
  });

  it('with a year that has no holidays', () => {
    expect(faults({ years: [2026, 2027] })).toEqual(['no_holidays years 2027']);
  });

  it('with a year entered by halves: the holidays the law fixes are missing', () => {
    const half = { years: [2026, 2027], off: [...calendar2026.off, ...offFrom('2027-01-01', 1)] };
    expect(faults(half)).toContain('fixed_holiday_missing years 2027-10-01');
    expect(faults(half)).not.toContain('fixed_holiday_missing years 2027-01-01');
  });

  it('with a make-up day that is no weekend', () => {
    expect(faults({ makeup: [...calendar2026.makeup, { date: '2026-10-12', name }] })).toEqual(['not_a_weekend makeup 2026-10-12']);
  });

  it('with a day both off and worked', () => {
    expect(faults({ makeup: [...calendar2026.makeup, { date: '2026-10-03', name }] })).toEqual(['off_and_makeup makeup 2026-10-03']);
  });

  it('with a date twice', () => {
    expect(faults({ off: [...calendar2026.off, ...offFrom('2026-10-01', 1)] })).toEqual(['date_twice off 2026-10-01']);
  });

  it('with a day there is not', () => {
    expect(faults({ off: [...calendar2026.off, { date: '2026-02-30', name }] })).toEqual(['no_date off 2026-02-30']);
    expect(faults({ makeup: [...calendar2026.makeup, { date: '2026-13-01', name }] })).toEqual(['no_date makeup 2026-13-01']);
  });

  it('with a holiday in a year that is not entered', () => {
    expect(faults({ off: [...calendar2026.off, ...offFrom('2027-01-01', 1)] })).toEqual(['year_not_entered off 2027-01-01']);
  });

  it('without office hours, with hours of no length, or with hours that overlap', () => {
    expect(faults({ periods: [] })).toEqual(['no_periods periods']);
    expect(faults({ periods: [{ from: '09:00', to: '09:00' }] })).toEqual(['zero_length periods']);
    expect(faults({ periods: [{ from: '08:30', to: '12:00' }, { from: '11:59', to: '17:30' }] })).toEqual(['overlap periods']);
  });

  it('with a night shift that runs into the next morning’s', () => {
    expect(faults({ periods: [{ from: '05:00', to: '12:00' }, { from: '22:00', to: '06:00' }] })).toEqual(['overlap periods']);
  });

  it('with a half day on a rest day, or without hours', () => {
    expect(faults({ halfDays: [{ date: '2026-10-11', periods: [{ from: '08:30', to: '12:00' }] }] })).toEqual(['half_day_not_worked halfDays 2026-10-11']);
    expect(faults({ halfDays: [{ date: '2026-09-30', periods: [] }] })).toEqual(['no_periods halfDays 2026-09-30']);
  });
});

describe('a draft that is entered', () => {
  it('becomes a calendar of its version, dates in order', () => {
    const entered = enteredCalendar({ ...calendar2026, off: [...calendar2026.off].reverse() }, '2026-v2');
    expect(entered).toEqual({ ...calendar2026, version: '2026-v2' });
  });

  it('or is refused with field, date and what is wrong', () => {
    const draft = { ...calendar2026, makeup: [{ date: '2026-10-12', name }] };
    expect(() => enteredCalendar(draft, '2026-v2')).toThrow(expect.objectContaining({ code: 'invalid', facts: { field: 'makeup', date: '2026-10-12', fault: 'not_a_weekend', faults: 1 } }) as DeskError);
  });
});

const minute = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((n) => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`);
const periods = fc.array(fc.record({ from: minute, to: minute }), { minLength: 1, maxLength: 4 });

describe('whatever the hours', () => {
  it('those without a fault are open at their start and just before their end', () => {
    fc.assert(
      fc.property(periods, (hours) => {
        fc.pre(faultsOfPeriods(hours).length === 0);
        const calendar = { ...calendar2026, periods: hours };
        for (const { from, to } of hours) {
          expect(isOpen(calendar, instantAt('2026-10-14', from))).toBe(true);
          expect(isOpen(calendar, instantAt(to > from ? '2026-10-14' : '2026-10-15', to) - MINUTE)).toBe(true);
        }
      }),
    );
  });

  it('the order they are entered in does not matter', () => {
    fc.assert(fc.property(periods, (hours) => {
      expect(faultsOfPeriods([...hours].reverse())).toEqual(faultsOfPeriods(hours));
    }));
  });
});
