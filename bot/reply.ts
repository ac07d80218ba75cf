import type { GuideKnowledge, Lang } from './knowledge.js';
import type { Guess } from './understand.js';

/** How a turn ended; every turn has exactly one. */
export type Outcome = 'answered' | 'clarify' | 'handover' | 'emergency' | 'dont_know' | 'declined' | 'smalltalk' | 'pointed' | 'collecting' | 'done' | 'dropped';

export interface Choice {
  readonly label: string;
  readonly say: string;
}

export interface BotReply {
  readonly outcome: Outcome;
  readonly lang: Lang;
  readonly text: string;
  readonly source?: { readonly itemCode: string; readonly guideName: string; readonly version: number };
  readonly choices?: readonly Choice[];
  readonly reason?: string;
  readonly guesses: readonly Guess[];
}

/** The guide an answer names as its source. */
export function sourceOf(guide: GuideKnowledge, lang: Lang): NonNullable<BotReply['source']> {
  return { itemCode: guide.itemCode, guideName: guide.name[lang], version: guide.version };
}
