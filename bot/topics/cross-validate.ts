import type { Judged } from './figures.js';
import { foldsOf } from './folds.js';
import { topicReader } from './suggest-topics.js';
import type { TopicExample } from './topic-text.js';
import { trainTopics } from './topic-model.js';

const foldCount = 5;

/** Every message judged by a model trained on the other four fifths; terms, rarity and sureness are learnt there too. */
export function crossValidate(examples: readonly TopicExample[], seed: number): Judged[] {
  const hints = examples.filter(({ hint }) => hint === true);
  const folds = foldsOf(examples.filter(({ hint }) => hint !== true), foldCount, seed);
  return folds.flatMap((held, fold) => {
    const read = topicReader(trainTopics([...folds.filter((_, other) => other !== fold).flat(), ...hints], seed));
    return held.map((example) => {
      const [best] = read(example);
      return { label: example.label, guess: best?.topic ?? '', probability: best?.probability ?? 0 };
    });
  });
}
