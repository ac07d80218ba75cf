import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addClockTime, addWorkingTime, clockTimeBetween, workingTimeBetween } from '../../../server/desk/calendar/clocks.js';
import { DAY, HOUR, instantAt, MINUTE, startOf } from '../../../server/desk/calendar/shanghai.js';
import { isOpen, workingPeriods } from '../../../server/desk/calendar/working-periods.js';
import type { WorkCalendar } from '../../../server/desk/calendar/work-calendar.js';
import { calendar2026, dayAndNight, officeHours } from './calendars.js';

const at = instantAt;
const halfEve: WorkCalendar = { ...calendar2026, halfDays: [{ date: '2026-09-30', periods: [{ from: '08:30', to: '12:00' }] }] };

describe('the office clock', () => {
  it('runs on within a period', () => {
    expect(addWorkingTime(calendar2026, at('2026-10-13', '09:00'), 2 * HOUR).at).toBe(at('2026-10-13', '11:00'));
  });

  it('stands still over lunch, the night, and a holiday', () => {
    expect(addWorkingTime(calendar2026, at('2026-10-13', '11:30'), HOUR).at).toBe(at('2026-10-13', '14:00'));
    expect(addWorkingTime(calendar2026, at('2026-10-13', '17:00'), HOUR).at).toBe(at('2026-10-14', '09:00'));
    expect(addWorkingTime(calendar2026, at('2026-09-30', '17:00'), HOUR).at).toBe(at('2026-10-08', '09:00'));
  });

  it('runs on a make-up Saturday', () => {
    expect(addWorkingTime(calendar2026, at('2026-10-09', '17:00'), HOUR).at).toBe(at('2026-10-10', '09:00'));
  });

  it('ends at closing time rather than at the next opening', () => {
    expect(addWorkingTime(calendar2026, at('2026-10-13', '16:30'), HOUR).at).toBe(at('2026-10-13', '17:30'));
  });

  it('starts at the next opening when asked while closed', () => {
    expect(addWorkingTime(calendar2026, at('2026-10-13', '20:00'), 0).at).toBe(at('2026-10-14', '08:30'));
  });

  it('goes home at noon on a half day', () => {
    expect(addWorkingTime(halfEve, at('2026-09-30', '11:30'), HOUR).at).toBe(at('2026-10-08', '09:00'));
  });

  it('is provisional when it runs into a year not announced', () => {
    expect(addWorkingTime(calendar2026, at('2026-12-31', '17:00'), HOUR)).toEqual({
      at: at('2027-01-04', '09:00'),
      provisional: true,
      missing: { code: 'CALENDAR_MISSING', years: [2027] },
    });
  });

  it('refuses negative time', () => {
    expect(() => addWorkingTime(calendar2026, at('2026-10-13', '09:00'), -1)).toThrow(RangeError);
  });

  it('says so when the calendar never opens', () => {
    expect(() => addWorkingTime({ ...calendar2026, periods: [] }, at('2026-10-13', '09:00'), HOUR)).toThrow('no working periods');
  });
});

describe('a night shift', () => {
  it('belongs to the date it starts on and runs into the next', () => {
    expect(workingPeriods(dayAndNight, '2026-10-13').at(-1)).toEqual({ start: at('2026-10-13', '22:00'), end: at('2026-10-14', '06:00') });
    expect(isOpen(dayAndNight, at('2026-10-14', '05:59'))).toBe(true);
    expect(isOpen(dayAndNight, at('2026-10-14', '06:00'))).toBe(false);
  });

  it('still runs on the morning of a day off, and is not there the night after one', () => {
    expect(isOpen(dayAndNight, at('2026-10-01', '03:00'))).toBe(true);
    expect(isOpen(dayAndNight, at('2026-10-08', '03:00'))).toBe(false);
  });

  it('counts once where the next day opens before it ends', () => {
    const overlapping: WorkCalendar = { ...calendar2026, periods: [{ from: '05:00', to: '12:00' }, { from: '22:00', to: '06:00' }] };
    expect(workingTimeBetween(overlapping, at('2026-10-13', '22:00'), at('2026-10-14', '12:00'))).toBe(14 * HOUR);
  });
});

