import { describe, expect, it } from 'vitest';
import { banking, clinc, nluEvaluation } from '../../../bot/bench/index.js';

describe('a public set', () => {
  it('may quote commas and line ends', () => {
    expect(banking('text,category\r\n"Hi, ""you""\nthere",card\r\nplain,cash\r\n', 'text,category\n').train).toEqual([
      { text: 'hi, "you" there', label: 'card' },
      { text: 'plain', label: 'cash' },
    ]);
  });

  it('keeps questions that belong to no label apart from those to learn from', () => {
    const part = (text: string, label = 'oos'): [string, string][] => [[text, label]];
    const set = clinc(JSON.stringify({ train: part('Pay it', 'pay'), val: part('pay', 'pay'), test: part('do pay', 'pay'), oos_train: part('one'), oos_val: part('two'), oos_test: part('three') }));
    expect(set.train).toEqual([{ text: 'pay it', label: 'pay' }]);
    expect([set.strangeTrain, set.strangeValidation, set.strangeTest]).toEqual([['one'], ['two'], ['three']]);
  });

  it('says itself which sentences are to learn from', () => {
    const { train, test } = nluEvaluation(JSON.stringify({ sentences: [{ text: 'A', intent: 'x', training: true }, { text: 'B', intent: 'y', training: false }] }));
    expect([train, test]).toEqual([[{ text: 'a', label: 'x' }], [{ text: 'b', label: 'y' }]]);
  });
});
