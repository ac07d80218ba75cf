import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, endOf, instantAt as at, startOf } from '../../../server/desk/calendar/shanghai.js';
import type { WorkCalendar } from '../../../server/desk/calendar/work-calendar.js';
import { dueAt, dueByLimit } from '../../../server/desk/deadlines/due-dates.js';
import { differs, recountMatter, type Matter, type RecountedMatter, type RulesInForce } from '../../../server/desk/deadlines/effect.js';
import { EffectCount, rowsShown } from '../../../server/desk/deadlines/effect-count.js';
import type { Step, TicketType, Urgency } from '../../../server/desk/deadlines/limits.js';
import { policies } from '../../../server/desk/deadlines/policy.js';
import { clock } from '../../../server/desk/ticket/clocks.js';
import { calendar2026, offFrom } from '../calendar/calendars.js';

const policy = policies['cn-default'];
const policyOf = (version: string) => Object.values(policies).find((one) => one.version === version) ?? null;
const today: RulesInForce = { calendar: calendar2026, policy, policyOf };
const fewerDays: RulesInForce = { ...today, policy: policies['shandong-5wd'] };
const twoMoreDaysOff: WorkCalendar = { ...calendar2026, version: '2026-v2', off: [...calendar2026.off, ...offFrom('2026-10-19', 2)] };
const with2027 = (days: number): WorkCalendar => ({ ...calendar2026, version: '2026-v2', years: [2026, 2027], off: [...calendar2026.off, ...offFrom('2027-01-01', days)] });

let made = 0;
function newId(): string {
  made += 1;
  return `clock-${made}`;
}

function moved({ clocks }: RecountedMatter): RecountedMatter['clocks'] {
  return clocks.filter(({ clock: old, next }) => differs(old, next));
}

interface Wish {
  received: number;
  urgency?: Urgency;
  type?: TicketType;
  steps?: readonly Step[];
}

function matter({ received, urgency = 'normal', type = 'complaint', steps = ['finish'] }: Wish): Matter {
  const due = (step: Step, as: Urgency) => dueAt({ ...today, step, type, urgency: as, from: received });
  const deadlines = steps.flatMap((step) => due(step, urgency) ?? []).map((deadline) => clock(deadline, { newId, ...today }));
  return { no: newId(), type, urgency, deadlines, promise: due('finish', 'normal'), pauses: [], assignments: [] };
}

const received = at('2026-10-13', '09:12');

