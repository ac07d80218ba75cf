import type { Lang } from './knowledge.js';
import type { BotReply } from './reply.js';
import { wording } from './wording.js';

const closing = /谢|再见|拜|好的|知道了|明白|没事了|先这样|thank|bye|got it|that is all|^ok/;

/** Thanks and goodbyes get a short word; anything else hears what the assistant is and what not to send it. */
export function smalltalkReply(text: string, lang: Lang): BotReply {
  const words = closing.test(text) ? [wording.thanks] : [wording.hello, wording.privacy];
  return { outcome: 'smalltalk', lang, text: words.map((one) => one[lang]).join('\n'), guesses: [] };
}
