import { describe, expect, it } from 'vitest';
import { questionKey } from '../../../server/desk/learning/question-key.js';

describe('like questions', () => {
  it.each([
    ['请问，养老金怎么领？', '养老金怎么领'],
    ['你好 养老金怎么领呢', '养老金怎么领。谢谢！'],
    ['我想问一下养老金怎么领', '养老金怎么领'],
    ['我叫▇，养老金怎么领', '养老金怎么领'],
    ['ＡＢＣ', 'abc'],
    ['Please: how do I renew?', 'how do I renew'],
  ])('%s is %s', (one, other) => {
    expect(questionKey(one)).toBe(questionKey(other));
  });

  it('keeps different ones apart', () => {
    expect(questionKey('养老金怎么领')).not.toBe(questionKey('养老金怎么停'));
  });

  it.each(['', '？？', '▇', '你好', '请问'])('%j says nothing', (text) => {
    expect(questionKey(text)).toBe('');
  });
});
