import { chanceFrom } from '../chance.js';
import { packed, trainOneAgainstRest } from '../support-vectors.js';
import type { SparseVector } from '../support-vectors.js';
import { foldsOf } from './folds.js';
import type { Scored } from './sureness.js';
import { fitSharpness } from './sureness.js';
import { blocksOf } from './topic-features.js';
import type { TopicExample } from './topic-text.js';
import type { TermIndex, Terms } from './topic-vector.js';
import { indexOf, termsOf, vectorOf } from './topic-vector.js';

interface Planes extends Terms {
  readonly labels: readonly string[];
  /** planes[label][term], the last number being the bias. */
  readonly planes: readonly (readonly number[])[];
}

/** Plain JSON. */
export interface TopicModel extends Planes {
  /** How far a lead in score speaks for being right. */
  readonly sharpness: number;
}

const innerFolds = 3;
/** A hint has no text of its own to be read by. */
const isMessage = ({ hint }: TopicExample): boolean => hint !== true;

/** The distance of a vector from every label's plane. */
export function distances(planes: readonly (readonly number[])[], vector: SparseVector): number[] {
  return planes.map((plane) => vector.at.reduce((sum, at, n) => sum + (plane[at] ?? 0) * (vector.value[n] ?? 0), 0));
}

const rounded = (plane: Float64Array): number[] => Array.from(plane, (weight) => Math.round(weight * 10_000) / 10_000);

function trainPlanes(examples: readonly TopicExample[], seed: number): Planes {
  const messages = examples.map(blocksOf);
  const terms = termsOf(messages);
  const index = indexOf(terms);
  const vectors = messages.map((blocks) => vectorOf(blocks, index));
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const chance = chanceFrom(seed);
  const data = packed(vectors);
  const planes = labels.map((label) => rounded(trainOneAgainstRest({ packed: data, wanted: examples.map((example) => example.label === label), size: index.size + 1, chance })));
  return { ...terms, labels, planes };
}

function scoredBy({ planes, labels }: Planes, index: TermIndex, example: TopicExample): Scored {
  return { scores: distances(planes, vectorOf(blocksOf(example), index)), right: labels.indexOf(example.label) };
}

/** Scores of every message by a model that has not seen it. */
function unseenScores(examples: readonly TopicExample[], seed: number): Scored[] {
  const hints = examples.filter((example) => !isMessage(example));
  const folds = foldsOf(examples.filter(isMessage), innerFolds, seed);
  return folds.flatMap((held, fold) => {
    const model = trainPlanes([...folds.filter((_, other) => other !== fold).flat(), ...hints], seed);
    const index = indexOf(model);
    return held.map((example) => scoredBy(model, index, example));
  });
}

/** Trains one plane a topic and fits the sureness on held-out parts; synchronous, seconds for a thousand messages. The same examples and seed give the same model. */
export function trainTopics(examples: readonly TopicExample[], seed: number): TopicModel {
  return { ...trainPlanes(examples, seed), sharpness: fitSharpness(unseenScores(examples, seed)) };
}
