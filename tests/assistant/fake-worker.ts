import { EventEmitter } from 'node:events';
import type { TopicSuggestion } from '../../bot/index.js';
import type { BotWorker } from '../../server/adapters/assistant/bot-link.js';
import type { BotQuestion } from '../../server/adapters/assistant/messages.js';

/** A worker thread that does what a test tells it. */
export class FakeWorker extends EventEmitter implements BotWorker {
  readonly asked: BotQuestion[] = [];

  postMessage(question: BotQuestion): void {
    this.asked.push(question);
    this.emit('asked', question);
  }

  async terminate(): Promise<void> {
    this.emit('exit', 1);
  }

  becomesReady(): void {
    this.emit('message', { kind: 'ready' });
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

  crashes(message: string): void {
    this.emit('error', new Error(message));
    this.emit('exit', 1);
  }
}
