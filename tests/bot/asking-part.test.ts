import { describe, expect, it } from 'vitest';
import { askingPart } from '../../bot/asking-part.js';

describe('the part of a message that asks', () => {
  it.each([
    ['打了三天没人接,停暖到底在哪办', '停暖到底在哪办'],
    ['我家住汉沽。房子是租的。居住证要什么材料?', '居住证要什么材料'],
    ['i moved here in may. what do i need to bring?', 'what do i need to bring'],
    ['交了半年了。下礼拜能取?急', '下礼拜能取'],
    ['paid monthly? i forgot', 'paid monthly'],
  ])('of「%s」is「%s」', (text, part) => {
    expect(askingPart(text)).toBe(part);
  });

  it('is all of a message that asks nothing, and of one without stops', () => {
    expect(askingPart('居住证')).toBe('居住证');
    expect(askingPart('我从甘肃来的居住证要带什么')).toBe('我从甘肃来的居住证要带什么');
  });
});
