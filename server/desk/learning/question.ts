import type { StaffActor } from '../access/actor.js';
import type { Instant, Lang } from '../text.js';
import type { Meaning } from './meaning.js';
import type { Shortfall } from './shortfall.js';

export type QuestionState = 'open' | 'accepted' | 'none' | 'dismissed';

/** One time it was asked, under a name that leads to nobody. */
export interface Occasion {
  readonly id: string;
  readonly shortfalls: readonly Shortfall[];
}

/** Like questions of citizens that the assistant did not answer well; no personal data is in it. */
export interface Question {
  id: string;
  version: number;
  lang: Lang;
  text: string;
  count: number;
  /** How often since the decision. */
  askedSince: number;
  firstAskedAt: Instant;
  lastAskedAt: Instant;
  shortfalls: Readonly<Partial<Record<Shortfall, number>>>;
  guesses: readonly { readonly itemCode: string; readonly score: number }[];
  /** The latest, so that a word heard twice counts once. */
  occasions: readonly Occasion[];
  state: QuestionState;
  decision: { readonly by: { readonly id: string; readonly name: string }; readonly at: Instant; readonly meaning: Meaning | null } | null;
}

export interface Asking {
  readonly occasion: string;
  readonly shortfall: Shortfall;
  readonly guesses: Question['guesses'];
  readonly at: Instant;
}

const occasionsKept = 200;
const guessesKept = 3;

/** A question nobody has asked yet. */
export function newQuestion({ id, lang, text, at }: Pick<Question, 'id' | 'lang' | 'text'> & { at: Instant }): Question {
  return { id, version: 1, lang, text, count: 0, askedSince: 0, firstAskedAt: at, lastAskedAt: at, shortfalls: {}, guesses: [], occasions: [], state: 'open', decision: null };
}

function withShortfall(question: Question, shortfall: Shortfall, by: 1 | -1): Question['shortfalls'] {
  return { ...question.shortfalls, [shortfall]: Math.max(0, (question.shortfalls[shortfall] ?? 0) + by) };
}

/** Counts one more time it was asked, or one more thing that went wrong the same time; the same word twice changes nothing. */
export function askedAgain(question: Question, { occasion, shortfall, guesses, at }: Asking): Question {
  const known = question.occasions.find(({ id }) => id === occasion);
  if (known?.shortfalls.includes(shortfall)) return question;
  const shortfallsOfIt = [...(known?.shortfalls ?? []), shortfall];
  const others = question.occasions.filter(({ id }) => id !== occasion);
  const more = known ? 0 : 1;
  return {
    ...question,
    count: question.count + more,
    askedSince: question.state === 'open' ? 0 : question.askedSince + more,
    lastAskedAt: Math.max(question.lastAskedAt, at),
    shortfalls: withShortfall(question, shortfall, 1),
    guesses: guesses.length === 0 ? question.guesses : guesses.slice(0, guessesKept),
    occasions: [...others, { id: occasion, shortfalls: shortfallsOfIt }].slice(-occasionsKept),
  };
}

/** The citizen took a word back: that time no longer counts for it. */
export function takenBack(question: Question, { occasion, shortfall }: Pick<Asking, 'occasion' | 'shortfall'>): Question {
  const known = question.occasions.find(({ id }) => id === occasion);
  if (!known?.shortfalls.includes(shortfall)) return question;
  const left = known.shortfalls.filter((one) => one !== shortfall);
  const others = question.occasions.filter(({ id }) => id !== occasion);
  const fewer = left.length === 0 ? 1 : 0;
  return {
    ...question,
    count: question.count - fewer,
    askedSince: Math.max(0, question.askedSince - fewer),
    shortfalls: withShortfall(question, shortfall, -1),
    occasions: left.length === 0 ? others : [...others, { id: occasion, shortfalls: left }],
  };
}

export type Decision = { readonly as: 'utterance'; readonly meaning: Meaning } | { readonly as: 'none' } | { readonly as: 'dismissed' } | { readonly as: 'undo' };

const stateOf = { utterance: 'accepted', none: 'none', dismissed: 'dismissed' } as const;

function meaningOf(question: Question, decision: Decision): Meaning | null {
  if (decision.as === 'utterance') return decision.meaning;
  return decision.as === 'none' ? { text: question.text, wish: 'decline', itemCode: null, field: null } : null;
}

/** What an editor makes of it; a later decision takes the place of an earlier one, `undo` opens it again. */
export function decideQuestion(question: Question, decision: Decision, { actor, now }: { actor: StaffActor; now: Instant }): Question {
  if (decision.as === 'undo') return question.state === 'open' ? question : { ...question, state: 'open', decision: null, askedSince: 0 };
  const by = { id: actor.id, name: actor.name };
  return { ...question, state: stateOf[decision.as], askedSince: 0, decision: { by, at: now, meaning: meaningOf(question, decision) } };
}
