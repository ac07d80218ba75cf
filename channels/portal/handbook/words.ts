import type { Bilingual } from '../../../server/contract/common.js';
import { monthDayWords } from '../../../server/contract/words/date-words.js';

const both = (zh: string, en: string): Bilingual => ({ zh, en });
const day = (date: string): Bilingual => both(monthDayWords(date, null, 'zh'), monthDayWords(date, null, 'en'));

/** What the handbook says of its own. */
export const say = {
  title: both('办事指南手册', 'Handbook of service guides'),
  contents: both('目录', 'Contents'),
  whole: both('全部事项', 'All matters'),
  guides: (n: number) => both(`共 ${n} 份指南`, n === 1 ? '1 guide' : `${n} guides`),
  printed: (date: string) => both(`${day(date).zh} 生成`, `Made on ${day(date).en}`),
  version: (v: number, date: string) => both(`第 ${v} 版，${day(date).zh} 起施行`, `Version ${v}, in force from ${day(date).en}`),
  hotline: (hotline: string) => both(`24 小时电话 ${hotline}`, `24-hour phone ${hotline}`),
  page: (n: number, all: number) => both(`第 ${n} 页，共 ${all} 页`, `Page ${n} of ${all}`),
  newest: both('指南会改版。办之前请打电话或上网看一下是不是现行的一版。', 'Guides change. Before you go, check by phone or online that this version still holds.'),
  sample: both('示例，以窗口公布为准。', 'Sample only. The counter’s notice prevails.'),
  spared: both('不用您带，窗口自己核对', 'not needed from you; the desk checks it'),
  byPromise: both('可以签承诺书代替', 'a signed promise will do instead'),
  question: both('问', 'Question'),
  answer: both('答', 'Answer'),
  faqs: both('常有人问', 'Often asked'),
  empty: both('这里还没有指南。', 'There are no guides here yet.'),
};
