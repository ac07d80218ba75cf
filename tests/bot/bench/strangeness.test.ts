import { describe, expect, it } from 'vitest';
import { familiarity, signalsOf } from '../../../bot/bench/strangeness.js';

const clear = { linear: [0.8, -0.9, -1], network: [0.9, 0, 0], coverage: 0.95 };
const muddled = { linear: [-0.7, -0.75, -0.8], network: [0.1, 0.2, 0.1], coverage: 0.4 };
const shifted = ({ linear, network, coverage }: typeof clear, by: number) => signalsOf({ linear: linear.map((one) => one + by), network, coverage: coverage - by / 4 });

describe('how familiar a text looks', () => {
  it('is learnt from known and strange texts, also when the strange ones are few', () => {
    const known = Array.from({ length: 40 }, (_, n) => ({ signals: shifted(clear, n / 100), known: true }));
    const strange = Array.from({ length: 4 }, (_, n) => ({ signals: shifted(muddled, n / 100), known: false }));
    const read = familiarity([...known, ...strange]);
    expect(read(shifted(clear, 0.05))).toBeGreaterThan(0);
    expect(read(shifted(muddled, 0.05))).toBeLessThan(0);
  });

  it('is the same each time', () => {
    const rows = [{ signals: signalsOf(clear), known: true }, { signals: signalsOf(muddled), known: false }];
    expect(familiarity(rows)(signalsOf(clear))).toBe(familiarity(rows)(signalsOf(clear)));
  });
});
