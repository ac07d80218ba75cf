import type { BotTurn, GuideKnowledge, Lang, TopicSuggestion } from '../../../bot/index.js';

/** What the worker is started with. */
export interface BotWorkerData {
  readonly guides: readonly GuideKnowledge[];
  readonly seed: number;
  /** Where trained models are kept; absent means train at every start. */
  readonly cacheDir?: string;
}

export type BotQuestion =
  | { readonly kind: 'turn'; readonly id: number; readonly state: unknown; readonly text: string; readonly lang: Lang }
  | { readonly kind: 'topic'; readonly id: number; readonly text: string };

/** What comes back for a question; `topic` is null when the words say nothing. */
export type BotAnswer = { readonly kind: 'turn'; readonly id: number; readonly turn: BotTurn } | { readonly kind: 'topic'; readonly id: number; readonly best: TopicSuggestion | null };

export type FromBotWorker = { readonly kind: 'ready' } | BotAnswer | { readonly kind: 'failed'; readonly id: number };
