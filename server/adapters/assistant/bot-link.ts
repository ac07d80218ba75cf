import type { BotAnswer, BotQuestion, FromBotWorker, ModelRef } from './messages.js';

/** What a link needs of a worker thread. */
export interface BotWorker {
  on(event: 'message', listener: (message: FromBotWorker) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  postMessage(message: BotQuestion): void;
  terminate(): Promise<unknown>;
}

type Unnumbered<Q> = Q extends unknown ? Omit<Q, 'id'> : never;

interface Ended {
  readonly wasReady: boolean;
  readonly message: string;
}

/** One running worker with the questions it still owes an answer to. */
export class BotLink {
  readonly #worker: BotWorker;
  readonly #waiting = new Map<number, (answer: BotAnswer | undefined) => void>();
  #model: ModelRef | null = null;
  #retiring = false;
  #lastId = 0;
  #message = 'ended by itself';

  /** `onEnd` is called once, when the worker ends for whatever reason; `onReady` when it has a model. */
  constructor(worker: BotWorker, { onReady, onEnd }: { onReady?: (model: ModelRef) => void; onEnd: (ended: Ended) => void }) {
    this.#worker = worker;
    worker.on('message', (report) => {
      this.#hear(report);
      if (report.kind === 'ready') onReady?.(report.model);
    });
    worker.on('error', (error) => {
      this.#message = error.message;
    });
    worker.on('exit', () => {
      const wasReady = this.ready();
      this.#model = null;
      for (const id of [...this.#waiting.keys()]) this.#settle(id, undefined);
      onEnd({ wasReady, message: this.#message });
    });
  }

  ready(): boolean {
    return this.#model !== null;
  }

  /** The model it answers with; null while there is none. */
  model(): ModelRef | null {
    return this.#model;
  }

  /** Ends the worker once it owes nothing any more. */
  retire(): void {
    this.#retiring = true;
    this.#leaveWhenDone();
  }

  /** The answer, or undefined when the worker failed, died or took too long; one that hangs is ended. */
  ask(question: Unnumbered<BotQuestion>, timeLimitMs: number): Promise<BotAnswer | undefined> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#giveUp(id), timeLimitMs);
      this.#waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      this.#worker.postMessage({ ...question, id });
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(report: FromBotWorker): void {
    if (report.kind === 'ready') this.#model = report.model;
    else this.#settle(report.id, report.kind === 'failed' ? undefined : report);
  }

  #settle(id: number, answer: BotAnswer | undefined): void {
    this.#waiting.get(id)?.(answer);
    this.#waiting.delete(id);
    this.#leaveWhenDone();
  }

  #leaveWhenDone(): void {
    if (this.#retiring && this.#waiting.size === 0) void this.#worker.terminate();
  }

  #giveUp(id: number): void {
    this.#message = 'took too long to answer';
    this.#settle(id, undefined);
    void this.#worker.terminate();
  }
}
