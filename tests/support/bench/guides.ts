import { findGuides } from '../../../server/desk/catalogue/search/find-guides.js';
import { indexGuides, type ListedGuide } from '../../../server/desk/catalogue/search/guide-index.js';
import type { ServiceGuide } from '../../../server/desk/catalogue/guide.js';
import { sampleGuides } from '../../../server/sample-data/guides/index.js';
import { listings } from '../../../server/sample-data/listings.js';
import { timed, type Timing } from './search-runs.js';

export interface GuideSearched extends Timing {
  what: string;
  q: string;
  found: number;
}
export interface GuideBench {
  guides: number;
  indexMs: number;
  searches: GuideSearched[];
}

const places = ['东', '西', '南', '北', '中', '新', '老', '上', '下', '前', '后', '内', '外', '左', '右'];
const kinds = ['登记', '变更', '注销', '补办', '年审', '备案', '查询', '代办', '缓办', '复核'];

const inTurn = (words: readonly string[], at: number): string => words[at % words.length] ?? '';

function copyOf(guide: ServiceGuide, round: number): ListedGuide {
  const { category = 'community', aliases = [] } = listings.get(guide.itemCode) ?? {};
  if (round === 0) return { guide, category, aliases };
  const own = `${inTurn(places, round)}${inTurn(places, round * 7)}镇${inTurn(kinds, round)}`;
  const name = { zh: own + guide.name.zh, en: `${guide.name.en}, town ${round}` };
  return { guide: { ...guide, itemCode: `${guide.itemCode}-${round}`, name }, category, aliases: aliases.map((alias) => own + alias) };
}

/** Guides of a far bigger district: each sample matter again and again, with a town and an act of its own. */
export function manyGuides(count: number): ListedGuide[] {
  const rounds = Math.ceil(count / sampleGuides.length);
  return Array.from({ length: rounds }, (_, round) => sampleGuides.map((guide) => copyOf(guide, round))).flat().slice(0, count);
}

/** What people type, from the easiest to the hardest. */
const questions: readonly (readonly [what: string, q: string])[] = [
  ['name', '居住证申领与签注'],
  ['spoken name', '社保卡丢了'],
  ['a sentence', '我想问一下给孩子上户口需要什么材料'],
  ['a long sentence', '老人走不动了能不能让人上门来办残疾人护理补贴要带什么去哪里办'],
  ['one character', '证'],
  ['two common characters', '补贴'],
  ['wrong character', '居往证'],
  ['same sound', '公祖房'],
  ['old forms', '居住證'],
  ['pinyin', 'gongzufang'],
  ['pinyin with a slip', 'shenfenzhegn'],
  ['long pinyin with slips', 'chengxiangjuminjibenylaobaoxian'],
  ['initials', 'gzf'],
  ['two initials', 'db'],
  ['English', 'residence permit'],
  ['English with a slip', 'residense permitt'],
  ['a group', '老年人'],
  ['nothing fits', '飞机票改签'],
  ['no word at all', 'qwertyuiop'],
];

/** Times the index and every kind of question over so many guides. */
export async function benchGuides({ guides: count, rounds }: { guides: number; rounds: number }): Promise<GuideBench> {
  const guides = manyGuides(count);
  const begun = performance.now();
  const index = indexGuides(guides);
  const indexMs = Math.round(performance.now() - begun);
  const searches: GuideSearched[] = [];
  for (const [what, q] of questions) {
    const found = findGuides(index, { q }).length;
    searches.push({ what, q, found, ...(await timed(() => Promise.resolve(findGuides(index, { q })), { rounds, warm: 5 })) });
  }
  return { guides: count, indexMs, searches };
}
