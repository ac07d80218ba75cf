import type { BotTurn, GuideKnowledge, Lang, Taught, TopicSuggestion } from '../../../bot/index.js';
import type { ModelFigures } from '../../desk/learning/model.js';

/** A trained model by its fingerprint, and that of the program that can read it. */
export interface ModelRef {
  readonly id: string;
  readonly program: string;
}

/** What a model is trained on; the same twice gives the same model. */
export interface Lesson {
  readonly guides: readonly GuideKnowledge[];
  readonly seed: number;
  readonly taught?: readonly Taught[];
  /** Where trained models are kept; absent means train at every start. */
  readonly cacheDir?: string;
}

/** What the worker is started with. Without a model, or with one this program cannot read, it trains its own. */
export interface BotWorkerData extends Lesson {
  /** The weights are needed only where they are not kept yet. */
  readonly model?: ModelRef & { readonly weights: Uint8Array | null };
}

export type BotQuestion =
  | { readonly kind: 'turn'; readonly id: number; readonly state: unknown; readonly text: string; readonly lang: Lang }
  | { readonly kind: 'topic'; readonly id: number; readonly text: string }
  | { readonly kind: 'guess'; readonly id: number; readonly text: string }
  | { readonly kind: 'know'; readonly id: number; readonly guides: readonly GuideKnowledge[] }
  | { readonly kind: 'weights'; readonly id: number };

/** What comes back for a question; `best` is null when the words say nothing. */
export type BotAnswer =
  | { readonly kind: 'turn'; readonly id: number; readonly turn: BotTurn }
  | { readonly kind: 'topic'; readonly id: number; readonly best: TopicSuggestion | null }
  | { readonly kind: 'guess'; readonly id: number; readonly guesses: BotTurn['guesses'] }
  | { readonly kind: 'known'; readonly id: number }
  | { readonly kind: 'weights'; readonly id: number; readonly weights: Uint8Array; readonly figures: ModelFigures | null };

export type FromBotWorker = { readonly kind: 'ready'; readonly model: ModelRef } | BotAnswer | { readonly kind: 'failed'; readonly id: number };
