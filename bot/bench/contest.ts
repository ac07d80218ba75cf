import { chanceFrom, shuffled } from '../chance.js';
import { together, trainClassifier, votersOf } from '../classifier.js';
import { loadEngine, trainEngine } from '../nlp-engine.js';
import { wordsOf } from '../segment.js';
import type { PublicSet } from './public-sets.js';
import { familiarity, signalsOf } from './strangeness.js';
import { automatic, limitFor, limitLosing, operatingPoint, separation } from './rejection.js';
import type { Scored } from './rejection.js';

type Read = (text: string) => { readonly label: string; readonly score: number };

/** One of the two that are compared. */
export interface Contestant {
  readonly name: string;
  readonly train: (set: PublicSet) => Read;
}

const seed = 7;
const plain = { marks: (): string[] => [] };

/** Both voters together, as the bot uses them; where validation has strange questions, how familiar one looks is learnt from it. */
export const ours: Contestant = {
  name: 'ours',
  train: (set) => {
    const model = trainClassifier(set.train, plain, seed);
    const voters = votersOf(model, plain);
    const learnt = set.strangeValidation.length === 0 ? undefined : familiarity([
      ...set.validation.map(({ text }) => ({ signals: signalsOf(voters(text)), known: true })),
      ...set.strangeValidation.map((text) => ({ signals: signalsOf(voters(text)), known: false })),
    ]);
    return (text) => {
      const votes = voters(text);
      const scores = together(votes);
      const score = Math.max(...scores);
      return { label: model.linear.labels[scores.indexOf(score)] ?? '', score: learnt === undefined ? score : learnt(signalsOf(votes)) };
    };
  },
};

/** node-nlp's network with its own number of rounds, fed the platform's words, shuffled: without that it loses a third. */
export const nodeNlpAlone: Contestant = {
  name: 'node-nlp alone',
  train: (set) => {
    const examples = shuffled(set.train, chanceFrom(seed)).map(({ label, text }) => ({ label, features: wordsOf(text) }));
    const network = loadEngine(trainEngine(examples, { epochs: 200 }).export());
    return (text) => {
      const [[label, score] = ['', -Infinity]] = Object.entries(network.scores(wordsOf(text))).sort(([, one], [, other]) => other - one);
      return { label, score };
    };
  },
};

const strangeShare = 0.2;
const targetPrecision = 0.95;
const affordableLoss = 0.02;

function scoredAll(read: Read, known: readonly { readonly text: string; readonly label: string }[], strange: readonly string[]): Scored[] {
  const named = known.map(({ text, label }) => {
    const taken = read(text);
    return { score: taken.score, right: taken.label === label, strange: false };
  });
  return [...named, ...strange.map((text) => ({ score: read(text).score, right: false, strange: true }))];
}

export interface Result {
  readonly name: string;
  readonly accuracy: number;
  readonly trainMs: number;
  readonly msP50: number;
  readonly msP99: number;
  /** Where there are strange questions: limits chosen on validation, figures from the test part. */
  readonly strange?: { readonly separation: number; readonly inScope: number; readonly recall: number; readonly answered: number; readonly escalated: number; readonly precision: number };
}

function strangeFigures(validation: readonly Scored[], test: readonly Scored[]): NonNullable<Result['strange']> {
  const { inScope, strangeRecall: recall } = operatingPoint(test, limitLosing(validation, affordableLoss));
  const { answered, strangeEscalated: escalated, precision } = automatic(test, limitFor(validation, targetPrecision, strangeShare), strangeShare);
  return { separation: separation(test), inScope, recall, answered, escalated, precision };
}

/** Trains and tests one contestant on one set; `now` gives milliseconds. */
export function contest(contestant: Contestant, set: PublicSet, now: () => number): Result {
  const started = now();
  const read = contestant.train(set);
  const trainMs = now() - started;
  const times = set.test.map(({ text }) => {
    const begun = now();
    read(text);
    return now() - begun;
  }).sort((a, b) => a - b);
  const at = (part: number): number => times[Math.floor(part * times.length)] ?? 0;
  const test = scoredAll(read, set.test, set.strangeTest);
  const figures = { name: contestant.name, accuracy: operatingPoint(test, -Infinity).inScope, trainMs, msP50: at(0.5), msP99: at(0.99) };
  return set.strangeTest.length === 0 ? figures : { ...figures, strange: strangeFigures(scoredAll(read, set.validation, set.strangeValidation), test) };
}
