import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkday } from '../../../server/desk/calendar/day-kind.js';
import { addDays, DAY, dateOf, endOf, HOUR, instantAt as at, MINUTE, startOf } from '../../../server/desk/calendar/shanghai.js';
import { workdaysBetween } from '../../../server/desk/calendar/workdays.js';
import type { Deadline } from '../../../server/desk/deadlines/deadline.js';
import { dueAt, dueByLimit, type DueQuestion } from '../../../server/desk/deadlines/due-dates.js';
import type { Limit, Urgency } from '../../../server/desk/deadlines/limits.js';
import { policies } from '../../../server/desk/deadlines/policy.js';
import { calendar2026 } from '../calendar/calendars.js';

const policy = policies['cn-default'];
const workdays = (amount: number): Limit => ({ amount, unit: 'workday', clock: 'working' });
const workingHours = (amount: number): Limit => ({ amount, unit: 'hour', clock: 'working' });

function due(from: number, limit: Limit, more: Partial<DueQuestion> = {}): Deadline {
  return dueByLimit({ policy, calendar: calendar2026, step: 'finish', from, ...more }, limit);
}

function complaint(urgency: Urgency, from: number): Deadline | null {
  return dueAt({ policy, calendar: calendar2026, step: 'finish', type: 'complaint', urgency, from });
}

describe('a complaint received on 30 September', () => {
  const deadline = complaint('normal', at('2026-09-30', '09:12'));

  it('is due at 24:00 on 27 October, fifteen working days later', () => {
    expect(deadline).toMatchObject({ step: 'finish', dueAt: endOf('2026-10-27'), provisional: false });
  });

  it('says what it rests on: the day, the holiday, the make-up day and both versions', () => {
    expect(deadline).toMatchObject({
      basis: { from: '2026-09-30', days: 15, holidays: [{ name: { zh: '国庆节' }, days: 7 }], makeups: ['2026-10-10'], paused: 0 },
      calendarVersion: '2026-v1',
      policyVersion: 'cn-default-v1',
    });
  });

  it('turns amber with the working day before, when one working day is left', () => {
    expect(deadline?.amberAt).toBe(startOf('2026-10-26'));
  });
});

describe('day clocks', () => {
  it('give the same date at any minute of the day of receipt', () => {
    const dues = ['00:00', '12:00', '23:59'].map((time) => due(at('2026-10-09', time), workdays(1)).dueAt);
    expect(new Set(dues)).toEqual(new Set([endOf('2026-10-10')]));
  });

  it('turn amber on Friday for a Monday', () => {
    expect(due(at('2026-10-13', '09:00'), workdays(4)).amberAt).toBe(startOf('2026-10-16'));
  });

  it('of one working day turn amber on that day, not at birth', () => {
    expect(due(at('2026-10-13', '09:00'), workdays(1)).amberAt).toBe(startOf('2026-10-14'));
  });

  it('count a holiday in part when received in its middle', () => {
    expect(due(at('2026-10-03', '09:00'), workdays(1)).basis.holidays).toEqual([{ name: { zh: '国庆节', en: 'National Day' }, days: 4 }]);
  });

  it('name two holidays apart', () => {
    const { basis } = due(at('2026-09-24', '09:00'), workdays(5));
    expect(basis.holidays.map((holiday) => [holiday.name.zh, holiday.days])).toEqual([['中秋节', 3], ['国庆节', 7]]);
  });

  it('received on a rest day start a day later when the policy rolls receipts', () => {
    const from = at('2026-02-16', '10:00');
    expect(due(from, workdays(1)).dueAt).toBe(endOf('2026-02-24'));
    const rolled = due(from, workdays(1), { policy: { ...policy, rollReceipt: true } });
    expect(rolled).toMatchObject({ dueAt: endOf('2026-02-25'), basis: { from: '2026-02-24', startedAt: from } });
  });

  it('past the announced years are provisional and name the year', () => {
    const deadline = due(at('2026-12-25', '10:00'), workdays(5));
    expect(deadline).toMatchObject({ dueAt: endOf('2027-01-04'), provisional: true, missing: { years: [2027] } });
  });
});

describe('hour clocks', () => {
  it('of a critical matter run two hours through the night and the holiday', () => {
    expect(complaint('critical', at('2026-10-01', '23:30'))).toMatchObject({ dueAt: at('2026-10-02', '01:30'), provisional: false });
  });

  it('turn amber for the last fifth', () => {
    expect(complaint('critical', at('2026-10-13', '09:00'))?.amberAt).toBe(at('2026-10-13', '10:36'));
  });

  it('in office time turn amber for the last fifth of office time', () => {
    const deadline = due(at('2026-10-13', '16:30'), workingHours(5));
    expect(deadline).toMatchObject({ dueAt: at('2026-10-14', '14:00'), amberAt: at('2026-10-14', '11:30') });
  });

  it('keep whole milliseconds', () => {
    expect(Number.isInteger(due(at('2026-10-13', '09:00'), { amount: 3, unit: 'minute', clock: 'natural' }).amberAt)).toBe(true);
  });
});

