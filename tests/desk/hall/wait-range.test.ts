import fc from 'fast-check';
import { expect, it } from 'vitest';
import { turnMinutes, waitRange } from '../../../server/desk/hall/wait-range.js';
import { after, comer, minutes } from './hall-day.js';

const served = (count: number) => Array.from({ length: count }, (_, nth) => after(comer({ nth, arrivedAt: minutes(nth) }), ['call', 'start', 'finish'], { from: minutes(nth) }));

it('says nothing before five were served today', () => {
  expect(waitRange(6, { minutes: turnMinutes(served(4)), windows: 2 })).toBeNull();
  expect(waitRange(6, { minutes: turnMinutes(served(5)), windows: 2 })).toEqual({ from: 5, to: 10 });
});

it('says nothing when no window is open', () => {
  expect(waitRange(6, { minutes: [5, 5, 5, 5, 5], windows: 0 })).toBeNull();
});

it('looks at the latest twenty, from the call of each turn to its end', () => {
  const slowThenQuick = [...served(20), after(comer({ nth: 99, arrivedAt: minutes(100) }), ['call', 'call_again', 'start', 'finish'], { from: minutes(100) })];
  const known = turnMinutes(slowThenQuick);
  expect(known).toHaveLength(20);
  expect(known[0]).toBe(3);
});

it('counts windows that share the line', () => {
  const known = { minutes: [8, 10, 10, 12, 14, 30] };
  expect(waitRange(6, { ...known, windows: 1 })).toEqual({ from: 60, to: 85 });
  expect(waitRange(6, { ...known, windows: 3 })).toEqual({ from: 20, to: 40 });
});

it('never promises more with more people ahead, and never a range upside down', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 5, maxLength: 20 }), fc.nat(40), fc.integer({ min: 1, max: 9 }), (known, ahead, windows) => {
      const now = waitRange(ahead, { minutes: known, windows });
      const behind = waitRange(ahead + 1, { minutes: known, windows });
      if (!now || !behind) throw new Error('a range was known');
      expect(now.from).toBeLessThan(now.to);
      expect(behind.from).toBeGreaterThanOrEqual(now.from);
      expect(behind.to).toBeGreaterThanOrEqual(now.to);
    }),
  );
});
