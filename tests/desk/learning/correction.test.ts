import { expect, it } from 'vitest';
import { isCorrection } from '../../../server/desk/learning/correction.js';

it.each(['不是，我问的是换驾照', '不对', '我问的是户口不是身份证', '你没听懂', '答非所问', 'No, I meant the permit', "That's not what I asked"])('%s puts the answer right', (text) => {
  expect(isCorrection(text)).toBe(true);
});

it.each(['那要多少钱', '不是本地人能办吗', '居住证怎么办', '不用了谢谢', 'Not sure which papers I need', '没有户口本行不行'])('%s is another question', (text) => {
  expect(isCorrection(text)).toBe(false);
});
