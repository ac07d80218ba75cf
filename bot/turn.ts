import type { GuideKnowledge, Lang } from './knowledge.js';
import type { BotReply } from './reply.js';
import type { BotState } from './state.js';
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

export type BotTurn = BotReply & { readonly state: BotState };

const patience = 2;

/** A turn that was understood: misses start again at none. */
export function understood(reply: BotReply, state: BotState, lastItem = state.lastItem): BotTurn {
  return { ...reply, state: { ...(lastItem === undefined ? {} : { lastItem }), misses: 0, choices: [] } };
}

/** A turn that was not understood; the second in a row goes to a person. */
export function missed(reply: BotReply, state: BotState, choices: BotState['choices'] = []): BotTurn {
  const misses = state.misses + 1;
  if (misses < patience) return { ...reply, state: { ...state, misses, choices } };
  const { lang, guesses } = reply;
  return understood({ outcome: 'handover', reason: 'two_misses', lang, text: wording.twoMisses[lang], guesses }, state);
}
