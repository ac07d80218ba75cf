import type { Labelled } from './nlp-engine.js';
import type { SparseVector } from './support-vectors.js';
import { trainOneAgainstRest } from './support-vectors.js';

/** Term weights and one separating plane a label; plain JSON. */
export interface LinearModel {
  readonly vocabulary: readonly string[];
  readonly rarity: readonly number[];
  readonly labels: readonly string[];
  /** planes[label][feature], the last number being the bias. */
  readonly planes: readonly (readonly number[])[];
}

const seenAtLeast = 2;

function counts(features: readonly string[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return seen;
}

function documentFrequency(examples: readonly Labelled[]): Map<string, number> {
  return counts(examples.flatMap((example) => [...new Set(example.features)]));
}

type Index = ReadonlyMap<string, { readonly at: number; readonly rarity: number }>;

/** Log term frequency × inverse document frequency, length 1, with a constant for the bias at the end. */
function vectorOf(features: readonly string[], index: Index): SparseVector {
  const terms = [...counts(features)].flatMap(([feature, n]) => {
    const known = index.get(feature);
    return known === undefined ? [] : [{ at: known.at, value: (1 + Math.log(n)) * known.rarity }];
  });
  const length = Math.hypot(...terms.map((term) => term.value)) || 1;
  return { at: [...terms.map((term) => term.at), index.size], value: [...terms.map((term) => term.value / length), 1] };
}

function indexOf(vocabulary: readonly string[], rarity: readonly number[]): Index {
  return new Map(vocabulary.map((feature, at) => [feature, { at, rarity: rarity[at] ?? 1 }]));
}

/** Trains one plane a label by dual coordinate descent; `chance` orders the visits, so a seed repeats the result. */
export function trainLinear(examples: readonly Labelled[], chance: () => number): LinearModel {
  const frequency = [...documentFrequency(examples)].filter(([, n]) => n >= seenAtLeast);
  const vocabulary = frequency.map(([feature]) => feature);
  const rarity = frequency.map(([, n]) => 1 + Math.log(examples.length / n));
  const index = indexOf(vocabulary, rarity);
  const vectors = examples.map((example) => vectorOf(example.features, index));
  const labels = [...new Set(examples.map((example) => example.label))].sort();
  const planes = labels.map((label) => {
    const wanted = examples.map((example) => example.label === label);
    return trainOneAgainstRest({ vectors, wanted, size: vocabulary.length + 1, chance });
  });
  return { vocabulary, rarity, labels, planes };
}

export interface LinearReading {
  /** Signed distance from each label's plane; above 0 means yes. */
  readonly scores: Readonly<Record<string, number>>;
  /** Share of the text's features that were seen in training, 0 to 1. */
  readonly coverage: number;
}

/** A reader of texts from a trained model. */
export function linearReader(model: LinearModel): (features: readonly string[]) => LinearReading {
  const index = indexOf(model.vocabulary, model.rarity);
  return (features) => {
    const vector = vectorOf(features, index);
    const distance = (plane: readonly number[]): number => vector.at.reduce((sum, at, n) => sum + (plane[at] ?? 0) * (vector.value[n] ?? 0), 0);
    const scores = Object.fromEntries(model.labels.map((label, n) => [label, distance(model.planes[n] ?? [])]));
    const known = features.filter((feature) => index.has(feature)).length;
    return { scores, coverage: features.length === 0 ? 0 : known / features.length };
  };
}
