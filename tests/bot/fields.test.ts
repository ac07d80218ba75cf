import { describe, expect, it } from 'vitest';
import { fieldAsked } from '../../bot/fields.js';
import { normalise } from '../../bot/normalise.js';
import { fieldQuestions } from '../../bot/wording.js';

describe('the field a question asks for', () => {
  it.each([
    ['要带啥', 'materials'],
    ['身份证要不要原件', 'materials'],
    ['我能办吗', 'conditions'],
    ['多大岁数能办', 'conditions'],
    ['那要多少钱', 'fee'],
    ['补一张收工本费不', 'fee'],
    ['几天能下来', 'time_limit'],
    ['什么时候到账', 'time_limit'],
    ['去哪个窗口', 'place'],
    ['周六上班吗', 'place'],
    ['咋弄', 'steps'],
    ['头一步该干啥', 'steps'],
    ['网上能不能办', 'online'],
    ['依据哪条法律', 'basis'],
    ['打什么电话问', 'contact'],
    ['表怎么填', 'forms'],
    ['一个月能领多少钱', 'overview'],
    ['和居住证有什么区别', 'overview'],
    ['How long does it take?', 'time_limit'],
    ['Where can I get the free bus card', 'place'],
    ['I am applying, what should I bring', 'materials'],
  ])('of「%s」is %s', (text, field) => {
    expect(fieldAsked(normalise(text))).toBe(field);
  });

  it.each(['居住证', '我想问个事', 'residence permit'])('of「%s」is none', (text) => {
    expect(fieldAsked(text)).toBeUndefined();
  });

  it.each(Object.entries(fieldQuestions))('survives in the reply offered for %s', (field, words) => {
    expect([fieldAsked(words.zh), fieldAsked(words.en)]).toEqual([field, field]);
  });
});
