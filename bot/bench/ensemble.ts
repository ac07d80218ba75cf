import { chanceFrom, shuffled } from '../chance.js';
import type { Utterance } from '../classifier.js';
import { trainEngine } from '../nlp-engine.js';
import { trainHiddenLayer } from './hidden-layer.js';
import { cut, networkLook } from './looks.js';
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
  /** How strange the text is to the examples of its label; worked out when it is asked for. */
  readonly strangeness: () => number[];
}

/** What node-nlp's network and the hidden layer count beside the planes; chosen on BANKING77's training part, a fifth of it left out, and by cross-validation on SMP2017's training and validation parts. */
const networkWeight = 0.25;
const hiddenWeight = 0.1;

/** More examples than this cost the network's training much and gain little, as in the bot. */
const networkExamples = 2_000;
const networkExamplesOfALabel = 28;

/** Trains three voters on one list of examples: planes between the labels, a network with a hidden layer, and node-nlp's network. */
export function trainEnsemble(utterances: readonly Utterance[], seed: number): (text: string) => Opinion {
  const chance = chanceFrom(seed);
  const examples = shuffled(utterances, chance);
  const texts = examples.map(({ text }) => cut(text));
  const labelOf = examples.map(({ label }) => label);
  const labels = [...new Set(labelOf)].sort();
  const places = new Map(labels.map((label, n) => [label, n]));
  const view = bothViews(texts);
  const lesson = { vectors: texts.map(view.vector), labels: labelOf.map((label) => places.get(label) ?? 0), size: view.size, labelCount: labels.length, chance };
  const planes = trainPlanes(lesson);
  const hidden = trainHiddenLayer(lesson);
  const taken = texts.slice(0, Math.max(networkExamples, networkExamplesOfALabel * labels.length));
  const network = trainEngine(taken.map((text, n) => ({ label: labelOf[n] ?? '', features: networkLook(text) })));
  const neighbours = neighboursOf(lesson);
  const unexplained = unexplainedBy(texts, labelOf);
  return (said) => {
    const text = cut(said);
    const vector = view.vector(text);
    const [one, other, third] = [planes(vector), hidden(vector), network.scores(networkLook(text))];
    const scores = one.map((score, n) => score + hiddenWeight * (other[n] ?? 0) + networkWeight * (third[labels[n] ?? ''] ?? 0));
    const place = scores.indexOf(Math.max(...scores));
    const label = labels[place] ?? '';
    return { label, scores, planes: one, strangeness: () => [...neighbours(vector, place), ...unexplained(text, label)] };
  };
}
