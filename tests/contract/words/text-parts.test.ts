import { describe, expect, it } from 'vitest';
import { textParts } from '../../../server/contract/words/text-parts.js';

describe('how many parts a text is sent as', () => {
  it.each([
    ['nothing', '', { parts: 1, left: 160 }],
    ['70 Chinese characters', '字'.repeat(70), { parts: 1, left: 0 }],
    ['71 Chinese characters', '字'.repeat(71), { parts: 2, left: 63 }],
    ['134 Chinese characters', '字'.repeat(134), { parts: 2, left: 0 }],
    ['135 Chinese characters', '字'.repeat(135), { parts: 3, left: 66 }],
    ['160 plain letters', 'a'.repeat(160), { parts: 1, left: 0 }],
    ['161 plain letters', 'a'.repeat(161), { parts: 2, left: 145 }],
    ['306 plain letters', 'a'.repeat(306), { parts: 2, left: 0 }],
    ['80 brackets, which count double', '['.repeat(80), { parts: 1, left: 0 }],
    ['81 brackets', '['.repeat(81), { parts: 2, left: 143 }],
    ['a bracket that would be cut in two, which moves to the next part', `${'a'.repeat(152)}[${'a'.repeat(20)}`, { parts: 2, left: 131 }],
    ['160 letters and one Chinese character', `${'a'.repeat(160)}字`, { parts: 3, left: 40 }],
    ['34 faces of two characters each', '😀'.repeat(34), { parts: 1, left: 2 }],
    ['a face that would be cut in two', `${'字'.repeat(66)}😀${'字'.repeat(10)}`, { parts: 2, left: 55 }],
  ])('%s', (_what, text, expected) => {
    expect(textParts(text)).toMatchObject(expected);
  });

  it('names what makes a plain text long: a curly apostrophe and a dash', () => {
    expect(textParts('It’s ready — it’s at the counter.')).toMatchObject({ alphabet: 'ucs2', outside: ['’', '—'] });
    expect(textParts('It\'s ready - £5.')).toMatchObject({ alphabet: 'gsm7', outside: [], units: 16 });
  });
});
