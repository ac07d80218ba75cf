import { expect, it } from 'vitest';
import { numbersIn } from '../../../server/desk/assist/spoken-numbers.js';

it.each([
  ['15 个工作日', ['15']],
  ['十五个工作日', ['15']],
  ['二十', ['20']],
  ['两百零五元', ['205']],
  ['一万两千三百', ['12300']],
  ['三亿', ['300000000']],
  ['幺二三四五', ['12345']],
  ['1,200 元和 1200.50 元', ['1200', '1200.5']],
  ['１２元', ['12']],
  ['022-0000-0001', ['02200000001']],
  ['0.5 天或半天', ['0.5', '0.5']],
  ['第三方一次性告知，请稍等一下', []],
  ['三份，一份留底', ['3', '1']],
  ['twelve copies and half a day', ['12', '0.5']],
  ['one of them', []],
])('%s says %j', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
