import { describe, expect, it } from 'vitest';
import { bestOf, type Train } from '../../../bot/bench/choice.js';

const examples = Array.from({ length: 20 }, (_, n) => ({ text: `text ${n}`, label: n % 2 === 0 ? 'even' : 'odd' }));
interface Way {
  name: string;
  train: Train;
}
const knowing: Way = { name: 'knowing', train: () => (text) => (Number(text.slice(5)) % 2 === 0 ? 'even' : 'odd') };
const stubborn: Way = { name: 'stubborn', train: () => () => 'even' };
const parrot: Way = {
  name: 'parrot',
  train: (learnt) => (text) => learnt.find((one) => one.text === text)?.label ?? '',
};

describe('choosing between ways to train', () => {
  it('takes the one that is right about what it did not learn from', () => {
    expect(bestOf([stubborn, knowing], examples).name).toBe('knowing');
    expect(bestOf([parrot, stubborn], examples).name).toBe('stubborn');
  });

  it('takes the first of equals', () => {
    expect(bestOf([knowing, { ...knowing, name: 'also knowing' }], examples).name).toBe('knowing');
  });
});
