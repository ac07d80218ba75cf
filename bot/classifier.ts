import { chanceFrom, shuffled } from './chance.js';
import { coarseFeatures, fineFeatures } from './features.js';
import type { LinearModel } from './linear-model.js';
import { linearReader, trainLinear } from './linear-model.js';
import type { NlpEngineModel } from './nlp-engine.js';
import { loadEngine, trainEngine } from './nlp-engine.js';

export interface Utterance {
  readonly label: string;
  /** Normalised. */
  readonly text: string;
}

/** Two voters trained on the same utterances; plain JSON. */
export interface ClassifierModel {
  readonly linear: LinearModel;
  readonly network: NlpEngineModel;
}

export interface Ranked {
  readonly label: string;
  readonly score: number;
}

export interface Classification {
  /** Best first. */
  readonly ranking: readonly Ranked[];
  /** Share of the text seen in training, 0 to 1. */
  readonly coverage: number;
}

/** Marks of a normalised text that count as features of their own. */
export type Marks = (text: string) => readonly string[];

/** How a classifier looks at a text. */
export interface Manner {
  readonly marks: Marks;
  /** The part of the text that is read; all of it when absent. */
  readonly part?: (text: string) => string;
  /** What a mark weighs beside the text; when absent marks share the text's length. */
  readonly markWeight?: number;
}

/** node-nlp counts half: alone it cannot tell strange questions, but it repairs labels with few examples. */
const networkWeight = 0.5;

/** More examples than this cost the network's training much and gain little. */
const networkExamples = 2_000;

interface Seen {
  readonly fine: string[];
  readonly coarse: string[];
}

function seenBy({ marks, part = (text) => text }: Manner): (text: string) => Seen {
  return (text) => {
    const [read, marked] = [part(text), marks(text)];
    return { fine: fineFeatures(read, marked), coarse: coarseFeatures(read, marked) };
  };
}

/** Trains both voters; synchronous, about a second a thousand utterances. */
export function trainClassifier(utterances: readonly Utterance[], manner: Manner, seed: number): ClassifierModel {
  const chance = chanceFrom(seed);
  const see = seenBy(manner);
  const examples = shuffled(utterances, chance).map(({ label, text }) => ({ label, ...see(text) }));
  const fine = examples.map(({ label, fine: features }) => ({ label, features }));
  const coarse = examples.slice(0, networkExamples).map(({ label, coarse: features }) => ({ label, features }));
  return { linear: trainLinear(fine, chance, manner.markWeight), network: trainEngine(coarse).export() };
}

/** A reader of normalised texts; loading takes milliseconds. */
export function loadClassifier(model: ClassifierModel, manner: Manner): (text: string) => Classification {
  const linear = linearReader(model.linear);
  const network = loadEngine(model.network);
  const see = seenBy(manner);
  return (text) => {
    const { fine, coarse } = see(text);
    const { scores, coverage } = linear(fine);
    const votes = network.scores(coarse);
    const ranking = model.linear.labels.map((label, n) => ({ label, score: (scores[n] ?? 0) + networkWeight * (votes[label] ?? 0) }));
    return { ranking: ranking.sort((a, b) => b.score - a.score), coverage };
  };
}
