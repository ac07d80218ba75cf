import { describe, expect, it } from 'vitest';
import { inReadersUnits, unitWords } from '../../../server/contract/words/unit-words.js';
import { standing } from '../../../channels/web-chat/widget/matter/standing.js';
import { progressOf } from '../../channels/widget/chat-samples.js';

const english = { 区水务局: 'Water Bureau', 区城管委: 'Urban Management' };

describe('a unit', () => {
  it('is called as the reader calls it, one or several', () => {
    expect(unitWords('区水务局、区城管委', 'en', english)).toBe('Water Bureau, Urban Management');
    expect(unitWords('区水务局、区城管委', 'zh', english)).toBe('区水务局、区城管委');
  });
  it('without an English name keeps the one it has', () => {
    expect(unitWords('新河街道办', 'en', english)).toBe('新河街道办');
    expect(unitWords('新河街道办', 'en')).toBe('新河街道办');
  });
});

describe('a citizen’s matter', () => {
  const matter = progressOf({ unitNames: english, lines: [{ at: 1, type: 'dispatched', facts: { unitName: '区城管委、区水务局' } }, { at: 0, type: 'filed', facts: {} }] });

  it('names its units in English to an English reader, in the promise and in the history', () => {
    const read = inReadersUnits(matter, 'en');
    expect([read.unit, read.lines.map(({ facts }) => facts)]).toEqual(['Urban Management', [{ unitName: 'Urban Management, Water Bureau' }, {}]]);
  });
  it('is the same to a Chinese reader, and may have no unit yet', () => {
    expect(inReadersUnits(matter, 'zh')).toEqual(matter);
    expect(inReadersUnits({ ...matter, unit: null }, 'en').unit).toBeNull();
  });
  it('is told in the chat with the English name too', () => {
    expect(standing(matter, { lang: 'en', now: 0 })[0]).toBe('With Urban Management now.');
  });
});
