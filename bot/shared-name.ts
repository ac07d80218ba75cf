import type { Landmark } from './features.js';
import type { Verdict } from './gate.js';
import { bare } from './normalise.js';

const asking = /(要|得|需要?|该|用)?(带|准备|拿|交|备)?(什么|啥|哪些|嘛|几样)(材料|手续|证件|东西|资料)?|材料|(怎么|咋|如何)(办理?|弄|申请|领)?|(在|去|上|到)?哪(儿|里)?(办|弄|领)?|(要|收)?多少钱|(要)?多久|几天|办理?|请问|我(想|要)|[吗呢呀啊了的]$/g;

/** A word such as「医保」or「公积金」that is part of several services' names, bare or with a bare question: it must be asked back, not guessed. */
export function sharedName(text: string, names: readonly Landmark[]): Verdict | undefined {
  const word = bare(bare(text).replaceAll(asking, ' '));
  if (names.some((one) => one.phrases.includes(word))) return undefined;
  const items = names.filter((one) => one.phrases.some((phrase) => phrase.includes(word))).map((one) => one.mark);
  return items.length > 1 && word.length > 1 ? { kind: 'maybe', items } : undefined;
}

const fewestShared = 3;
const mostShared = 6;

/** Whether a text begins names of other services, as「公积金」does, and none of this one: then it is hardly about this one. */
export function beginsOtherNames(text: string, names: readonly Landmark[], item: string): boolean {
  const own = names.filter((one) => one.mark === item).flatMap(({ phrases }) => phrases);
  const others = names.filter((one) => one.mark !== item).flatMap(({ phrases }) => phrases);
  const begins = (word: string): boolean => others.some((phrase) => phrase.startsWith(word)) && !own.some((phrase) => phrase.includes(word));
  const said = Array.from(bare(text));
  if (said.length > 1 && said.length < fewestShared) return begins(said.join(''));
  return said.some((_, at) => Array.from({ length: mostShared - fewestShared + 1 }, (__, more) => said.slice(at, at + fewestShared + more)).some((run) => run.length >= fewestShared && begins(run.join(''))));
}
