import { describe, expect, it } from 'vitest';
import { bare, longestMessage, normalise } from '../../bot/normalise.js';
import { hanRuns, latinRuns, wordsOf } from '../../bot/segment.js';

describe('one spelling for what citizens type', () => {
  it('turns full width to half, capitals to small, and blanks to one', () => {
    expect(normalise('  ＨＥＬＬＯ　\n １２３ ')).toBe('hello 123');
  });

  it('puts known slips right', () => {
    expect(normalise('社宝卡丢了，sfz还在，居住正要嘛材料')).toBe('社保卡丢了,身份证还在,居住证要什么材料');
  });

  it('cuts what is too long', () => {
    expect(normalise('长'.repeat(9000))).toHaveLength(longestMessage);
  });

  it('drops invisible characters', () => {
    expect(normalise('转\u200b人\u0000工')).toBe('转 人 工');
  });

  it('keeps only letters and digits when bare', () => {
    expect(bare('居住证，怎么办？？')).toBe('居住证 怎么办');
  });
});

describe('the pieces of a text', () => {
  it('are words by the dictionary of the platform', () => {
    expect(wordsOf('申请身份证要多久').join('|')).toContain('申请');
  });

  it('are runs of neighbouring characters that stop at punctuation', () => {
    expect(hanRuns('低保,怎', 2)).toEqual(['低', '保', '低保', '怎']);
  });

  it('are Latin words and pairs', () => {
    expect(latinRuns('bus card 老年')).toEqual(['bus', 'card', 'bus card']);
  });
});
