import { tokensIn } from './asked-words.js';
import { textWeights, type GuideIndex } from './guide-index.js';
import { slipsIn } from './near.js';
import { hasChinese } from './spelling.js';

const oneLetterFrom = 5;

/** A word one letter away from an English word that no guide holds, else the word itself. */
function nearestWord(tokens: GuideIndex['tokens'], word: string): string {
  if (word.length < oneLetterFrom || hasChinese(word)) return word;
  for (const known of tokens.keys()) {
    const [short, long] = known.length < word.length ? [known, word] : [word, known];
    if (short.length >= oneLetterFrom && long.length - short.length < 2 && slipsIn(short, long, 1) === 1) return known;
  }
  return word;
}

/** How much of what was asked stands in the texts of each guide, by place; rare words count more. */
export function contentShares({ guides, tokens }: GuideIndex, asked: string): Float64Array {
  const shares = new Float64Array(guides.length);
  let all = 0;
  for (const token of tokensIn(asked)) {
    const held = tokens.get(token) ?? tokens.get(nearestWord(tokens, token)) ?? [];
    const rarity = Math.log(1 + guides.length / Math.max(1, held.length));
    all += rarity;
    for (const entry of held) shares[entry >> 2] = (shares[entry >> 2] ?? 0) + rarity * (textWeights[entry & 3] ?? 0);
  }
  return all === 0 ? shares : shares.map((sum) => sum / all);
}
