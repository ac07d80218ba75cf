import { describe, expect, it } from 'vitest';
import { deadlineView, type DeadlineView } from '../../../server/contract/deadline.js';
import { instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import { dueByLimit } from '../../../server/desk/deadlines/due-dates.js';
import type { Deadline } from '../../../server/desk/deadlines/deadline.js';
import type { Limit } from '../../../server/desk/deadlines/limits.js';
import { policies } from '../../../server/desk/deadlines/policy.js';
import { deadlineFacts } from '../../../server/desk/deadlines/view.js';
import { calendar2026 } from '../calendar/calendars.js';

const question = { policy: policies['cn-default'], calendar: calendar2026, step: 'finish', from: at('2026-10-06', '10:00') } as const;
const fiveDays: Limit = { amount: 5, unit: 'workday', clock: 'working' };

function seen(deadline: Deadline, date: string, strip = false): DeadlineView {
  return deadlineFacts({ deadline, calendar: calendar2026, now: at(date, '09:00'), strip });
}

describe('what a browser is sent of a deadline', () => {
  const deadline = dueByLimit(question, fiveDays);

  it('fits the contract, with and without the day strip', () => {
    for (const strip of [true, false]) {
      const view = seen(deadline, '2026-10-08', strip);
      expect(deadlineView.strict().parse(view)).toEqual(view);
    }
  });

  it('carries the working days still to come, make-up day included', () => {
    expect(seen(deadline, '2026-10-09').workdays).toEqual(['2026-10-10', '2026-10-12', '2026-10-13']);
  });

  it('carries the working days since when it is late', () => {
    expect(seen(deadline, '2026-10-15')).toMatchObject({ light: 'red', workdays: ['2026-10-14', '2026-10-15'] });
  });

  it('carries the strip only on request', () => {
    expect(seen(deadline, '2026-10-08')).not.toHaveProperty('strip');
    expect(seen(deadline, '2026-10-08', true).strip?.at(-1)).toMatchObject({ date: '2026-10-13', count: 5 });
  });

  it('names the years it rests on when provisional', () => {
    const provisional = dueByLimit({ ...question, from: at('2026-12-25', '10:00') }, fiveDays);
    expect(seen(provisional, '2026-12-25')).toMatchObject({ provisional: true, unknownYears: [2027] });
  });

  it('of an hour clock has no working days to count', () => {
    const view = seen(dueByLimit(question, { amount: 2, unit: 'hour', clock: 'natural' }), '2026-10-06');
    expect(view).toMatchObject({ clock: 'hour', workdays: [], limit: { amount: 2, unit: 'hour', clock: 'natural' } });
  });
});
