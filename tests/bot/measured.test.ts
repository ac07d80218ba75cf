import { describe, expect, it } from 'vitest';
import type { Measured } from '../../bot/measured.js';
import { worseIn } from '../../bot/measured.js';

const last: Measured = { precision: 0.95, coverage: 0.6, action: 0.9, item: 0.93, field: 0.88, emergencyRecall: 0.97, humanRecall: 0.95, phrasings: 1300 };

describe('a publisher comparing two models', () => {
  it('finds nothing against one that is as good, better, or worse by chance only', () => {
    expect(worseIn(last, last)).toEqual([]);
    expect(worseIn({ ...last, item: 0.99 }, last)).toEqual([]);
    expect(worseIn({ ...last, action: 0.893 }, last)).toEqual([]);
  });

  it('is told which figures fell', () => {
    expect(worseIn({ ...last, emergencyRecall: 0.9, field: 0.8 }, last)).toEqual(['field', 'emergencyRecall']);
  });
});
