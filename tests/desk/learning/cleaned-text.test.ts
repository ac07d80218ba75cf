import { describe, expect, it } from 'vitest';
import { cleanedText } from '../../../server/desk/learning/cleaned-text.js';

describe('a question for the review list', () => {
  it.each([
    ['我叫王小明，居住证怎么办', '我叫▇，居住证怎么办'],
    ['我的电话是00012345678，帮我查一下', '我的电话是▇，帮我查一下'],
    ['身份证号000101199001011234能落户吗', '身份证号▇能落户吗'],
    ['我住幸福里3号楼2单元501，能装电梯吗', '我住▇，能装电梯吗'],
    ['幸福里3号楼2单元501漏水', '幸福里▇漏水'],
    ['望海路18号有人占道', '▇有人占道'],
    ['找李主任办低保', '找▇办低保'],
    ['我儿子叫周小虎要上学', '我儿子叫▇要上学'],
    ['王建国的身份证丢了怎么办', '▇的身份证丢了怎么办'],
    ['微信号abc_778899加我', '微信号▇加我'],
    ['工单261012090000000001到哪了', '工单▇到哪了'],
    ['My name is John Smith. How do I renew my ID?', 'My name is ▇. How do I renew my ID?'],
    ['Mr. Brown at 12 Ocean Road asked', '▇at ▇asked'],
  ])('%s → %s', (text, cleaned) => {
    expect(cleanedText(text)).toBe(cleaned);
  });

  it.each(['居住证办理要什么材料', '老旧小区加装电梯怎么申请', '单位的社保怎么转', '高中生的身份证怎么办', '12345打不通', '2026年公积金缴多少', '孩子的户口怎么上'])('leaves what tells of nobody: %s', (text) => {
    expect(cleanedText(text)).toBe(text);
  });

  it('keeps only the beginning of a long story', () => {
    expect(cleanedText('长'.repeat(900))).toHaveLength(160);
  });
});
