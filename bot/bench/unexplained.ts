import { counts } from '../counts.js';
import type { Cut } from './looks.js';

const halfSeen = 0.5;

/** What of a text's words a label's examples do not explain: their share by rarity, the rarest of them, the share no example has at all; then how long the text is. */
export function unexplainedBy(texts: readonly Cut[], labels: readonly string[]): (text: Cut, label: string) => number[] {
  const seen = counts(texts.flatMap(({ words }) => [...new Set(words)]));
  const ofLabels = new Map(labels.map((label) => [label, new Set<string>()]));
  texts.forEach(({ words }, n) => {
    const ofLabel = ofLabels.get(labels[n] ?? '');
    for (const word of words) ofLabel?.add(word);
  });
  const rarity = (word: string): number => Math.log((texts.length + 1) / ((seen.get(word) ?? 0) + halfSeen));
  return ({ words }, label) => {
    const explained = ofLabels.get(label);
    const strange = words.filter((word) => explained?.has(word) !== true).map(rarity);
    const all = words.reduce((sum, word) => sum + rarity(word), 0) || 1;
    const length = words.length || 1;
    return [strange.reduce((sum, one) => sum + one, 0) / all, Math.max(0, ...strange), words.filter((word) => !seen.has(word)).length / length, length, Math.log(length)];
  };
}
