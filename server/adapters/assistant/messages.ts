import type { BotTurn, GuideKnowledge, Lang } from '../../../bot/index.js';

/** What the worker is started with. */
export interface BotWorkerData {
  readonly guides: readonly GuideKnowledge[];
  readonly seed: number;
  /** Where trained models are kept; absent means train at every start. */
  readonly cacheDir?: string;
}

export interface BotQuestion {
  readonly id: number;
  readonly state: unknown;
  readonly text: string;
  readonly lang: Lang;
}

export type FromBotWorker = { readonly kind: 'ready' } | { readonly kind: 'turn'; readonly id: number; readonly turn: BotTurn } | { readonly kind: 'failed'; readonly id: number };
