import { chanceFrom, shuffled } from '../chance.js';
import type { Classification } from '../classifier.js';
import { loadClassifier, trainClassifier } from '../classifier.js';
import { loadEngine, trainEngine } from '../nlp-engine.js';
import { wordsOf } from '../segment.js';
import type { PublicSet } from './public-sets.js';
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

function best({ ranking }: Classification): { label: string; score: number } {
  return { label: ranking[0]?.label ?? '', score: ranking[0]?.score ?? -Infinity };
}

/** Both voters together, as the bot uses them. */
export const ours: Contestant = {
  name: 'ours',
  train: (set) => {
    const read = loadClassifier(trainClassifier(set.train, plain, seed), plain);
    return (text) => best(read(text));
  },
};

/** node-nlp's network with its own number of rounds, fed the platform's words, shuffled: without that it loses a third. */
export const nodeNlpAlone: Contestant = {
  name: 'node-nlp alone',
  train: (set) => {
    const examples = shuffled(set.train, chanceFrom(seed)).map(({ label, text }) => ({ label, features: wordsOf(text) }));
    const network = loadEngine(trainEngine(examples, { epochs: 200 }).export());
    return (text) => best({ coverage: 1, ranking: Object.entries(network.scores(wordsOf(text))).map(([label, score]) => ({ label, score })).sort((a, b) => b.score - a.score) });
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
