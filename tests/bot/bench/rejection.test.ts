import { describe, expect, it } from 'vitest';
import { automatic, limitClearing, limitFor, operatingPoint, separation } from '../../../bot/bench/rejection.js';

const known = [0.9, 0.8, 0.7, 0.6].map((score) => ({ score, right: true, strange: false }));
const strange = [0.65, 0.1].map((score) => ({ score, right: false, strange: true }));
const all = [...known, ...strange];

describe('leaving questions to a person', () => {
  it('below a limit costs right answers and spares wrong ones', () => {
    expect(operatingPoint(all, 0.66)).toEqual({ inScope: 0.75, strangeRecall: 1 });
  });

  it('starts where both what is aimed at are reached most safely', () => {
    expect(limitClearing(all, { inScope: 0.5, strangeRecall: 0.5 })).toBe(0.7);
    expect(limitClearing(all, { inScope: 0.9, strangeRecall: 0.1 })).toBe(0.6);
  });

  it('comes as near as it can to aims that cannot be reached', () => {
    expect(limitClearing([...known, ...known.map((one) => ({ ...one, right: false, strange: true }))], { inScope: 0.9, strangeRecall: 0.9 })).toBe(0.8);
  });

  it('goes on until the answers are right often enough', () => {
    expect(automatic(all, 0.6, 0.5).precision).toBeCloseTo(2 / 3);
    expect(limitFor(all, 1, 0.5)).toBe(0.7);
  });

  it('is easy as far as strange questions score lower', () => {
    expect(separation(all)).toBe(7 / 8);
  });
});
