import { chanceFrom, shuffled } from '../chance.js';
import type { TopicExample } from './topic-text.js';

function groupedBy<T>(list: readonly T[], key: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups.values()];
}

/** Splits messages into `count` parts with equal shares of every label; the same text never stands in two parts. */
export function foldsOf(examples: readonly TopicExample[], count: number, seed: number): TopicExample[][] {
  const texts = shuffled(groupedBy(examples, ({ title, text }) => `${title}\n${text}`), chanceFrom(seed));
  const dealt = groupedBy(texts, ([first]) => first?.label ?? '').flat();
  return Array.from({ length: count }, (_, fold) => dealt.filter((_texts, turn) => turn % count === fold).flat());
}
