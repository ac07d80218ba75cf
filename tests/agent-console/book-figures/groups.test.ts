import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../../agent-console/src/features/book-figures/bar-plot.js';
import { longestHour, seatGroup, shareOf, together, waitGroups } from '../../../agent-console/src/features/book-figures/groups.js';

const say = ({ zh }: { zh: string }, facts: Record<string, string | number> = {}) => Object.entries(facts).reduce((text, [key, value]) => text.replace(`{${key}}`, String(value)), zh);
const figures = { capacity: 46, booked: 23, came: 20, missed: 0, cancelled: 1 };

describe('the bars of a week', () => {
  it('say their number, and open what is behind all but the places offered', () => {
    const pressed: unknown[] = [];
    const { bars } = seatGroup({ key: 'w', label: '10/12', when: '10/12–10/18' }, figures, { say, press: (...args) => pressed.push(args) });
    expect(bars.map(({ name, press }) => [name, press !== undefined])).toEqual([['10/12–10/18 放号 46', false], ['10/12–10/18 已约 23', true], ['10/12–10/18 来办 20', true], ['10/12–10/18 未到 0', true]]);
    bars[1]?.press?.();
    expect(pressed).toEqual([['booked', 23]]);
  });
  it('are added up over several weeks', () => {
    expect(together([figures, figures, { ...figures, missed: 2 }])).toEqual({ capacity: 138, booked: 69, came: 60, missed: 2, cancelled: 3 });
  });
  it.each([[{ booked: 23, capacity: 46 }, '50.0%'], [{ booked: 0, capacity: 0 }, '–']])('booked of offered: %j is %s', (part, share) => {
    expect(shareOf(part)).toBe(share);
  });
});

describe('the bars of waiting', () => {
  const hours = [{ hour: 9, people: 4, p50: 5, p90: 12 }, { hour: 14, people: 2, p50: 8, p90: 30 }];
  it('are two an hour', () => {
    expect(waitGroups(hours, { say, press: () => undefined }).map(({ label, bars }) => [label, ...bars.map(({ value }) => value)])).toEqual([['9 点', 5, 12], ['14 点', 8, 30]]);
  });
  it('name the hour of the longest wait', () => {
    expect([longestHour(hours)?.hour, longestHour([])]).toEqual([14, null]);
  });
});

it.each([[1, 1, 1], [7, 2, 8], [46, 20, 60], [281, 100, 300]])('a highest bar of %i has lines every %i up to %i', (highest, step, top) => {
  expect(scaleOf(highest)).toEqual({ step, top });
});
