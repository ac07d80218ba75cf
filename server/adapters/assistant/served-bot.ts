import type { GuideKnowledge } from '../../../bot/index.js';
import type { Log } from '../../ports/log.js';
import type { BotWorker } from './bot-link.js';
import { BotLink } from './bot-link.js';
import type { BotWorkerData, ModelRef } from './messages.js';

interface Options {
  readonly data: BotWorkerData;
  readonly start: (data: BotWorkerData) => BotWorker;
  readonly timeLimitMs: number;
  readonly log: Log | undefined;
}

/** A bot that is to take over may train first; one that takes longer is given up, ms. */
const startLimitMs = 5 * 60_000;
/** Nobody waits for a bot to read other guides: on a busy machine that is no reason to end it, ms. */
const readingLimitMs = 30_000;
const firstPauseMs = 1_000;
const longestPauseMs = 60_000;

/** Keeps one worker running: a dead one is replaced at once, one that dies before it is ready after a growing pause. */
export class ServedBot {
  readonly #options: Options;
  #data: BotWorkerData;
  #link: BotLink;
  #closed = false;
  #early = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#data = options.data;
    this.#link = this.#begin();
  }

  current(): BotLink {
    return this.#link;
  }

  /** Other guides at once, with the model that serves; a later start knows them too. */
  async know(guides: readonly GuideKnowledge[]): Promise<void> {
    this.#data = { ...this.#data, guides };
    if (this.#link.ready()) await this.#tell(this.#link);
  }

  /** Starts a bot with another model beside this one and changes over when it is ready; questions under way end with the old one. Rejects when the new one cannot start: then the old one stays. */
  async replace(model: NonNullable<BotWorkerData['model']>): Promise<ModelRef> {
    const data = { ...this.#data, model };
    const { link, started } = this.#beside(data);
    const limit = setTimeout(() => void link.close(), startLimitMs).unref();
    const ready = await started.finally(() => clearTimeout(limit));
    if (this.#closed) {
      await link.close();
      return ready;
    }
    const old = this.#link;
    [this.#link, this.#data] = [link, { ...this.#data, model: { ...ready, weights: model.weights } }];
    old.retire();
    return ready;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#link.close();
  }

  #tell(link: BotLink): Promise<unknown> {
    return link.ask({ kind: 'know', guides: this.#data.guides }, readingLimitMs);
  }

  /** The guides may have changed while it started. */
  #catchUp(link: BotLink, data: BotWorkerData): void {
    if (this.#data.guides !== data.guides) void this.#tell(link);
  }

  #begin(): BotLink {
    const data = this.#data;
    const link: BotLink = new BotLink(this.#options.start(data), { onReady: () => this.#catchUp(link, data), onEnd: (ended) => this.#ended(link, ended) });
    return link;
  }

  #beside(data: BotWorkerData): { link: BotLink; started: Promise<ModelRef> } {
    let settle: (model: ModelRef) => void = () => undefined;
    let fail: (error: Error) => void = () => undefined;
    const started = new Promise<ModelRef>((resolve, reject) => ([settle, fail] = [resolve, reject]));
    const link: BotLink = new BotLink(this.#options.start(data), {
      onReady: (model) => {
        this.#catchUp(link, data);
        settle(model);
      },
      onEnd: (ended) => {
        fail(new Error(ended.message));
        this.#ended(link, ended);
      },
    });
    return { link, started };
  }

  #ended(link: BotLink, { wasReady, message }: { wasReady: boolean; message: string }): void {
    if (this.#closed || link !== this.#link) return;
    this.#options.log?.warn('assistant_worker_ended', { wasReady, message });
    this.#early = wasReady ? 0 : this.#early + 1;
    const pause = this.#early === 0 ? 0 : Math.min(firstPauseMs * 2 ** (this.#early - 1), longestPauseMs);
    this.#timer = setTimeout(() => {
      this.#link = this.#begin();
    }, pause).unref();
  }
}
