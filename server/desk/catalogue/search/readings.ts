import { syllableTable } from './syllable-table.js';

/** Further readings of characters that official names and everyday talk read in two ways. */
const otherReadings = `
  重chong 行hang 长chang 乐yue 还huan 都du 调tiao 率shuai 参shen 车ju 传zhuan 单shan 差cha 藏zang 曾zeng 得dei 便pian 薄bo 降xiang 卡qia 觉jiao 角jue 给gei 没mo 模mu 什shi 宿xiu
  校jiao 厦xia 弹dan 会kuai 朝zhao 度duo 系ji 了liao 绿lu 落la 屏bing 亲qing 色shai 识zhi 术zhu 熟shou 提di 尾yi 削xue 约yao 择zhai 称chen 盛cheng 乘sheng 伺ci 大dai 畜xu
`;

const entries = (table: string): [syllable: string, characters: string][] =>
  Array.from(table.matchAll(/([a-z]+)(\P{ASCII}+)/gu), ([, syllable = '', characters = '']) => [syllable, characters]);

function readAll(): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, string[]>();
  for (const [syllable, characters] of entries(syllableTable)) for (const character of characters) readings.set(character, [syllable]);
  for (const [, character = '', syllable = ''] of otherReadings.matchAll(/(\P{ASCII})([a-z]+)/gu)) readings.get(character)?.push(syllable);
  return readings;
}
const known = readAll();

/** The pinyin readings of a character without tone, the commonest first; empty for what is no everyday Chinese character. */
export function readingsOf(character: string): readonly string[] {
  return known.get(character) ?? [];
}
