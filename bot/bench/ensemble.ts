import { chanceFrom, shuffled } from '../chance.js';
import type { Utterance } from '../classifier.js';
import { coarseFeatures } from '../features.js';
import { trainEngine } from '../nlp-engine.js';
import { trainHiddenLayer } from './hidden-layer.js';
import { neighboursOf } from './neighbours.js';
import { trainPlanes } from './planes.js';
import { unexplainedBy } from './unexplained.js';
import { bothViews } from './views.js';

/** What the voters say of a text. */
export interface Opinion {
  readonly label: string;
  /** Of all voters together, label by label. */
  readonly scores: readonly number[];
  /** Of the planes alone. */
  readonly planes: readonly number[];
}

export interface Ensemble {
  readonly opinion: (text: string) => Opinion;
  /** How strange a text is to the examples of the label it would get. */
  readonly strangeness: (text: string, label: string) => number[];
}

/** What node-nlp's network and the hidden layer count beside the planes; chosen on BANKING77's training part, a fifth of it left out, and by cross-validation on SMP2017's training and validation parts. */
const networkWeight = 0.25;
const hiddenWeight = 0.1;

/** More examples than this cost the network's training much and gain little, as in the bot. */
const networkExamples = 2_000;
const networkExamplesOfALabel = 28;

/** Trains three voters on one list of examples: planes between the labels, a network with a hidden layer, and node-nlp's network. */
export function trainEnsemble(utterances: readonly Utterance[], seed: number): Ensemble {
  const chance = chanceFrom(seed);
  const examples = shuffled(utterances, chance);
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const places = new Map(labels.map((label, n) => [label, n]));
  const view = bothViews(examples.map(({ text }) => text));
  const lesson = { vectors: examples.map(({ text }) => view.vector(text)), labels: examples.map(({ label }) => places.get(label) ?? 0), size: view.size, labelCount: labels.length, chance };
  const planes = trainPlanes(lesson);
  const hidden = trainHiddenLayer(lesson);
  const network = trainEngine(examples.slice(0, Math.max(networkExamples, networkExamplesOfALabel * labels.length)).map(({ label, text }) => ({ label, features: coarseFeatures(text, []) })));
  const neighbours = neighboursOf(lesson);
  const unexplained = unexplainedBy(examples);
  return {
    opinion: (text) => {
      const vector = view.vector(text);
      const [one, other, third] = [planes(vector), hidden(vector), network.scores(coarseFeatures(text, []))];
      const scores = one.map((score, n) => score + hiddenWeight * (other[n] ?? 0) + networkWeight * (third[labels[n] ?? ''] ?? 0));
      return { label: labels[scores.indexOf(Math.max(...scores))] ?? '', scores, planes: one };
    },
    strangeness: (text, label) => [...neighbours(view.vector(text), places.get(label) ?? 0), ...unexplained(text, label)],
  };
}
