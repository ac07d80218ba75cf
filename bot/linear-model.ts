import { counts } from './counts.js';
import type { Labelled } from './nlp-engine.js';
import { isMark, tellsOfWords } from './features.js';
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
  /** What a mark weighs beside a text of length 1; without it marks share the text's length. */
  readonly markWeight?: number;
}

const seenAtLeast = 2;

function documentFrequency(examples: readonly Labelled[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return seen;
}

interface Index {
  readonly places: ReadonlyMap<string, number>;
  readonly rarity: Float64Array;
}

interface Term {
  readonly at: number;
  readonly value: number;
  readonly mark: boolean;
}

function termsOf(features: readonly string[], { places, rarity }: Index): Term[] {
  const terms: Term[] = [];
  for (const [feature, n] of counts(features)) {
    const at = places.get(feature);
    if (at !== undefined) terms.push({ at, value: (1 + Math.log(n)) * (rarity[at] ?? 1), mark: isMark(feature) });
  }
  return terms;
}

/** Log term frequency × inverse document frequency, length 1, with a constant for the bias at the end. */
function vectorOf(features: readonly string[], index: Index, markWeight: number | undefined): SparseVector {
  const terms = termsOf(features, index);
  const shares = markWeight === undefined ? terms : terms.filter(({ mark }) => !mark);
  const length = Math.hypot(...shares.map(({ value }) => value)) || 1;
  const weigh = ({ value, mark }: Term): number => (mark && markWeight !== undefined ? markWeight : value / length);
  return { at: [...terms.map(({ at }) => at), index.places.size], value: [...terms.map(weigh), 1] };
}

function indexOf(vocabulary: readonly string[], rarity: readonly number[]): Index {
  return { places: new Map(vocabulary.map((feature, at) => [feature, at])), rarity: Float64Array.from(rarity) };
}

/** Trains one plane a label by dual coordinate descent; `chance` orders the visits, so a seed repeats the result. */
export function trainLinear(examples: readonly Labelled[], chance: () => number, markWeight?: number): LinearModel {
  const frequency = [...documentFrequency(examples)].filter(([, n]) => n >= seenAtLeast);
  const vocabulary = frequency.map(([feature]) => feature);
  const rarity = frequency.map(([, n]) => Math.round((1 + Math.log(examples.length / n)) * 1000) / 1000);
  const index = indexOf(vocabulary, rarity);
  const data = packed(examples.map((example) => vectorOf(example.features, index, markWeight)));
  const labels = [...new Set(examples.map((example) => example.label))].sort();
  const size = vocabulary.length + 1;
  const planes = labels.map((label) => trainOneAgainstRest({ packed: data, wanted: examples.map((example) => example.label === label), size, chance }));
  return { vocabulary, rarity, labels, ...packedNumbers(planes), ...(markWeight === undefined ? {} : { markWeight }) };
}

export interface LinearReading {
  /** Signed distance from each label's plane, in the order of the labels; above 0 means yes. */
  readonly scores: Float64Array;
  /** Share of the text's features that were seen in training, 0 to 1. */
  readonly coverage: number;
}

interface Table {
  readonly weights: Int16Array;
  readonly width: number;
}

function addRow(scores: Float64Array, { weights, width }: Table, { at, value }: { readonly at: number; readonly value: number }): void {
  const first = at * width;
  for (let label = 0; label < width; label += 1) scores[label] = (scores[label] ?? 0) + value * (weights[first + label] ?? 0);
}

function coverageOf(features: readonly string[], index: Index): number {
  let [telling, known] = [0, 0];
  for (const feature of features) {
    if (!tellsOfWords(feature)) continue;
    telling += 1;
    if (index.places.has(feature)) known += 1;
  }
  return telling === 0 ? 0 : known / telling;
}

/** A reader of texts from a trained model. */
export function linearReader({ vocabulary, rarity, planes, labels, unit, markWeight }: LinearModel): (features: readonly string[]) => LinearReading {
  const index = indexOf(vocabulary, rarity);
  const table = { weights: unpackedNumbers(planes), width: labels.length };
  return (features) => {
    const { at, value } = vectorOf(features, index, markWeight);
    const scores = new Float64Array(table.width);
    for (let n = 0; n < at.length; n += 1) addRow(scores, table, { at: at[n] ?? 0, value: (value[n] ?? 0) * unit });
    return { scores, coverage: coverageOf(features, index) };
  };
}
