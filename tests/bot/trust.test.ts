import { describe, expect, it } from 'vitest';
import type { JudgedAnswer } from '../../bot/learnt-trust.js';
import { learntWeights } from '../../bot/learnt-trust.js';
import type { Margins } from '../../bot/margins.js';
import { itemMargins } from '../../bot/margins.js';
import { chanceRight } from '../../bot/trust.js';

const clear: Margins = { sure: 1, lead: 1.5, wish: 2, field: 2.5 };
const answer = (right: boolean, margins: Partial<Margins> = {}): JudgedAnswer => ({ margins: { ...clear, ...margins }, right, weight: 1 });
const many = (count: number, make: (n: number) => JudgedAnswer): JudgedAnswer[] => Array.from({ length: count }, (_, n) => make(n));

describe('how clear the service is', () => {
  it('is how far it leads the next service, whatever else the text may be', () => {
    const ranking = [{ label: 'id-card-renewal', score: 0.9 }, { label: 'none', score: 0.5 }, { label: 'temporary-id-card', score: 0.2 }];
    expect(itemMargins({ coverage: 1, ranking })).toEqual({ sure: 0.9, lead: expect.closeTo(0.7) as number });
  });

  it('is nothing when the text names no service', () => {
    expect(itemMargins({ coverage: 1, ranking: [{ label: 'none', score: 0.9 }, { label: 'library-card', score: 0.8 }] })).toEqual({ sure: -Infinity, lead: -Infinity });
  });
});

describe('the trust in an answer', () => {
  const weights = learntWeights([...many(90, (n) => answer(true, { field: 1.4 + n / 100 })), ...many(30, (n) => answer(false, { field: 0.3 + n / 40 }))]);

  it('grows with what told right answers from wrong ones', () => {
    const chances = [0.2, 0.8, 1.4, 2].map((field) => chanceRight({ ...clear, field }, weights));
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(chances[0]).toBeLessThan(0.3);
    expect(chances[3]).toBeGreaterThan(0.9);
  });

  it('is how often such answers were right, where the margins tell nothing', () => {
    const told = learntWeights([...many(80, () => answer(true)), ...many(20, () => answer(false))]);
    expect(chanceRight(clear, told)).toBeCloseTo(0.8, 2);
  });

  it('minds how often citizens say such a thing', () => {
    const rare = learntWeights([...many(50, () => answer(true)), ...many(50, () => ({ ...answer(false), weight: 0.25 }))]);
    expect(chanceRight(clear, rare)).toBeCloseTo(0.8, 2);
  });

  it('does not grow any more beyond what is clear, as where a text asks for no part at all', () => {
    expect(chanceRight({ ...clear, field: Infinity }, weights)).toBe(chanceRight({ ...clear, field: 3 }, weights));
  });

  it('is an even chance where nothing was learnt, and never certain where all were right', () => {
    expect(chanceRight(clear, learntWeights([]))).toBe(0.5);
    const alwaysRight = chanceRight(clear, learntWeights(many(20, () => answer(true))));
    expect(alwaysRight).toBeGreaterThan(0.9);
    expect(alwaysRight).toBeLessThan(1);
  });

  it('is the same for the same answers', () => {
    const again = [...many(90, (n) => answer(true, { field: 1.4 + n / 100 })), ...many(30, (n) => answer(false, { field: 0.3 + n / 40 }))];
    expect(learntWeights(again)).toEqual(weights);
  });
});