describe('steps without a clock', () => {
  it('have no deadline', () => {
    expect(dueAt({ policy, calendar: calendar2026, step: 'finish', type: 'praise', urgency: 'normal', from: at('2026-10-13', '09:00') })).toBeNull();
  });
});

describe('suspensions', () => {
  const from = at('2026-10-13', '09:00');

  it('give a day clock back the working days that passed', () => {
    const pauses = [{ from: at('2026-10-14', '10:00'), until: at('2026-10-19', '10:00') }];
    expect(due(from, workdays(5), { pauses })).toMatchObject({ dueAt: endOf('2026-10-23'), basis: { days: 8, paused: 3 } });
  });

  it('over a weekend give nothing back', () => {
    const pauses = [{ from: at('2026-10-16', '18:00'), until: at('2026-10-18', '10:00') }];
    expect(due(from, workdays(5), { pauses }).dueAt).toBe(endOf('2026-10-20'));
  });

  it('begun after the due date do not bring it back', () => {
    const pauses = [{ from: at('2026-10-21', '00:00'), until: at('2026-10-30', '10:00') }];
    expect(due(from, workdays(5), { pauses }).dueAt).toBe(endOf('2026-10-20'));
  });

  it('count when the first of them is what keeps the clock running', () => {
    const pauses = [
      { from: at('2026-10-20', '10:00'), until: at('2026-10-21', '10:00') },
      { from: at('2026-10-21', '11:00'), until: at('2026-10-22', '11:00') },
    ];
    expect(due(from, workdays(5), { pauses }).dueAt).toBe(endOf('2026-10-22'));
  });

  it('give an hour clock back the minutes that passed on it', () => {
    const pauses = [{ from: at('2026-10-13', '09:30'), until: at('2026-10-13', '12:30') }];
    expect(due(from, workingHours(2), { pauses })).toMatchObject({ dueAt: at('2026-10-13', '15:00'), basis: { paused: 150 * MINUTE } });
    expect(due(from, { amount: 2, unit: 'hour', clock: 'natural' }, { pauses }).dueAt).toBe(at('2026-10-13', '14:00'));
  });
});

const received = fc.integer({ min: startOf('2026-01-01'), max: startOf('2026-11-01') });
const someDays = fc.integer({ min: 1, max: 20 });

describe('whenever it was received', () => {
  it('a day clock ends with a working day and is amber only on the last two, or its only one', () => {
    fc.assert(
      fc.property(received, someDays, (from, n) => {
        const deadline = due(from, workdays(n));
        const dueDay = addDays(dateOf(deadline.dueAt), -1);
        expect(isWorkday(calendar2026, dueDay)).toBe(true);
        expect(workdaysBetween(calendar2026, dateOf(from), dueDay)).toBe(n);
        expect(workdaysBetween(calendar2026, dateOf(deadline.amberAt), dueDay)).toBe(n > 1 ? 1 : 0);
      }),
    );
  });

  it('a suspension never brings the due date forward', () => {
    fc.assert(
      fc.property(received, someDays, fc.tuple(fc.integer({ min: 0, max: 10 * DAY }), fc.integer({ min: 0, max: 100 * HOUR })), (from, n, [after, length]) => {
        const pauses = [{ from: from + after, until: from + after + length }];
        expect(due(from, workdays(n), { pauses }).dueAt).toBeGreaterThanOrEqual(due(from, workdays(n)).dueAt);
      }),
    );
  });

  it('an office clock suspended while it ran ends exactly the suspended office time later', () => {
    fc.assert(
      fc.property(received, fc.integer({ min: 0, max: 5 * DAY }), fc.integer({ min: 0, max: 3 * DAY }), (from, after, length) => {
        const whole = due(from, workingHours(8));
        const pause = { from: Math.min(from + after, whole.dueAt - 1), until: Math.min(from + after, whole.dueAt - 1) + length };
        const paused = due(from, workingHours(8), { pauses: [pause] });
        expect(paused).toMatchObject({ dueAt: due(from, { amount: 8 * 60 + paused.basis.paused / MINUTE, unit: 'minute', clock: 'working' }).dueAt });
      }),
    );
  });
});
