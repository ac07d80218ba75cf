import { chanceFrom, shuffled } from '../chance.js';
import type { Utterance } from '../classifier.js';
import { together, trainClassifier, votersOf } from '../classifier.js';
import { loadEngine, trainEngine } from '../nlp-engine.js';
import { wordsOf } from '../segment.js';
import { bestOf } from './choice.js';
import { trainEnsemble } from './ensemble.js';
import type { PublicSet } from './public-sets.js';
import { automatic, limitClearing, limitFor, operatingPoint, separation } from './rejection.js';
import type { Scored } from './rejection.js';
import { clearness, familiarity, familiarityAmongOthers } from './strangeness.js';

interface Take {
  readonly label: string;
  readonly score: number;
}

type Read = (text: string) => Take;

interface Trained {
  readonly read: Read;
  /** How it takes the tuning texts, by a measure that was not fitted to them. */
  readonly tuning: readonly Scored[];
}

/** One of those that are compared. */
interface Contestant {
  readonly name: string;
  readonly train: (set: PublicSet) => Trained;
}

interface Question {
  readonly text: string;
  /** Absent when it belongs to no label. */
  readonly label?: string;
}

/** What limits are chosen on: no voter learns from it. */
function tuningTexts({ validation, strangeValidation, strangeTrain }: PublicSet): Question[] {
  return strangeValidation.length === 0 ? [] : [...validation, ...[...strangeValidation, ...strangeTrain].map((text) => ({ text }))];
}

function scored({ label }: Question, taken: Take): Scored {
  return { score: taken.score, right: taken.label === label, strange: label === undefined };
}

function ready(read: Read, set: PublicSet): Trained {
  return { read, tuning: tuningTexts(set).map((one) => scored(one, read(one.text))) };
}

const seed = 7;
const plain = { marks: (): string[] => [] };

function servedReader(examples: readonly Utterance[]): Read {
  const model = trainClassifier(examples, plain, seed);
  const voters = votersOf(model, plain);
  return (text) => {
    const scores = together(voters(text));
    const score = Math.max(...scores);
    return { label: model.linear.labels[scores.indexOf(score)] ?? '', score };
  };
}

/** The bot's two voters as they serve, with their score as it is. */
export const asServed: Contestant = { name: 'the bot as it serves', train: (set) => ready(servedReader(set.train), set) };

const twoVoters = {
  train: (examples: readonly Utterance[]) => {
    const read = servedReader(examples);
    return (text: string): string => read(text).label;
  },
};

const threeVoters = {
  train: (examples: readonly Utterance[]) => {
    const opinion = trainEnsemble(examples, seed);
    return (text: string): string => opinion(text).label;
  },
};

/** With fewer examples than this, cross-validation says whether a third voter helps. */
const fewExamples = 1_000;

function namer({ train }: PublicSet): Read {
  const way = train.length < fewExamples ? bestOf([twoVoters, threeVoters], train) : threeVoters;
  const name = way.train(train);
  return (text) => ({ label: name(text), score: 0 });
}

/** Three voters, or two where that is better with few examples; where there are strange questions to tune on, how familiar a text is is learnt from those and validation. */
export const ours: Contestant = {
  name: 'ours',
  train: (set) => {
    const questions = tuningTexts(set);
    if (questions.length === 0) return ready(namer(set), set);
    const opinion = trainEnsemble(set.train, seed);
    const signalled = (text: string): { label: string; signals: number[] } => {
      const { label, scores, planes, strangeness } = opinion(text);
      return { label, signals: [...clearness(scores), ...clearness(planes), ...strangeness()] };
    };
    const seen = questions.map((one) => ({ ...signalled(one.text), known: one.label !== undefined }));
    const learnt = familiarity(seen);
    const amongOthers = familiarityAmongOthers(seen);
    const read: Read = (text) => {
      const { label, signals } = signalled(text);
      return { label, score: learnt(signals) };
    };
    return { read, tuning: questions.map((one, n) => scored(one, { label: seen[n]?.label ?? '', score: amongOthers[n] ?? 0 })) };
  },
};

/** node-nlp's network with its own number of rounds, fed the platform's words, shuffled: without that it loses a third. */
export const nodeNlpAlone: Contestant = {
  name: 'node-nlp alone',
  train: (set) => {
    const examples = shuffled(set.train, chanceFrom(seed)).map(({ label, text }) => ({ label, features: wordsOf(text) }));
    const network = loadEngine(trainEngine(examples, { epochs: 200 }).export());
    return ready((text) => {
      const [[label, score] = ['', -Infinity]] = Object.entries(network.scores(wordsOf(text))).sort(([, one], [, other]) => other - one);
      return { label, score };
    }, set);
  },
};

const strangeShare = 0.2;
const targetPrecision = 0.95;
/** The point aimed at: of the labelled questions answered rightly, and of the strange ones recognised, at least. */
const aim = { inScope: 0.91, strangeRecall: 0.8 };

export interface Result {
  readonly name: string;
  readonly accuracy: number;
  readonly trainMs: number;
  /** Of processor: less than the time it took where others compute beside it. */
  readonly trainCpuMs: number;
  readonly msP50: number;
  readonly msP99: number;
  /** Where there are strange questions: limits chosen on the tuning texts, figures from the test part. */
  readonly strange?: { readonly separation: number; readonly inScope: number; readonly recall: number; readonly answered: number; readonly escalated: number; readonly precision: number };
}

function strangeFigures(tuning: readonly Scored[], test: readonly Scored[]): NonNullable<Result['strange']> {
  const { inScope, strangeRecall: recall } = operatingPoint(test, limitClearing(tuning, aim));
  const { answered, strangeEscalated: escalated, precision } = automatic(test, limitFor(tuning, targetPrecision, strangeShare), strangeShare);
  return { separation: separation(test), inScope, recall, answered, escalated, precision };
}

/** Clocks in milliseconds: of the wall and of the processor. */
export interface Clocks {
  readonly now: () => number;
  readonly cpuMs: () => number;
}

/** Trains and tests one contestant on one set. */
export function contest(contestant: Contestant, set: PublicSet, { now, cpuMs }: Clocks): Result {
  const [started, before] = [now(), cpuMs()];
  const { read, tuning } = contestant.train(set);
  const [trainMs, trainCpuMs] = [now() - started, cpuMs() - before];
  const questions: Question[] = [...set.test, ...set.strangeTest.map((text) => ({ text }))];
  const timed = questions.map((one) => {
    const begun = now();
    const taken = read(one.text);
    return { ms: now() - begun, scored: scored(one, taken) };
  });
  const times = timed.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (part: number): number => times[Math.floor(part * times.length)] ?? 0;
  const test = timed.map((one) => one.scored);
  const figures = { name: contestant.name, accuracy: operatingPoint(test, -Infinity).inScope, trainMs, trainCpuMs, msP50: at(0.5), msP99: at(0.99) };
  return set.strangeTest.length === 0 ? figures : { ...figures, strange: strangeFigures(tuning, test) };
}
