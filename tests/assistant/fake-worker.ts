import { EventEmitter } from 'node:events';
import type { TopicSuggestion } from '../../bot/index.js';
import type { ModelFigures } from '../../server/desk/learning/model.js';
import type { BotWorker } from '../../server/adapters/assistant/bot-link.js';
import type { BotQuestion, BotWorkerData, ModelRef } from '../../server/adapters/assistant/messages.js';

export const modelOne: ModelRef = { id: 'model-1', program: 'program-1' };

/** A worker thread that does what a test tells it. */
export class FakeWorker extends EventEmitter implements BotWorker {
  readonly asked: BotQuestion[] = [];
  ended = false;
  /** Of its model, where they are known. */
  figures: ModelFigures | null = null;
  /** It takes other guides and does not say when it has read them. */
  readsSlowly = false;

  constructor(readonly data: BotWorkerData | null = null) {
    super();
  }

  postMessage(question: BotQuestion): void {
    this.asked.push(question);
    this.emit('asked', question);
    if (question.kind === 'know' && !this.readsSlowly) this.emit('message', { kind: 'known', id: question.id });
    if (question.kind === 'weights') this.emit('message', { kind: 'weights', id: question.id, weights: Uint8Array.of(1), figures: this.figures });
  }

  async terminate(): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    this.emit('exit', 1);
  }

  becomesReady(model: ModelRef = modelOne): void {
    this.emit('message', { kind: 'ready', model });
  }

  answers(text: string): void {
    this.on('asked', (question: BotQuestion) => {
      if (question.kind === 'turn') this.emit('message', { kind: 'turn', id: question.id, turn: { outcome: 'answered', lang: 'zh', text, guesses: [], state: question.state } });
    });
  }

  takesMattersFor(best: TopicSuggestion | null): void {
    this.on('asked', ({ kind, id }: BotQuestion) => {
      if (kind === 'topic') this.emit('message', { kind, id, best });
    });
  }

  guesses(...guesses: readonly { itemCode: string; score: number }[]): void {
    this.on('asked', ({ kind, id }: BotQuestion) => {
      if (kind === 'guess') this.emit('message', { kind, id, guesses });
    });
  }

  crashes(message: string): void {
    this.ended = true;
    this.emit('error', new Error(message));
    this.emit('exit', 1);
  }

  /** The codes of the guides it was last told of. */
  knows(): string[] {
    const told = this.asked.findLast((question) => question.kind === 'know');
    return (told?.guides ?? this.data?.guides ?? []).map(({ itemCode, version }) => `${itemCode}@${version}`);
  }
}
