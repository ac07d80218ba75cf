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
const networkExamplesOfALabel = 28;

interface Sight {
  readonly fine: (text: string) => string[];
  readonly coarse: (text: string) => string[];
}

function sightOf({ marks, part = (text) => text }: Manner): Sight {
  return { fine: (text) => fineFeatures(part(text), marks(text)), coarse: (text) => coarseFeatures(part(text), marks(text)) };
}

/** Trains both voters; synchronous, about a second a thousand utterances. */
export function trainClassifier(utterances: readonly Utterance[], manner: Manner, seed: number): ClassifierModel {
  const chance = chanceFrom(seed);
  const { fine, coarse } = sightOf(manner);
  const examples = shuffled(utterances, chance);
  const linear = trainLinear(examples.map(({ label, text }) => ({ label, features: fine(text) })), chance, manner.markWeight);
  const taken = examples.slice(0, Math.max(networkExamples, networkExamplesOfALabel * linear.labels.length));
  return { linear, network: trainEngine(taken.map(({ label, text }) => ({ label, features: coarse(text) }))).export() };
}

/** What each voter says of each label, in the order of the model's labels. */
export interface Votes {
  readonly linear: readonly number[];
  readonly network: readonly number[];
  readonly coverage: number;
}

/** Both voters of a model, ready to read normalised texts. */
export function votersOf(model: ClassifierModel, manner: Manner): (text: string) => Votes {
  // Only what reading needs is kept: the model's written form is half its memory.
  const { labels } = model.linear;
  const read = linearReader(model.linear);
  const network = loadEngine(model.network);
  const { fine, coarse } = sightOf(manner);
  return (text) => {
    const { scores, coverage } = read(fine(text));
    const votes = network.scores(coarse(text));
    return { linear: [...scores], network: labels.map((label) => votes[label] ?? 0), coverage };
  };
}

/** Both voters' word for each label. */
export function together({ linear, network }: Votes): number[] {
  return linear.map((score, n) => score + networkWeight * (network[n] ?? 0));
}

/** A reader of normalised texts; loading takes milliseconds. */
export function loadClassifier(model: ClassifierModel, manner: Manner): (text: string) => Classification {
  const voters = votersOf(model, manner);
  const { labels } = model.linear;
  return (text) => {
    const votes = voters(text);
    const scores = together(votes);
    const ranking = labels.map((label, n) => ({ label, score: scores[n] ?? 0 }));
    return { ranking: ranking.sort((a, b) => b.score - a.score), coverage: votes.coverage };
  };
}
