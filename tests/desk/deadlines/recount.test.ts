import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingTimeBetween } from '../../../server/desk/calendar/clocks.js';
import { DAY, endOf, HOUR, instantAt as at, startOf } from '../../../server/desk/calendar/shanghai.js';
import type { WorkCalendar } from '../../../server/desk/calendar/work-calendar.js';
import { workdaysBetween } from '../../../server/desk/calendar/workdays.js';
import type { Deadline, Pause } from '../../../server/desk/deadlines/deadline.js';
import { dueAt, dueByLimit } from '../../../server/desk/deadlines/due-dates.js';
import type { Limit, Urgency } from '../../../server/desk/deadlines/limits.js';
import { policies } from '../../../server/desk/deadlines/policy.js';
import { recounted, type Recount } from '../../../server/desk/deadlines/recount.js';
import { calendar2026, offFrom } from '../calendar/calendars.js';

const policy = policies['cn-default'];
const fiveDays = policies['shandong-5wd'];
const workdays = (amount: number): Limit => ({ amount, unit: 'workday', clock: 'working' });

function finish(from: number, urgency: Urgency = 'normal'): Deadline {
  const deadline = dueAt({ policy, calendar: calendar2026, step: 'finish', type: 'complaint', urgency, from });
  if (!deadline) throw new Error('a complaint has a finish clock');
  return deadline;
}

function again(deadline: Recount['deadline'], more: Partial<Recount> = {}): Deadline {
  return recounted({ deadline, type: 'complaint', urgency: 'normal', calendar: calendar2026, policy, pauses: [], ...more });
}

const twoMoreDaysOff: WorkCalendar = { ...calendar2026, version: '2026-v2', off: [...calendar2026.off, ...offFrom('2026-10-19', 2)] };
const announced2027: WorkCalendar = { ...calendar2026, version: '2026-v2', years: [2026, 2027], off: [...calendar2026.off, ...offFrom('2027-01-01', 3)] };

describe('a running clock counted again', () => {
  const deadline = finish(at('2026-10-13', '09:12'));

  it('is the same when neither rule nor pause has changed', () => {
    expect(again(deadline)).toEqual(deadline);
  });

  it('ends later by the days a new calendar takes off, from the same start', () => {
    expect(again(deadline, { calendar: twoMoreDaysOff })).toMatchObject({
      dueAt: endOf('2026-11-05'),
      basis: { startedAt: deadline.basis.startedAt, holidays: [{ name: { zh: '停水日' }, days: 2 }] },
      calendarVersion: '2026-v2',
    });
  });

  it('takes the days of another policy for its type', () => {
    expect(again(deadline, { policy: fiveDays })).toMatchObject({ dueAt: endOf('2026-10-20'), limit: workdays(5), policyVersion: 'shandong-5wd-v1' });
  });

  it('keeps a limit set by hand under another policy', () => {
    const extended = { ...dueByLimit({ policy, calendar: calendar2026, step: 'finish', from: deadline.basis.startedAt }, workdays(20)), byHand: true };
    expect(again(extended, { policy: fiveDays }).dueAt).toBe(extended.dueAt);
    expect(again(extended, { policy: fiveDays, calendar: twoMoreDaysOff }).limit).toEqual(workdays(20));
  });

  it('keeps its own limit under the policy it was made by, whatever the row says', () => {
    const own = dueByLimit({ policy, calendar: calendar2026, step: 'finish', from: deadline.basis.startedAt }, workdays(3));
    expect(again(own).limit).toEqual(workdays(3));
  });

  it('started in days stays in days when its ticket has become urgent since', () => {
    expect(again(deadline, { policy: fiveDays, urgency: 'urgent' }).limit).toEqual(workdays(15));
  });

  it('keeps its limit when the new policy has no such clock', () => {
    expect(again(deadline, { policy: fiveDays, type: 'praise' }).limit).toEqual(workdays(15));
  });
});

describe('an hour clock counted again', () => {
  it('takes no notice of holidays', () => {
    const deadline = finish(at('2026-10-18', '23:00'), 'urgent');
    expect(again(deadline, { calendar: twoMoreDaysOff, urgency: 'urgent' }).dueAt).toBe(deadline.dueAt);
  });

  it('takes the hours of the new policy', () => {
    const slower = { ...policy, version: 'cn-default-v2', rows: [{ step: 'finish', urgency: 'urgent', limit: { amount: 36, unit: 'hour', clock: 'natural' } } as const, ...policy.rows] };
    expect(again(finish(at('2026-10-13', '09:00'), 'urgent'), { policy: slower, urgency: 'urgent' }).dueAt).toBe(at('2026-10-14', '21:00'));
  });
});

