import { describe, expect, it } from 'vitest';
import { askedWords, tokensIn } from '../../../../server/desk/catalogue/search/asked-words.js';
import { slipsIn } from '../../../../server/desk/catalogue/search/near.js';
import { readingsOf } from '../../../../server/desk/catalogue/search/readings.js';
import { initialsOf, lettersOf, plainText } from '../../../../server/desk/catalogue/search/spelling.js';

describe('how a name is read', () => {
  it('one way for most characters, two for some, none for what is no character', () => {
    expect(readingsOf('租')).toEqual(['zu']);
    expect(readingsOf('重')).toEqual(['zhong', 'chong']);
    expect(readingsOf('a')).toEqual([]);
  });
  it('in letters, near sounds made equal, every way to read it up to four', () => {
    expect(lettersOf('公租房')).toEqual(['gongzufan']);
    expect(lettersOf('行长')).toHaveLength(4);
    expect(lettersOf('绿卡').every((letters) => letters.startsWith('lu'))).toBe(true);
  });
  it('by its initials', () => {
    expect(initialsOf('公租房')).toEqual(['gzf']);
    expect(initialsOf('library card')).toEqual([]);
  });
});

describe('a text made plain', () => {
  it.each([
    ['ＡＢＣ卡', 'abc卡'],
    ['居住證，申领！', '居住证申领'],
    ['id  card', 'id card'],
    ['医保 卡', '医保卡'],
  ])('%s → %s', (text, plain) => expect(plainText(text)).toBe(plain));
});

describe('a question without what stands round it', () => {
  it.each([
    ['请问居住证怎么办理？', '居住证'],
    ['我想办身份证需要什么材料', '身份证'],
    ['How do I apply for a bus card', 'bus card'],
    ['怎么办', '怎么办'],
  ])('%s → %s', (question, left) => expect(askedWords(question)).toBe(left));
});

it('a text is found by pairs of characters that no mark parts, and by words without their plural', () => {
  expect([...tokensIn('低保，补贴 cards for glass')]).toEqual(['低保', '补贴', 'card', 'glass']);
});

describe('slips', () => {
  it.each([
    ['zufang', 'gongzufang', 0],
    ['zufamg', 'gongzufang', 1],
    ['zfang', 'gongzufang', 1],
    ['zuufang', 'gongzufang', 1],
    ['zffng', 'gongzufang', 2],
    ['xxxxxx', 'gongzufang', Infinity],
  ])('%s in %s: %d', (part, whole, slips) => expect(slipsIn(part, whole, 2)).toBe(slips));
});
