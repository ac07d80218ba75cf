import { describe, expect, it } from 'vitest';
import { sorted } from '../../../channels/portal/site/guides/materials.js';
import { textProblems } from '../../../channels/portal/site/guides/notice-by-text.js';
import { withTicks } from '../../../channels/portal/site/guides/ticks.js';
import { guide } from './site-samples.js';

describe('ticks of a guide', () => {
  it('are kept by guide and version, the one touched last at the end; none left is nothing kept', () => {
    const kept = withTicks({ 'a@1': [0], 'b@2': [1] }, 'a@1', [0, 2]);
    expect(Object.entries(kept)).toEqual([['b@2', [1]], ['a@1', [0, 2]]]);
    expect(withTicks(kept, 'a@1', [])).toEqual({ 'b@2': [1] });
  });

  it('of twenty guides at most stay on the device', () => {
    const many = Array.from({ length: 25 }, (_, at) => `g${at}@1`).reduce((kept, key) => withTicks(kept, key, [0]), {});
    expect(Object.keys(many)).toHaveLength(20);
    expect(Object.keys(many)[0]).toBe('g5@1');
  });
});

it('what to bring always, what in some cases and what the desk fetches stand apart', () => {
  const { always, sometimes, spared } = sorted(guide.materials);
  expect([always, sometimes, spared].map((part) => part.map(({ material }) => material.name.zh))).toEqual([['身份证'], ['委托书'], ['居住证']]);
});

describe('before a notice is texted', () => {
  it.each([
    ['00012345678', true, []],
    ['000 1234 5678', true, []],
    ['0001234567', true, ['phone']],
    ['', false, ['phone', 'own']],
    ['00012345678', false, ['own']],
  ] as const)('%s, own phone %s: %j has to be put right', (phone, own, wrong) => expect(Object.keys(textProblems({ phone, own }))).toEqual(wrong));
});