describe('five working days from 25 December 2026', () => {
  const from = at('2026-12-25', '10:00');
  const provisional = dueByLimit({ policy, calendar: calendar2026, step: 'finish', from }, workdays(5));

  it('are provisional while 2027 is not entered', () => {
    expect(provisional).toMatchObject({ dueAt: endOf('2027-01-04'), provisional: true, missing: { code: 'CALENDAR_MISSING', years: [2027] } });
  });

  it('become firm once 2027 is entered', () => {
    expect(again(provisional, { calendar: announced2027 })).toMatchObject({ dueAt: endOf('2027-01-04'), provisional: false, missing: null });
  });

  it('move when the notice of 2027 says otherwise', () => {
    const longer = { ...announced2027, off: [...calendar2026.off, ...offFrom('2027-01-01', 5)] };
    expect(again(provisional, { calendar: longer })).toMatchObject({ dueAt: endOf('2027-01-06'), provisional: false });
  });
});

describe('suspensions counted again', () => {
  const deadline = finish(at('2026-10-13', '09:12'));

  it('before the clock started give nothing back', () => {
    expect(again(deadline, { pauses: [{ from: at('2026-10-05', '09:00'), until: at('2026-10-12', '09:00') }] }).dueAt).toBe(deadline.dueAt);
  });

  it('from before the start give back what lies after it', () => {
    const pauses: Pause[] = [{ from: at('2026-10-09', '09:00'), until: at('2026-10-15', '09:00') }];
    expect(again(deadline, { pauses }).basis.paused).toBe(2);
  });
});

const starts = fc.integer({ min: startOf('2026-01-01'), max: startOf('2026-10-01') });
const limits = fc.oneof(
  fc.integer({ min: 1, max: 20 }).map(workdays),
  fc.integer({ min: 1, max: 60 }).map((amount): Limit => ({ amount, unit: 'hour', clock: 'working' })),
);
const running = fc.tuple(starts, limits).map(([from, limit]) => dueByLimit({ policy, calendar: calendar2026, step: 'finish', from }, limit));

describe('whatever the clock', () => {
  it('it is counted again as it would be counted alone, whatever was counted before', () => {
    const rolled = { ...policy, version: 'rolled', rollReceipt: true };
    fc.assert(
      fc.property(running, fc.constantFrom(policy, rolled), fc.constantFrom(calendar2026, twoMoreDaysOff), ({ limit, ...deadline }, under, calendar) => {
        const alone = dueByLimit({ policy: under, calendar, step: 'finish', from: deadline.basis.startedAt }, limit);
        expect(again({ ...deadline, limit, byHand: true }, { policy: under, calendar })).toEqual(alone);
      }),
    );
  });

  it('counting twice is counting once', () => {
    fc.assert(
      fc.property(running, (deadline) => {
        const once = again(deadline, { calendar: twoMoreDaysOff, policy: fiveDays });
        expect(again(once, { calendar: twoMoreDaysOff, policy: fiveDays })).toEqual(once);
      }),
    );
  });

  it('a day off more never brings a date forward', () => {
    fc.assert(
      fc.property(running, fc.integer({ min: 0, max: 300 }), (deadline, offset) => {
        const off = new Date(startOf('2026-01-01') + offset * DAY + 8 * HOUR).toISOString().slice(0, 10);
        const calendar = { ...calendar2026, off: [...calendar2026.off, ...offFrom(off, 1)] };
        expect(again(deadline, { calendar }).dueAt).toBeGreaterThanOrEqual(deadline.dueAt);
      }),
    );
  });

  it('a pause within it moves its end by exactly the working time paused', () => {
    fc.assert(
      fc.property(running, fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 20 * DAY }), (deadline, permille, length) => {
        const { startedAt } = deadline.basis;
        const from = startedAt + Math.floor(((deadline.dueAt - 1 - startedAt) * permille) / 1000);
        const until = from + length;
        const later = again(deadline, { pauses: [{ from, until }] });
        if (deadline.limit.unit === 'workday') {
          expect(workdaysBetween(calendar2026, day(deadline.dueAt), day(later.dueAt))).toBe(workdaysBetween(calendar2026, day(from + 1), day(until + 1)));
        } else {
          expect(workingTimeBetween(calendar2026, deadline.dueAt, later.dueAt)).toBe(workingTimeBetween(calendar2026, from, until));
        }
      }),
    );
  });
});

function day(justAfter: number): string {
  return new Date(justAfter - 1 + 8 * HOUR).toISOString().slice(0, 10);
}
