import type { Ask, Deed } from './forms/desk-facts.js';
import type { Form } from './forms/form.js';
import type { GuideKnowledge, Lang } from './knowledge.js';
import type { BotReply } from './reply.js';
import type { BotState } from './state.js';
import type { Taken } from './taken.js';
import type { Reader } from './understand.js';
import { wording } from './wording.js';

export interface Brain {
  readonly reader: Reader;
  readonly guides: ReadonlyMap<string, GuideKnowledge>;
}

export interface Message {
  readonly state: BotState;
  readonly text: string;
  readonly lang: Lang;
}

export type BotTurn = BotReply & {
  readonly state: BotState;
  /** What the message was taken to mean; absent on a turn that no message began. */
  readonly reading?: Taken;
  /** The form as far as it is filled in. */
  readonly form?: Form;
  /** What must be known of the desk before there is a reply; `text` stands in when nobody can tell. */
  readonly ask?: Ask;
  /** What the desk is to do now: confirmed in this very turn. */
  readonly deed?: Deed;
};

const patience = 2;

type Remembered = Partial<Pick<BotState, 'lastItem' | 'lastField' | 'pointed'>>;

/** A turn that was understood: misses start again at none. What a person takes over is no longer filled in by the bot. */
export function understood(reply: BotReply, state: BotState, remembered: Remembered = {}): BotTurn {
  const { pointed: _pointed, form, ...kept } = state;
  const leaves = reply.outcome === 'handover' || reply.outcome === 'emergency';
  const next: BotState = { ...kept, ...remembered, misses: 0, choices: [] };
  if (form === undefined) return { ...reply, state: next };
  return leaves ? { ...reply, form, state: next } : { ...reply, form, state: { ...next, form } };
}

/** A turn that was not understood; the second in a row goes to a person. */
export function missed(reply: BotReply, state: BotState, more: Partial<Pick<BotState, 'choices' | 'lastItem' | 'lastField'>> = {}): BotTurn {
  const misses = state.misses + 1;
  if (misses < patience) return { ...reply, state: { ...state, choices: [], ...more, misses } };
  const { lang, guesses } = reply;
  const { choices: _choices, ...remembered } = more;
  return understood({ outcome: 'handover', reason: 'two_misses', lang, text: wording.twoMisses[lang], guesses }, state, remembered);
}
