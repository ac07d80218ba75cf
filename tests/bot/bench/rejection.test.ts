import { describe, expect, it } from 'vitest';
import { banking } from '../../../bot/bench/public-sets.js';
import { automatic, limitFor, limitLosing, operatingPoint, separation } from '../../../bot/bench/rejection.js';

const known = [0.9, 0.8, 0.7, 0.6].map((score) => ({ score, right: true, strange: false }));
const strange = [0.65, 0.1].map((score) => ({ score, right: false, strange: true }));
const all = [...known, ...strange];

describe('leaving questions to a person', () => {
  it('below a limit costs right answers and spares wrong ones', () => {
    expect(operatingPoint(all, 0.66)).toEqual({ inScope: 0.75, strangeRecall: 1 });
  });

  it('may cost no more than is allowed', () => {
    expect(limitLosing(all, 0.25)).toBe(0.7);
    expect(limitLosing(all, 0)).toBe(0.6);
  });

  it('goes on until the answers are right often enough', () => {
    expect(automatic(all, 0.6, 0.5).precision).toBeCloseTo(2 / 3);
    expect(limitFor(all, 1, 0.5)).toBe(0.7);
  });

  it('is easy as far as strange questions score lower', () => {
    expect(separation(all)).toBe(7 / 8);
  });
});

describe('a public set', () => {
  it('may quote commas and line ends', () => {
    expect(banking('text,category\r\n"Hi, ""you""\nthere",card\r\nplain,cash\r\n', 'text,category\n').train).toEqual([
      { text: 'hi, "you" there', label: 'card' },
      { text: 'plain', label: 'cash' },
    ]);
  });
});
