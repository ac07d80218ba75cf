import type { Action, Spoken } from './compose/spoken.js';
import { wholeCorpus } from './corpus/index.js';
import { voicesOfMany } from './corpus/voices/index.js';
import { thresholds } from './gate.js';
import type { GuideKnowledge } from './knowledge.js';
import type { Margins } from './margins.js';
import { readerOf, trainOn } from './model.js';
import type { Taught } from './training-set.js';
import { spokenFrom, trainingSet } from './training-set.js';
import type { Read, Reader, Reading } from './understand.js';
import { understand } from './understand.js';

/** A phrasing the model had not seen, as it took it. */
export interface Tried {
  readonly wanted: Action;
  readonly action: boolean;
  readonly item: boolean;
  readonly field: boolean;
  /** How clear an answer was; absent when it would be none. */
  readonly margins?: Margins;
}

/** What a model learns from. */
export interface Material {
  readonly guides: readonly GuideKnowledge[];
  readonly seed: number;
  readonly taught: readonly Taught[];
}

const folds = 8;

/** Which fold a phrasing falls in; whole phrasings, so that no frame or name is on both sides. */
function foldOf(phrase: string): number {
  let mixed = 7;
  for (let at = 0; at < phrase.length; at += 1) mixed = (Math.imul(mixed, 31) + phrase.charCodeAt(at)) >>> 0;
  return (mixed % 997) % folds;
}

function actionOf(reading: Reading): Action {
  if (reading.kind === 'read') return reading.action;
  if (reading.kind === 'hard') return reading.rule.kind === 'emergency' ? 'emergency' : 'human';
  return reading.kind === 'refuse' ? 'decline' : 'clarify';
}

function answerOf({ guesses, field, margins, sure }: Read, wanted: Spoken): Omit<Tried, 'wanted' | 'action'> {
  const right = { item: guesses[0]?.itemCode === wanted.item, field: (field ?? 'overview') === wanted.field };
  return sure ? { ...right, margins } : right;
}

function tried(reader: Reader, wanted: Spoken): Tried {
  const reading = understand(reader, wanted.text);
  const taken = { wanted: wanted.action, action: actionOf(reading) === wanted.action, item: false, field: false };
  return reading.kind === 'read' && reading.action === 'answer' ? { ...taken, ...answerOf(reading, wanted) } : taken;
}

const anyClearness = { sure: -Infinity, lead: -Infinity, wish: -Infinity, field: -Infinity };

const { items, book, progress, troubles, file, human, emergency, decline, smalltalk, vague, clarify } = wholeCorpus;

/** What somebody wrote whole: sentences put together from pieces are no fair question. */
const writtenWhole = new Set([...voicesOfMany.map(({ text }) => text), ...Object.values(items).flatMap(({ questions }) => questions.map(({ text }) => text)), ...[book, progress, troubles, file, human, emergency, decline, smalltalk, vague, clarify].flat()]);

function spokenIn(fold: number, { guides, seed }: Material): Spoken[] {
  const { about, others } = spokenFrom(guides, seed, (phrase) => foldOf(phrase) === fold);
  const whole = [...about, ...others].filter(({ text, action, field }) => writtenWhole.has(text) && (action !== 'answer' || field !== undefined));
  return [...new Map(whole.map((one) => [one.text, one])).values()];
}

/** Trains without one fold of the phrasings and tries those; takes as long as training a model. */
export function triedFold(fold: number, material: Material): Tried[] {
  const { guides, seed, taught } = material;
  const model = trainOn(trainingSet(guides, seed, { taught, keep: (phrase) => foldOf(phrase) !== fold }), seed);
  const reader = readerOf({ ...model, thresholds: { ...thresholds, ...anyClearness } });
  return spokenIn(fold, material).map((one) => tried(reader, one));
}
