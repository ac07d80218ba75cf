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

/** node-nlp counts half: alone it cannot tell strange questions, but it repairs labels with few examples. */
const networkWeight = 0.5;

/** More examples than this cost the network's training much and gain little. */
const networkExamples = 2_000;

/** Trains both voters; synchronous, about a second a thousand utterances. */
export function trainClassifier(utterances: readonly Utterance[], marks: Marks, seed: number): ClassifierModel {
  const chance = chanceFrom(seed);
  const examples = shuffled(utterances, chance);
  const fine = examples.map(({ label, text }) => ({ label, features: fineFeatures(text, marks(text)) }));
  const coarse = examples.slice(0, networkExamples).map(({ label, text }) => ({ label, features: coarseFeatures(text, marks(text)) }));
  return { linear: trainLinear(fine, chance), network: trainEngine(coarse).export() };
}

/** A reader of normalised texts; loading takes milliseconds. */
export function loadClassifier(model: ClassifierModel, marks: Marks): (text: string) => Classification {
  const linear = linearReader(model.linear);
  const network = loadEngine(model.network);
  return (text) => {
    const marked = marks(text);
    const { scores, coverage } = linear(fineFeatures(text, marked));
    const votes = network.scores(coarseFeatures(text, marked));
    const ranking = model.linear.labels.map((label, n) => ({ label, score: (scores[n] ?? 0) + networkWeight * (votes[label] ?? 0) }));
    return { ranking: ranking.sort((a, b) => b.score - a.score), coverage };
  };
}
