import { describe, expect, it } from 'vitest';
import { saysOnly, unsaidIn } from '../../../server/desk/assist/says-only.js';

const field = '居住证申领，要带的材料：\n1. 居民身份证原件\n2. 租赁合同或者房产证复印件 2 份\n不用带照片。15 个工作日办好，电话 022-0000-0001，工本费 20 元。';
const english = 'Residence permit. What to bring:\n1. ID card\n2. Rental contract, 2 copies\nIt takes 15 working days. Call 022-0000-0001. The fee is 20 yuan.';

describe('a rewording of a field', () => {
  it.each([
    '请带上身份证原件，再带租赁合同或房产证的复印件两份，不用照片。十五个工作日能办好，收 20 元，电话是 02200000001。',
    '要带居民身份证原件；房产证复印件 2 份。照片不用带。',
    '您好，办居住证申领要带身份证原件，不用带照片。',
  ])('may put the same in other words: %s', (text) => {
    expect(unsaidIn(text, field)).toEqual([]);
  });

  it.each(['Bring your ID card and two copies of the rental contract. It takes fifteen working days, and the fee is 20 yuan.', 'Please bring an ID card.'])('may do so in English: %s', (text) => {
    expect(unsaidIn(text, english)).toEqual([]);
  });

  it.each([
    ['要带身份证，不用照片，10 个工作日办好。', 'number', '10'],
    ['不用照片，十个工作日办好。', 'number', '10'],
    ['不用照片，复印件三份。', 'number', '3'],
    ['不用照片，工本费２５元。', 'number', '25'],
    ['不用照片，工本费二百元。', 'number', '200'],
    ['不用照片，工本费一万两千元。', 'number', '12000'],
    ['不用照片，半天办好。', 'number', '0.5'],
    ['不用照片，打 022-0000-0002 问。', 'number', '02200000002'],
    ['不用照片，打幺二三四五问。', 'number', '12345'],
    ['不用照片，下周三来拿。', 'date', '下周三'],
    ['不用照片，明天来拿。', 'date', '明天'],
    ['不用照片，免费办。', 'price', '免费'],
    ['不用照片，要交押金。', 'price', '押金'],
    ['身份证以外还要户口本，不用照片。', 'material', '还要户口本'],
    ['还要带结婚证，不用照片。', 'material', '结婚证'],
    ['还要带收入证明，不用照片。', 'material', '收入证明'],
    ['带护照也行，不用照片。', 'material', '护照'],
    ['要带身份证、照片。', 'negation', '不'],
    ['不用照片，网上办 http://example.com/x', 'link', 'http://example.com/x'],
    ['作为AI，我建议您不要照片。', 'mark', '作为ai'],
    ['<b>不用照片</b>', 'mark', '<'],
    ['Bring your ID card.', 'length', '19'],
    ['', 'length', '0'],
    ['不用照片。'.repeat(60), 'length', '300'],
  ])('may not say %s (%s)', (text, kind, found) => {
    expect(unsaidIn(text, field).map((one) => one.kind)).toContain(kind);
    if (kind !== 'material') expect(unsaidIn(text, field)).toContainEqual({ kind, found });
    expect(saysOnly(text, field)).toBe(false);
  });

  it.each([
    ['It takes ten working days.', 'number'],
    ['Bring three copies of the contract.', 'number'],
    ['Come on Monday.', 'date'],
    ['It is free of charge.', 'price'],
    ['Bring your passport.', 'material'],
    ['Bring a birth certificate.', 'material'],
    ['You need no ID card.', 'negation'],
  ])('may not say %s (%s) in English', (text, kind) => {
    expect(unsaidIn(text, english).map((one) => one.kind)).toContain(kind);
  });
});
