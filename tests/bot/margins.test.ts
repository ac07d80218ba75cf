import { describe, expect, it } from 'vitest';
import { clears, itemMargins } from '../../bot/margins.js';

const limits = { sure: 0, lead: 0.4, wish: 0.5, field: 1 };

describe('an answer without asking back', () => {
  it('needs the service, the wish and the part to be clear, each by itself', () => {
    expect(clears({ sure: 0, lead: 0.4, wish: 0.5, field: 1 }, limits)).toBe(true);
    for (const name of ['sure', 'lead', 'wish', 'field'] as const) expect(clears({ sure: 1, lead: 1, wish: 1, field: 2, [name]: -0.1 }, limits), name).toBe(false);
  });

  it('is measured by how far the service leads the next', () => {
    const ranking = [{ label: 'id-card-renewal', score: 0.9 }, { label: 'none', score: 0.5 }, { label: 'temporary-id-card', score: 0.2 }];
    const { sure, lead } = itemMargins({ coverage: 1, ranking });
    expect([sure, lead]).toEqual([0.9, expect.closeTo(0.7)]);
  });

  it('is out of the question when the text names no service', () => {
    expect(itemMargins({ coverage: 1, ranking: [{ label: 'none', score: 0.9 }, { label: 'library-card', score: 0.8 }] })).toEqual({ sure: -Infinity, lead: -Infinity });
  });
});
