import type { ReasonToConnect } from '../../../server/ports/line-people.js';
import type { Lang } from '../../../server/contract/common.js';
import type { Sentence } from '../words/say.js';
import type { DeskAnswer, Effect } from './effects.js';
import type { DialogueState } from './state.js';

/** What a caller did in one turn. Recognisers may leave out `confidence`; `hungUp` means no more is to come. */
export type CallerInput =
  | { kind: 'keys'; keys: string }
  | { kind: 'speech'; text: string; confidence: number | null }
  | { kind: 'recording'; id: string; seconds: number; hungUp: boolean }
  | { kind: 'silence' };

/** How waiting for a person ended, as long as the caller is still there. */
export interface PersonEnded {
  kind: 'person';
  result: 'talked' | 'left' | 'failed';
}

export type DialogueEvent = { kind: 'start' } | CallerInput | PersonEnded | { kind: 'hang_up' } | { kind: 'too_long' } | DeskAnswer;

/** How the caller may answer. `most` keys end the answer at once; `endKey` ends it early. */
export interface Expect {
  lang: Lang;
  speech: boolean;
  most: number | null;
  endKey: '#' | null;
  seconds: number;
  /** Words the recogniser should know. */
  hints: readonly string[];
  /** The caller's own words are kept as a sound of at most so many seconds instead of being recognised. */
  record?: { seconds: number };
}

/** The call is to be put through to a person. */
export interface Connect {
  reason: ReasonToConnect;
  lang: Lang;
  /** Unanswered for so long, the line takes over; null = as long as the caller waits. */
  seconds: number | null;
}

export type Outcome =
  | { then: 'ask_desk'; state: DialogueState; effect: Effect }
  | { then: 'listen'; state: DialogueState; prompts: readonly Sentence[]; expect: Expect }
  | { then: 'connect'; state: DialogueState; prompts: readonly Sentence[]; connect: Connect }
  | { then: 'hang_up'; state: DialogueState; prompts: readonly Sentence[] };

/** What a renderer can render. */
export type Spoken = Exclude<Outcome, { then: 'ask_desk' }>;
