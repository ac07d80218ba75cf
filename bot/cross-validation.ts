import type { Action, Spoken } from './compose/spoken.js';
import { wholeCorpus } from './corpus/index.js';
import { voicesOfMany } from './corpus/voices/index.js';
import { thresholds } from './gate.js';
import type { GuideKnowledge } from './knowledge.js';
import type { Margins } from './margins.js';
import { readerOf, trainOn } from './model.js';
import { normalise } from './normalise.js';
import type { Taught, TrainingSet } from './training-set.js';
import { spokenFrom, trainingSet } from './training-set.js';
import type { Read, Reader, Reading } from './understand.js';
import { understand } from './understand.js';

/** A phrasing the model had not seen, as it took it. */
export interface Tried {
  readonly said: Spoken;
  readonly action: boolean;
  readonly item: boolean;
  readonly field: boolean;
  /** The answer it would give, and how clear that was; absent when it would give none, however far it were trusted. */
  readonly answer?: { readonly item: string; readonly field: string; readonly margins: Margins };
}

/** What a model learns from. */
export interface Material {
  readonly guides: readonly GuideKnowledge[];
  readonly seed: number;
  readonly taught: readonly Taught[];
  /** The phrasings that are used at all; every one unless said. */
  readonly keep?: (phrase: string) => boolean;
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

function answerIn({ verdict, field = 'overview', margins }: Read): Tried['answer'] {
  return verdict.kind === 'sure' ? { item: verdict.item, field, margins } : undefined;
}

function tried(reader: Reader, said: Spoken): Tried {
  const reading = understand(reader, said.text);
  const action = actionOf(reading) === said.action;
  if (reading.kind !== 'read' || reading.action !== 'answer') return { said, action, item: false, field: false };
  const answer = answerIn(reading);
  const right = { item: reading.guesses[0]?.itemCode === said.item, field: (reading.field ?? 'overview') === said.field };
  return { said, action, ...right, ...(answer && { answer }) };
}

const { items, book, progress, troubles, file, human, emergency, decline, smalltalk, vague, clarify } = wholeCorpus;

/** What somebody wrote whole: sentences put together from pieces are no fair question. */
const writtenWhole = new Set([...voicesOfMany.map(({ text }) => text), ...Object.values(items).flatMap(({ questions }) => questions.map(({ text }) => text)), ...[book, progress, troubles, file, human, emergency, decline, smalltalk, vague, clarify].flat()]);

function spokenIn(fold: number, { guides, seed, keep = () => true }: Material): Spoken[] {
  const { about, others } = spokenFrom(guides, seed, (phrase) => foldOf(phrase) === fold && keep(phrase));
  const whole = [...about, ...others].filter(({ text, action, field }) => writtenWhole.has(text) && (action !== 'answer' || field !== undefined));
  return [...new Map(whole.map((one) => [one.text, one])).values()];
}

/** Sentences that are put together from the same words as a phrasing may be learnt all the same. */
function isLearnt({ items, actions, fields }: TrainingSet): (said: Spoken) => boolean {
  const learnt = new Set([...items, ...actions, ...fields].map(({ text }) => text));
  return ({ text }) => learnt.has(normalise(text));
}

/** Trains without one fold of the phrasings and tries those; takes as long as training a model. */
export function triedFold(fold: number, material: Material): Tried[] {
  const { guides, seed, taught, keep = () => true } = material;
  const set = trainingSet(guides, seed, { taught, keep: (phrase) => foldOf(phrase) !== fold && keep(phrase) });
  const [reader, known] = [readerOf({ ...trainOn(set, seed), thresholds }), isLearnt(set)];
  return spokenIn(fold, material).filter((one) => !known(one)).map((one) => tried(reader, one));
}
