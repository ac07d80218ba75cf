import { describe, expect, it } from 'vitest';
import { actions } from '../../../bot/compose/spoken.js';
import { fields } from '../../../bot/field.js';
import { guideField, wish } from '../../../server/contract/learning.js';
import { guideFields, wishes } from '../../../server/desk/learning/meaning.js';
import { lessonOf } from '../../../server/desk/learning/taught.js';

const decided = (text: string) => ({ decision: { by: { id: 'a', name: '甲' }, at: 1, meaning: { text, wish: 'answer', itemCode: null, field: null } as const } });

describe('what is learnt of a decision', () => {
  it('are its words without the places where personal data was', () => {
    expect(lessonOf(decided('我叫▇，养老金怎么领'))?.text).toBe('我叫 ，养老金怎么领');
  });

  it.each(['▇', ' ▇ ▇ ', '问'])('is nothing when %j is all that was left', (text) => {
    expect(lessonOf(decided(text))).toBeNull();
  });

  it('is nothing of a dismissed one', () => {
    expect(lessonOf({ decision: null })).toBeNull();
  });
});

describe('the words for what is meant', () => {
  it('are the same to the desk, the contract and the assistant', () => {
    expect([wishes, wish.options]).toEqual([actions, actions]);
    expect([guideFields, guideField.options]).toEqual([fields, fields]);
  });
});
