import type { CallerInput, Effect, Expect } from './events.js';
import type { DialogueState, Place, StepName } from './state.js';
import type { Sentence } from '../words/say.js';

export interface Question {
  prompts: readonly Sentence[];
  expect: Expect;
}

/** Where an answer leads. */
export type Move =
  | { go: 'to'; place: Place; say?: readonly Sentence[]; set?: Partial<Omit<DialogueState, 'place' | 'misses'>> }
  | { go: 'ask_desk'; effect: Effect; set?: Partial<Omit<DialogueState, 'place' | 'misses'>> }
  | { go: 'end'; say: readonly Sentence[] };

/** One place of the dialogue: what it asks, and what each answer means. */
export interface Step<K extends StepName> {
  ask(place: Place<K>, state: DialogueState): Question;
  /** Null: not understood. */
  hear(input: Exclude<CallerInput, { kind: 'silence' }>, place: Place<K>, state: DialogueState): Move | null;
  /** How often it is asked again; 2 unless told. */
  patience?: number;
  /** What follows when patience ends; a person is offered unless told. */
  giveUp?(place: Place<K>, state: DialogueState): Move;
}

/** Go to a place, saying something first. */
export function to(place: Place, say: readonly Sentence[] = []): Move {
  return { go: 'to', place, say };
}

/** Have the desk look something up or do something first. */
export function askDesk(effect: Effect): Move {
  return { go: 'ask_desk', effect };
}
