import { describe, expect, it } from 'vitest';
import { asUsual, dayIn, faultyHours, rebased, reopened, withDay, withPlaces, withWeekly } from '../../../agent-console/src/features/planner/plan-draft.js';
import { beginning, between, cellsOf, timesOf, weeklyBlock } from '../../../agent-console/src/features/planner/week-grid.js';
import { dateIn, weekBeside, weekOf } from '../../../agent-console/src/shared/time/weeks.js';
import type { Availability } from '../../../server/contract/booking-staff.js';

const name = { zh: '窗口', en: 'Counter' };
const plan: Availability = { centreId: 'xinhe', version: 3, slotMinutes: 30, counters: [{ id: '1', name }, { id: '2', name }], hours: [{ kind: 'ordinary', weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '12:00', capacity: 4, reserved: 1 }], exceptions: [] };
const tuesday = '2026-10-13';
const nine = { date: tuesday, time: '09:00' };
const slot = { slotId: 'a', ...nine, capacity: 4, reserved: 1, booked: 3, held: 0, kind: 'ordinary' as const };

describe('a change of single times', () => {
  it('becomes an exception of its date alone', () => {
    expect(withPlaces(plan, [{ ...nine, capacity: 2, reserved: 1 }]).exceptions).toEqual([{ date: tuesday, closed: false, closedCounters: [], times: [{ time: '09:00', capacity: 2, reserved: 1 }], reason: null }]);
  });

  it('keeps back no more than there are', () => {
    expect(withPlaces(plan, [{ ...nine, capacity: 1, reserved: 3 }]).exceptions[0]?.times).toEqual([{ time: '09:00', capacity: 1, reserved: 1 }]);
  });

  it('counts for the counters that are open: half of them shut, the number shown is the number meant', () => {
    const half = withDay(plan, { ...dayIn(plan, tuesday), closedCounters: ['2'] });
    const changed = withPlaces(half, [{ ...nine, capacity: 3, reserved: 0 }]);
    expect(cellsOf([slot], { saved: [slot], draft: changed })(nine).capacity).toBe(3);
  });

  it('does nothing on a date that is shut', () => {
    const shut = withDay(plan, { ...dayIn(plan, tuesday), closed: true });
    expect(withPlaces(shut, [{ ...nine, capacity: 3, reserved: 0 }])).toEqual(shut);
  });

  it('is gone without a trace when the time is as usual again', () => {
    expect(asUsual(withPlaces(plan, [{ ...nine, capacity: 2, reserved: 0 }]), [nine])).toEqual(plan);
  });

  it('survives the opening again of its date', () => {
    const both = withDay(plan, { ...dayIn(plan, tuesday), closed: true, times: [{ time: '09:00', capacity: 2, reserved: 0 }] });
    expect(reopened(both, tuesday).exceptions).toMatchObject([{ closed: false, times: [{ capacity: 2 }] }]);
  });
});

describe('a change of every week', () => {
  const block = { kind: 'ordinary' as const, weekdays: [2 as const], from: '09:00', to: '10:00', capacity: 6, reserved: 0 };
  it('stands after the hours it holds over', () => {
    expect(withWeekly(plan, block).hours).toEqual([...plan.hours, block]);
  });
  it('takes the place of hours it covers whole', () => {
    expect(withWeekly(withWeekly(plan, block), { ...block, capacity: 7 }).hours).toHaveLength(2);
  });
  it('runs from the first time chosen to the end of the last, on the weekdays chosen', () => {
    const cells = ['2026-10-13', '2026-10-14'].flatMap((date) => ['09:00', '09:30'].map((time) => cellsOf([], { saved: [], draft: plan })({ date, time })));
    expect(weeklyBlock(cells, { capacity: 2, reserved: 0 }, 30)).toEqual({ kind: 'ordinary', weekdays: [2, 3], from: '09:00', to: '10:00', capacity: 2, reserved: 0 });
  });
  it.each([[{ from: '12:00', to: '09:00' }, 1], [{ weekdays: [] }, 1], [{ reserved: 9 }, 1], [{}, 0]])('is checked: %j', (part, fault) => {
    expect(faultyHours([{ ...block, ...part }])).toBe(fault);
  });
});

it('of two who plan, the second keeps the first one’s dates', () => {
  const mine = withPlaces(plan, [{ ...nine, capacity: 1, reserved: 0 }]);
  const theirs = { ...withPlaces(plan, [{ date: '2026-10-14', time: '10:00', capacity: 9, reserved: 0 }]), version: 4 };
  const both = rebased(plan, mine, theirs);
  expect([both.version, both.exceptions.map(({ date }) => date)]).toEqual([4, [tuesday, '2026-10-14']]);
});

describe('the week as a grid', () => {
  it('shows eight to six, and further where the plan goes further', () => {
    expect(timesOf([{ time: '09:00' }], 60)).toEqual(['08:00', '09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00', '16:00', '17:00']);
    expect(timesOf([{ time: '07:00' }, { time: '19:00' }], 60).slice(-1)).toEqual(['19:00']);
  });
  it('marks what was changed and not saved', () => {
    const draft = withPlaces(plan, [{ ...nine, capacity: 2, reserved: 1 }]);
    expect(cellsOf([slot], { saved: [slot], draft })(nine)).toMatchObject({ capacity: 2, booked: 3, changed: true });
    expect(cellsOf([slot], { saved: [slot], draft: plan })(nine)).toMatchObject({ capacity: 4, changed: false });
  });
  it('selects a block, from whichever corner', () => {
    const axes = { dates: ['a', 'b', 'c'], times: ['1', '2'] };
    expect(between({ row: 1, col: 2 }, { row: 0, col: 1 }, axes)).toHaveLength(4);
  });
  it('goes from Monday to Sunday', () => {
    expect([weekOf('2026-10-18'), weekBeside('2026-10-12', -1), dateIn('tomorrow')]).toEqual([{ from: '2026-10-12', to: '2026-10-18' }, '2026-10-05', null]);
  });
});

describe('the cell one begins at', () => {
  const grid = { dates: ['2026-10-12', tuesday], times: ['08:30', '09:00'], cellAt: ({ time }: { time: string }) => ({ capacity: time === '09:00' ? 4 : 0 }) };

  it('is the first with places of a date that is not over', () => {
    expect(beginning({ ...grid, mayChange: ({ date }) => date >= tuesday })).toEqual({ row: 1, col: 1 });
  });

  it('is the first day that is not over, where nothing is open', () => {
    expect(beginning({ ...grid, cellAt: () => ({ capacity: 0 }), mayChange: ({ date }) => date >= tuesday })).toEqual({ row: 0, col: 1 });
  });

  it('is the corner of a week that is over', () => {
    expect(beginning({ ...grid, mayChange: () => false })).toEqual({ row: 0, col: 0 });
  });
});
