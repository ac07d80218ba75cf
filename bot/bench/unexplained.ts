import type { Utterance } from '../classifier.js';
import { counts } from '../counts.js';
import { wordsOf } from '../segment.js';

const halfSeen = 0.5;

/** What of a text's words a label's examples do not explain: their share by rarity, the rarest of them, the share no example has at all; then how long the text is. */
export function unexplainedBy(examples: readonly Utterance[]): (text: string, label: string) => number[] {
  const wordLists = examples.map(({ label, text }) => ({ label, words: new Set(wordsOf(text)) }));
  const seen = counts(wordLists.flatMap(({ words }) => [...words]));
  const ofLabels = new Map<string, Set<string>>();
  for (const { label, words } of wordLists) ofLabels.set(label, new Set([...(ofLabels.get(label) ?? []), ...words]));
  const rarity = (word: string): number => Math.log((examples.length + 1) / ((seen.get(word) ?? 0) + halfSeen));
  return (text, label) => {
    const words = wordsOf(text);
    const explained = ofLabels.get(label);
    const strange = words.filter((word) => explained?.has(word) !== true).map(rarity);
    const all = words.reduce((sum, word) => sum + rarity(word), 0) || 1;
    const length = words.length || 1;
    return [strange.reduce((sum, one) => sum + one, 0) / all, Math.max(0, ...strange), words.filter((word) => !seen.has(word)).length / length, length, Math.log(length)];
  };
}
