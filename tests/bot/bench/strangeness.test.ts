import { describe, expect, it } from 'vitest';
import { clearness, familiarity, familiarityAmongOthers } from '../../../bot/bench/strangeness.js';

const clear = [0.8, -0.9, -1];
const muddled = [-0.7, -0.75, -0.8];
const shifted = (scores: readonly number[], by: number): number[] => [...clearness(scores.map((one) => one + by)), by];

describe('how clear a choice is', () => {
  it('grows with the best score and its lead, and shows who crowds it', () => {
    const [best, lead, crowd] = clearness(clear);
    expect([best, lead, crowd]).toEqual([0.8, expect.closeTo(1.7), expect.closeTo(0.8)]);
    expect(clearness(muddled)[2] - clearness(muddled)[0]).toBeGreaterThan(0.05);
  });
});

describe('how familiar a text looks', () => {
  const known = Array.from({ length: 40 }, (_, n) => ({ signals: shifted(clear, n / 100), known: true }));
  const strange = Array.from({ length: 5 }, (_, n) => ({ signals: shifted(muddled, n / 100), known: false }));

  it('is learnt from known and strange texts, also when the strange ones are few', () => {
    const read = familiarity([...known, ...strange]);
    expect(read(shifted(clear, 0.05))).toBeGreaterThan(0);
    expect(read(shifted(muddled, 0.05))).toBeLessThan(0);
  });

  it('is the same each time', () => {
    expect(familiarity([...known, ...strange])(shifted(clear, 0))).toBe(familiarity([...known, ...strange])(shifted(clear, 0)));
  });

  it('of a text that is learnt from is judged by the others only', () => {
    const odd = { signals: shifted(clear, 0.2), known: false };
    const all = [...known, ...strange, odd];
    const [alone, amongOthers] = [familiarity(all)(odd.signals), familiarityAmongOthers(all).at(-1) ?? 0];
    expect(amongOthers).toBeGreaterThan(alone);
  });
});
