import type { DeskAnswer, Effect } from './effects.js';
import type { CallerInput, Connect, Expect } from './events.js';
import type { DialogueState, Place, StepName } from './state.js';
import type { Sentence } from '../words/say.js';

export interface Question {
  prompts: readonly Sentence[];
  expect: Expect;
}
type Settings = Partial<Omit<DialogueState, 'place' | 'misses'>>;
export type Words = Exclude<CallerInput, { kind: 'silence' }>;

export interface GoTo {
  go: 'to';
  place: Place;
  say?: readonly Sentence[];
  set?: Settings;
}
/** Where an answer leads. */
export type Move =
  | GoTo
  | { go: 'ask_desk'; effect: Effect; set?: Settings }
  | { go: 'connect'; place: Place<'with_person'>; connect: Connect; say: readonly Sentence[] }
  /** The desk found nothing that fits: the caller was not understood. */
  | { go: 'missed' }
  | { go: 'end'; say: readonly Sentence[] };

/** One place of the dialogue: what it asks, and what each answer means. */
export interface Step<K extends StepName> {
  ask(place: Place<K>, state: DialogueState): Question;
  /** Null: not understood. */
  hear(input: Words, place: Place<K>, state: DialogueState): Move | null;
  /** How often it is asked again; 2 unless told. */
  patience?: number;
  /** What follows when patience ends; a person is offered unless told. */
  giveUp?(place: Place<K>, state: DialogueState): Move;
  /** The caller tells something in their own words: few of them are meant for the line itself. */
  tells?: true;
}

export type Answer<K extends DeskAnswer['kind']> = Extract<DeskAnswer, { kind: K }>;
/** What some of the desk's answers lead to. */
export type Meanings<K extends DeskAnswer['kind']> = { [A in K]: (answer: Answer<A>, state: DialogueState) => Move };

/** Go to a place, saying something first. */
export function to(place: Place, say: readonly Sentence[] = []): GoTo {
  return { go: 'to', place, say };
}

/** Have the desk look something up or do something first. */
export function askDesk(effect: Effect): Extract<Move, { go: 'ask_desk' }> {
  return { go: 'ask_desk', effect };
}