describe('working periods of a date', () => {
  it('are the office hours in order, whatever order they were entered in', () => {
    const entered: WorkCalendar = { ...calendar2026, periods: [...officeHours].reverse() };
    expect(workingPeriods(entered, '2026-10-13').map((span) => span.start)).toEqual([at('2026-10-13', '08:30'), at('2026-10-13', '13:30')]);
  });

  it('are none on a rest day', () => {
    expect(workingPeriods(calendar2026, '2026-10-11')).toEqual([]);
  });
});

describe('office time between two instants', () => {
  it('counts open hours only', () => {
    expect(workingTimeBetween(calendar2026, at('2026-09-30', '17:00'), at('2026-10-08', '09:00'))).toBe(HOUR);
    expect(workingTimeBetween(calendar2026, at('2026-10-11', '09:00'), at('2026-10-11', '18:00'))).toBe(0);
  });

  it('is nothing backwards', () => {
    expect(workingTimeBetween(calendar2026, at('2026-10-13', '10:00'), at('2026-10-13', '09:00'))).toBe(0);
  });
});

describe('a natural clock', () => {
  const natural = { kind: 'natural', calendar: calendar2026 } as const;

  it('runs day and night, holidays included, and is never provisional', () => {
    expect(addClockTime(natural, at('2026-12-31', '23:50'), 15 * MINUTE)).toEqual({ at: at('2027-01-01', '00:05'), provisional: false, missing: null });
    expect(clockTimeBetween(natural, at('2026-10-01', '00:00'), at('2026-10-02', '00:00'))).toBe(DAY);
    expect(clockTimeBetween(natural, at('2026-10-02', '00:00'), at('2026-10-01', '00:00'))).toBe(0);
  });

  it('refuses negative time', () => {
    expect(() => addClockTime(natural, at('2026-10-13', '09:00'), -1)).toThrow(RangeError);
  });
});

const calendars = fc.constantFrom(calendar2026, dayAndNight, halfEve);
const instants = fc.integer({ min: startOf('2026-01-01'), max: startOf('2026-11-30') });
const starts = fc.tuple(calendars, instants);
const durations = fc.integer({ min: 0, max: 60 * HOUR });

describe('whatever the calendar, the instant and the time', () => {
  it('never lands in a closed hour', () => {
    fc.assert(
      fc.property(starts, durations, ([calendar, from], ms) => {
        const due = addWorkingTime(calendar, from, ms).at;
        expect(isOpen(calendar, due) || isOpen(calendar, due - 1)).toBe(true);
      }),
    );
  });

  it('more time never ends earlier, nor does a later start', () => {
    fc.assert(
      fc.property(starts, durations, fc.integer({ min: 0, max: DAY }), ([calendar, from], ms, more) => {
        const due = addWorkingTime(calendar, from, ms).at;
        expect(addWorkingTime(calendar, from, ms + more).at).toBeGreaterThanOrEqual(due);
        expect(addWorkingTime(calendar, from + more, ms).at).toBeGreaterThanOrEqual(due);
      }),
    );
  });

  it('adding some and then more is adding both at once', () => {
    fc.assert(
      fc.property(starts, durations, durations, ([calendar, from], a, b) => {
        expect(addWorkingTime(calendar, addWorkingTime(calendar, from, a).at, b).at).toBe(addWorkingTime(calendar, from, a + b).at);
      }),
    );
  });

  it('the office time that passes until then is the time added', () => {
    fc.assert(fc.property(starts, durations, ([calendar, from], ms) => {
        expect(workingTimeBetween(calendar, from, addWorkingTime(calendar, from, ms).at)).toBe(ms);
      })
    );
  });

  it('a pause moves the end by exactly the office time paused', () => {
    fc.assert(
      fc.property(starts, durations, fc.tuple(durations, durations), ([calendar, from], ms, [until, length]) => {
        const pausedAt = Math.min(from + until, addWorkingTime(calendar, from, ms).at);
        const resumedAt = pausedAt + length;
        const left = ms - workingTimeBetween(calendar, from, pausedAt);
        const paused = workingTimeBetween(calendar, pausedAt, resumedAt);
        const resumed = addWorkingTime(calendar, resumedAt, left).at;
        expect(workingTimeBetween(calendar, from, resumed)).toBe(ms + paused);
        if (left > 0) expect(resumed).toBe(addWorkingTime(calendar, from, ms + paused).at);
      }),
    );
  });
});