describe('an open complaint', () => {
  it('under the rules it was made by stays as it is', () => {
    expect(recountMatter(matter({ received }), today)).toMatchObject({ change: 'none', before: endOf('2026-11-03'), after: endOf('2026-11-03') });
  });

  it('under a new version that says the same stays as it is', () => {
    const result = recountMatter(matter({ received }), { ...today, calendar: { ...calendar2026, version: '2026-v9' } });
    expect([result.change, moved(result)]).toEqual(['none', []]);
  });

  it('is due two working days later when two days are taken off, and so is what was promised', () => {
    const { change, before, after, clocks, promise } = recountMatter(matter({ received }), { ...today, calendar: twoMoreDaysOff });
    expect({ change, before, after }).toEqual({ change: 'later', before: endOf('2026-11-03'), after: endOf('2026-11-05') });
    expect([clocks[0]?.next.dueAt, promise?.dueAt]).toEqual([after, after]);
    expect(clocks[0]?.next.calendarVersion).toBe('2026-v2');
  });

  it('keeps its promised date under a policy with fewer days', () => {
    const result = recountMatter(matter({ received }), fewerDays);
    expect(result).toMatchObject({ change: 'kept', before: endOf('2026-11-03'), after: endOf('2026-11-03'), promise: { dueAt: endOf('2026-11-03') } });
    expect(moved(result)).toEqual([]);
  });

  it('has its inner clocks moved either way', () => {
    const longer = { ...policy, version: 'v2', rows: [{ step: 'sign', limit: { amount: 2, unit: 'workday', clock: 'working' } } as const, ...policy.rows] };
    const result = recountMatter(matter({ received, steps: ['sign', 'finish'] }), { ...today, policy: longer });
    expect(result.change).toBe('clocks');
    expect(moved(result).map(({ next }) => [next.step, next.dueAt])).toEqual([['sign', endOf('2026-10-15')]]);
  });

  it('leaves clocks alone that were met', () => {
    const met = matter({ received });
    const stopped = { ...met, deadlines: met.deadlines.map((deadline) => ({ ...deadline, metAt: received })) };
    expect(recountMatter(stopped, { ...today, calendar: twoMoreDaysOff })).toMatchObject({ change: 'none', clocks: [], promise: met.promise });
  });

  it('keeps an extension somebody granted, and moves it only with the calendar', () => {
    const plain = matter({ received });
    const extended = dueByLimit({ ...today, step: 'finish', from: received }, { amount: 20, unit: 'workday', clock: 'working' });
    const granted = { ...plain, promise: extended, deadlines: [clock(extended, { newId, ...today })] };
    const longer = { ...policy, version: 'v2', rows: [{ step: 'finish', limit: { amount: 40, unit: 'workday', clock: 'working' } } as const, ...policy.rows] };
    expect(recountMatter(granted, { ...today, policy: longer }).change).toBe('none');
    expect(recountMatter(plain, { ...today, policy: longer }).change).toBe('later');
    expect(recountMatter(granted, { ...today, policy: longer, calendar: twoMoreDaysOff }).clocks[0]?.next.limit.amount).toBe(20);
  });

  it('keeps its own limit when the policy it was made by is unknown', () => {
    expect(recountMatter(matter({ received }), { ...fewerDays, policyOf: () => null }).clocks[0]?.next.limit.amount).toBe(15);
  });
});

describe('an urgent matter', () => {
  it('has its inner hours shortened, while what the citizen was told stays', () => {
    const faster = { ...policy, version: 'v2', rows: [{ step: 'finish', urgency: 'urgent', limit: { amount: 12, unit: 'hour', clock: 'natural' } } as const, ...policy.rows] };
    const urgent = matter({ received, urgency: 'urgent' });
    const result = recountMatter(urgent, { ...today, policy: faster });
    expect(result).toMatchObject({ change: 'earlier', after: at('2026-10-13', '21:12') });
    expect(result.promise?.dueAt).toBe(urgent.promise?.dueAt);
  });
});

describe('provisional dates', () => {
  const late = () => matter({ received: at('2026-12-25', '10:00'), type: 'assistance' });

  it('become firm when the year arrives as it was assumed', () => {
    const result = recountMatter(late(), { ...today, calendar: with2027(3) });
    expect(result).toMatchObject({ change: 'firm', becomesFirm: true, before: endOf('2027-01-06'), after: endOf('2027-01-06'), promise: { provisional: false } });
  });

  it('become firm and later when the holiday is longer', () => {
    expect(recountMatter(late(), { ...today, calendar: with2027(5) })).toMatchObject({ change: 'later', becomesFirm: true, after: endOf('2027-01-08') });
  });

  it('become firm and stay where they were told when a make-up day would bring them forward', () => {
    const calendar = { ...with2027(3), makeup: [...calendar2026.makeup, { date: '2027-01-03', name: { zh: '元旦', en: "New Year's Day" } }], off: [...calendar2026.off, ...offFrom('2027-01-01', 2)] };
    const result = recountMatter(late(), { ...today, calendar });
    expect(result).toMatchObject({ change: 'kept', becomesFirm: true, after: endOf('2027-01-06'), promise: { dueAt: endOf('2027-01-06'), provisional: false } });
  });

  it('come back when a year is taken away', () => {
    const firm = recountMatter(late(), { ...today, calendar: with2027(3) });
    const again = { ...late(), deadlines: firm.clocks.map(({ clock: old, next }) => ({ ...old, ...next })), promise: firm.promise };
    expect(recountMatter(again, today)).toMatchObject({ change: 'provisional', becomesProvisional: true });
  });
});

