import { hasChinese, plainText, sameForm } from './spelling.js';

/** What people put round the matter itself when they ask; the matter is what is left. */
const around: readonly string[] = [
  '请问', '你好', '您好', '我想问一下', '我想问', '我想要', '我想', '我要', '想要', '帮我', '麻烦', '咨询', '问一下', '怎么办理', '怎么申请', '怎么样', '怎么弄', '怎么办', '怎么', '咋办理', '咋办', '咋弄', '咋', '如何',
  '需要什么材料', '要什么材料', '需要哪些材料', '带什么材料', '带什么', '什么材料', '材料', '在哪里办', '在哪儿办', '在哪办', '去哪里办', '去哪儿办', '去哪办', '去哪里', '去哪儿', '去哪', '哪里', '哪儿', '在哪',
  '多少钱', '要多久', '多久', '什么时候', '能不能', '可不可以', '可以', '需要', '什么', '流程', '手续', '的话', '一个', '一下', '了吗', '吗', '呢', '啊', '吧', '呀',
];
const english = new Set(['a', 'an', 'the', 'how', 'do', 'does', 'i', 'to', 'my', 'me', 'for', 'of', 'in', 'on', 'at', 'is', 'can', 'get', 'need', 'want', 'what', 'where', 'and', 'or', 'with', 'please', 'about', 'apply', 'it']);
/** 办 and the like say only that something is to be done. */
const doing = /^(办理|申请|办|给)|(办理|办)$/gu;

function chinese(text: string): string {
  return around.reduce((left, words) => left.replaceAll(words, ''), text).replace(doing, '');
}

/** A question made plain, then without what stands round the matter; the whole question if nothing else is left. */
export function askedWords(question: string): string {
  const plain = plainText(question);
  const rest = chinese(plain).split(' ').filter((word) => !english.has(word)).join(' ').trim();
  return rest === '' ? plain : rest;
}

/** Words of the Latin alphabet and numbers, plural or not; none of those that only join. */
export function wordsOf(plain: string): string[] {
  return (plain.match(/[a-z0-9]+/g) ?? []).filter((word) => !english.has(word)).map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word));
}

const runs = /\p{Script=Han}{2,}|[a-z0-9]+/gu;

/** What a text is found by: Chinese in pairs of neighbours, never over a mark; Latin letters in words. */
export function tokensIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [run] of sameForm(text).matchAll(runs)) {
    if (hasChinese(run)) for (let at = 1; at < run.length; at += 1) found.add(run.slice(at - 1, at + 1));
    else for (const word of wordsOf(run)) found.add(word);
  }
  return found;
}
