import { describe, expect, it } from 'vitest';
import { picked } from '../../bot/picking.js';
import { freshState } from '../../bot/state.js';

const choices = [
  { label: '失业登记', say: '失业登记要多久', item: 'unemployment-registration' },
  { label: '失业保险金申领', say: '失业保险金申领要多久', item: 'unemployment-benefit' },
];
const offered = { ...freshState, misses: 1, choices };

describe('picking one of the choices offered', () => {
  it.each([
    ['失业登记', 0],
    ['失业保险金申领要多久', 1],
    ['1', 0],
    ['第二个', 1],
    ['the second one', 1],
    ['登记那个', 0],
    ['我要的是保险金', 1],
    ['后面那个', 1],
    ['后者', 1],
  ])('works with「%s」', (text, place) => {
    expect(picked(offered, text)).toEqual(choices[place]);
  });

  it('takes yes only when there was one', () => {
    expect(picked(offered, '是的')).toBeUndefined();
    expect(picked({ ...offered, choices: choices.slice(0, 1) }, '是的')).toEqual(choices[0]);
  });

  it('does not happen when the number is not offered or nothing was', () => {
    expect(picked(offered, '3')).toBeUndefined();
    expect(picked(freshState, '1')).toBeUndefined();
  });
});
