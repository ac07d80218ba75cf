import type { Labelled } from './nlp-engine.js';
import { tellsOfWords } from './features.js';
import { packedNumbers, unpackedNumbers } from './packed-numbers.js';
import type { SparseVector } from './support-vectors.js';
import { packed, trainOneAgainstRest } from './support-vectors.js';

/** Term weights and one separating plane a label; plain JSON. */
export interface LinearModel {
  readonly vocabulary: readonly string[];
  readonly rarity: readonly number[];
  readonly labels: readonly string[];
  /** Weights feature by feature, a number a label, in units of `unit`; the last feature is the bias. */
  readonly planes: string;
  readonly unit: number;
}

const seenAtLeast = 2;

function counts(features: readonly string[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return seen;
}

function documentFrequency(examples: readonly Labelled[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return seen;
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
  const rarity = frequency.map(([, n]) => Math.round((1 + Math.log(examples.length / n)) * 1000) / 1000);
  const index = indexOf(vocabulary, rarity);
  const data = packed(examples.map((example) => vectorOf(example.features, index)));
  const labels = [...new Set(examples.map((example) => example.label))].sort();
  const size = vocabulary.length + 1;
  const weights = new Float64Array(size * labels.length);
  labels.forEach((label, n) => {
    const plane = trainOneAgainstRest({ packed: data, wanted: examples.map((example) => example.label === label), size, chance });
    for (let at = 0; at < size; at += 1) weights[at * labels.length + n] = plane[at] ?? 0;
  });
  return { vocabulary, rarity, labels, ...packedNumbers(weights) };
}

export interface LinearReading {
  /** Signed distance from each label's plane, in the order of the labels; above 0 means yes. */
  readonly scores: Float64Array;
  /** Share of the text's features that were seen in training, 0 to 1. */
  readonly coverage: number;
}

/** A reader of texts from a trained model. */
export function linearReader(model: LinearModel): (features: readonly string[]) => LinearReading {
  const index = indexOf(model.vocabulary, model.rarity);
  const weights = unpackedNumbers(model.planes);
  const width = model.labels.length;
  return (features) => {
    const vector = vectorOf(features, index);
    const scores = new Float64Array(width);
    vector.at.forEach((at, n) => {
      const value = (vector.value[n] ?? 0) * model.unit;
      for (let label = 0; label < width; label += 1) scores[label] = (scores[label] ?? 0) + value * (weights[at * width + label] ?? 0);
    });
    const telling = features.filter(tellsOfWords);
    return { scores, coverage: telling.length === 0 ? 0 : telling.filter((feature) => index.has(feature)).length / telling.length };
  };
}
