import { describe, expect, it } from 'vitest';
import { fieldHints } from '../../bot/field-hints.js';
import { normalise } from '../../bot/normalise.js';

const fieldsOf = (text: string): string[] => fieldHints(normalise(text)).map((hint) => hint.split(':')[0] ?? '');

describe('what a question leans to', () => {
  it.each([
    ['钱是当月给还是隔月给', 'time_limit'],
    ['过年前能拿到手不', 'time_limit'],
    ['头一笔哪个月到账', 'time_limit'],
    ['is the card ready by Friday', 'time_limit'],
    ['找村委会还是镇上', 'place'],
    ['离我近的有没有', 'place'],
    ['sports hall or district office', 'place'],
    ['邮费谁掏', 'fee'],
    ['初装费多少', 'fee'],
    ['who pays the postage', 'fee'],
    ['要带户口本不', 'materials'],
    ['拿工资条顶得了么', 'materials'],
    ['先办哪个后办哪个，给捋一捋', 'steps'],
    ['walk me through it', 'steps'],
    ['一个月补几百', 'overview'],
    ['跟低保差多少', 'overview'],
    ['手机上点哪里', 'online'],
    ['是几号文定的', 'basis'],
    ['客服几号', 'contact'],
    ['监护人那格写谁', 'forms'],
    ['which statute is behind it', 'basis'],
    ['上位法是哪部', 'basis'],
    ['a helpline for questions', 'contact'],
    ['有没有空白的', 'forms'],
    ['a blank template', 'forms'],
    ['一年往里存多少', 'fee'],
    ['今天递今天能完不', 'time_limit'],
    ['轮得上我不', 'conditions'],
    ['他们收不收外地的', 'conditions'],
    ['would they let me in', 'conditions'],
  ])('of「%s」is %s', (text, field) => {
    expect(fieldsOf(text)).toContain(field);
  });

  it.each(['居住证', '低保金', 'residence permit'])('is nothing in the bare name「%s」', (text) => {
    expect(fieldsOf(text)).toEqual([]);
  });

  it('is not the place of a door when only the payer is in doubt', () => {
    expect(fieldsOf('自掏还是公司承担')).not.toContain('place');
  });
});
