import { describe, expect, it } from 'vitest';
import { namesMasked } from '../../bot/masked-names.js';

const masked = namesMasked([
  { mark: 'card', phrases: ['社保卡', '社保卡补办', 'social card (new)'] },
  { mark: 'letter', phrases: ['卡'] },
]);

describe('a question without the names of services', () => {
  it('keeps what is asked', () => {
    expect(masked('社保卡要带什么')).toBe('○要带什么');
  });

  it('loses the longest name it has', () => {
    expect(masked('社保卡补办要几天')).toBe('○要几天');
  });

  it('keeps a single letter that is a name elsewhere', () => {
    expect(masked('卡在哪一步')).toBe('卡在哪一步');
  });

  it('reads signs in a name as they stand', () => {
    expect(masked('is the social card (new) free')).toBe('is the ○ free');
  });

  it('is as it was where there are no names', () => {
    expect(namesMasked([])('社保卡要带什么')).toBe('社保卡要带什么');
  });
});
