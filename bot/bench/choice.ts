import type { Utterance } from '../classifier.js';

type Name = (text: string) => string;
export type Train = (examples: readonly Utterance[]) => Name;

const folds = 10;

function rightIn(fold: number, train: Train, examples: readonly Utterance[]): number {
  const name = train(examples.filter((_, n) => n % folds !== fold));
  return examples.filter(({ label, text }, n) => n % folds === fold && name(text) === label).length;
}

/** Which of some ways to train is right most often about examples it did not learn from; the first of equals. */
export function bestOf<W extends { readonly train: Train }>(ways: readonly [W, ...W[]], examples: readonly Utterance[]): W {
  const right = ways.map(({ train }) => Array.from({ length: folds }, (_, fold) => rightIn(fold, train, examples)).reduce((sum, one) => sum + one, 0));
  return ways[right.indexOf(Math.max(...right))] ?? ways[0];
}
