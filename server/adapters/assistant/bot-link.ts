import type { BotTurn } from '../../../bot/index.js';
import type { BotQuestion, FromBotWorker } from './messages.js';

/** What a link needs of a worker thread. */
export interface BotWorker {
  on(event: 'message', listener: (message: FromBotWorker) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  postMessage(message: BotQuestion): void;
  terminate(): Promise<unknown>;
}

interface Ended {
  readonly wasReady: boolean;
  readonly message: string;
}

/** One running worker with the questions it still owes an answer to. */
export class BotLink {
  readonly #worker: BotWorker;
  readonly #waiting = new Map<number, (turn: BotTurn | undefined) => void>();
  #ready = false;
  #lastId = 0;
  #message = 'ended by itself';

  /** `onEnd` is called once, when the worker ends for whatever reason. */
  constructor(worker: BotWorker, onEnd: (ended: Ended) => void) {
    this.#worker = worker;
    worker.on('message', (report) => this.#hear(report));
    worker.on('error', (error) => {
      this.#message = error.message;
    });
    worker.on('exit', () => {
      const wasReady = this.#ready;
      this.#ready = false;
      for (const id of [...this.#waiting.keys()]) this.#settle(id, undefined);
      onEnd({ wasReady, message: this.#message });
    });
  }

  ready(): boolean {
    return this.#ready;
  }

  /** The turn, or undefined when the worker failed, died or took too long; one that hangs is ended. */
  ask(question: Omit<BotQuestion, 'id'>, timeLimitMs: number): Promise<BotTurn | undefined> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#giveUp(id), timeLimitMs);
      this.#waiting.set(id, (turn) => {
        clearTimeout(timer);
        resolve(turn);
      });
      this.#worker.postMessage({ id, state: question.state, text: question.text, lang: question.lang });
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(report: FromBotWorker): void {
    if (report.kind === 'ready') this.#ready = true;
    else this.#settle(report.id, report.kind === 'turn' ? report.turn : undefined);
  }

  #settle(id: number, turn: BotTurn | undefined): void {
    this.#waiting.get(id)?.(turn);
    this.#waiting.delete(id);
  }

  #giveUp(id: number): void {
    this.#message = 'took too long to answer';
    this.#settle(id, undefined);
    void this.#worker.terminate();
  }
}
