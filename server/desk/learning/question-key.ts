import { removed } from './cleaned-text.js';

const opening = /^(你好|您好|喂|请问一?下?|问一?下|麻烦问?一?下?|我?想?(要)?(问|咨询|了解)(一下|下|问)?|hello|hi|please|excuse me)+/;
/** Who asks has nothing to do with what is asked. */
const introduction = new RegExp(`(?:我叫|我是|我姓|本人|my name is|i am|i'm)\\s?${removed}`, 'gi');
const closing = /(谢谢|多谢|吗|呢|啊|呀|吧|嘛|么|thanks|thank you|please)+$/;
const unspoken = new RegExp(`[\\p{P}\\p{S}\\s${removed}]`, 'gu');

/** What like questions have in common: without courtesies, marks, spaces and what was removed. Empty when nothing is said. */
export function questionKey(text: string): string {
  return text.normalize('NFKC').replaceAll(introduction, '').toLowerCase().replaceAll(unspoken, '').replace(opening, '').replace(closing, '');
}