const anyRules = fc.record({
  calendar: fc.constantFrom(calendar2026, twoMoreDaysOff, with2027(3), with2027(5)),
  policy: fc.constantFrom(policy, policies['shandong-5wd']),
  policyOf: fc.constant(policyOf),
});
const anyMatter = fc
  .record({
    received: fc.integer({ min: startOf('2026-06-01'), max: startOf('2026-12-31') }),
    urgency: fc.constantFrom<Urgency>('normal', 'urgent', 'critical'),
    type: fc.constantFrom<TicketType>('consultation', 'assistance', 'complaint', 'praise'),
  })
  .map((wish) => matter({ ...wish, steps: ['sign', 'finish', 'review'] }));

describe('whatever the ticket and the rules', () => {
  it('what was promised never moves earlier', () => {
    fc.assert(
      fc.property(anyMatter, anyRules, (one, rules) => {
        if (one.promise) expect(recountMatter(one, rules).promise?.dueAt).toBeGreaterThanOrEqual(one.promise.dueAt);
      }),
    );
  });

  it('a second walk finds nothing to do', () => {
    fc.assert(
      fc.property(anyMatter, anyRules, (one, rules) => {
        const first = recountMatter(one, rules);
        const after = { ...one, deadlines: first.clocks.map(({ clock: old, next }) => ({ ...old, ...next })), promise: first.promise };
        expect(moved(recountMatter(after, rules))).toEqual([]);
      }),
    );
  });
});

describe('the effect on all open tickets', () => {
  it('adds up: later, earlier and unchanged are all there are', () => {
    const count = new EffectCount();
    const open = [matter({ received }), matter({ received: at('2026-10-21', '09:00') }), matter({ received, urgency: 'critical' })];
    for (const one of open) count.add(recountMatter(one, { ...today, calendar: twoMoreDaysOff }));
    const effect = count.effect();
    expect(effect).toMatchObject({ total: 3, later: 1, earlier: 0, unchanged: 2, kept: 0, firm: 0, rowsInAll: 2 });
    expect(effect.rows[0]).toEqual({ no: open[0]?.no, change: 'later', before: endOf('2026-11-03'), after: endOf('2026-11-05'), becomesFirm: false });
  });

  it('counts the promised ones that are not brought forward among the unchanged', () => {
    const count = new EffectCount();
    count.add(recountMatter(matter({ received }), fewerDays));
    expect(count.effect()).toMatchObject({ total: 1, earlier: 0, unchanged: 1, kept: 1, rowsInAll: 1 });
  });

  it('shows the greatest moves and says how many there are', () => {
    const count = new EffectCount();
    for (let n = 1; n <= 5 * rowsShown; n += 1) {
      count.add({ no: String(n), change: 'later', before: 0, after: endOf(addDays('2026-10-01', n)), becomesFirm: false, becomesProvisional: false, clocks: [], promise: null });
    }
    const { rows, rowsInAll } = count.effect();
    expect([rows.length, rowsInAll, rows[0]?.no]).toEqual([rowsShown, 5 * rowsShown, String(5 * rowsShown)]);
  });
});

describe('the ladder after a date', () => {
  const sooner: RulesInForce = { ...today, policy: { ...policy, version: 'v2', rules: { ...policy.rules, ladder: { day_after: 2, week_after: 5 } } } };

  it('that alone moves is an effect of its own, with the date as it was', () => {
    expect(recountMatter(matter({ received }), sooner)).toMatchObject({ change: 'ladder', before: endOf('2026-11-03'), after: endOf('2026-11-03') });
  });

  it('moves with days off after the date, too', () => {
    const off = { ...calendar2026, version: '2026-v2', off: [...calendar2026.off, ...offFrom('2026-11-04', 1)] };
    expect(recountMatter(matter({ received }), { ...today, calendar: off }).change).toBe('ladder');
  });

  it('is counted beside the dates, among the unchanged', () => {
    const count = new EffectCount();
    for (const one of [matter({ received }), matter({ received, type: 'praise' })]) count.add(recountMatter(one, sooner));
    expect(count.effect()).toMatchObject({ total: 2, unchanged: 2, clocks: 0, ladder: 1, rowsInAll: 1 });
  });
});
