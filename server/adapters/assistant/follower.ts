import type { GuideKnowledge } from '../../../bot/index.js';
import { putIntoUse } from '../../actions/learning/serve-model.js';
import type { LearningHead, ModelReason, ModelRecord } from '../../desk/learning/model.js';
import { taughtRef } from '../../desk/learning/taught.js';
import type { Learner, LearnerOptions } from './learner.js';
import type { ModelRef } from './messages.js';
import { isKept } from './model-cache.js';
import type { ServedBot } from './served-bot.js';

interface FollowerOptions extends Pick<LearnerOptions, 'models' | 'questions' | 'clock' | 'log' | 'cacheDir'> {
  readonly bot: ServedBot;
  readonly learner: Learner;
  /** Guides in force; `anew`: past every cache. */
  readonly guides: (anew: boolean) => Promise<readonly GuideKnowledge[]>;
  /** Whether this process trains; the others only follow. */
  readonly trains: boolean;
}

/** What a model weighs may take a while to pack, ms. */
const packingLimitMs = 60_000;
const keyOf = (guides: readonly GuideKnowledge[]): string => guides.map(({ itemCode, version }) => `${itemCode}@${version}`).join(' ');

/** Brings this process in step with what is decided in the store: the guides in force, the model to serve, a training that is wished for. */
export class Follower {
  readonly #options: FollowerOptions;
  #known: { key: string; asked: number };
  #changing = false;
  #learning = false;
  /** A model that would not start here; not tried again until another is decided. */
  #broken: string | undefined;

  constructor(options: FollowerOptions, begun: { guides: readonly GuideKnowledge[]; asked: number }) {
    this.#options = options;
    this.#known = { key: keyOf(begun.guides), asked: begun.asked };
  }

  /** Guides are taken over before it returns; a model and a training go on behind. */
  async look(): Promise<void> {
    const head = await this.#options.models.head();
    const guides = await this.#takeGuides(head);
    void this.#inTurn('changing', () => this.#takeModel(head, guides.length));
    if (this.#options.trains && head.asked > head.done) void this.#inTurn('learning', () => this.#learn(guides));
  }

  async #learn(guides: readonly GuideKnowledge[]): Promise<void> {
    await this.#options.learner.learn(guides);
    const head = await this.#options.models.head();
    void this.#inTurn('changing', () => this.#takeModel(head, guides.length));
  }

  /** One of a kind at a time; what is left undone is found at the next look. */
  async #inTurn(what: 'changing' | 'learning', work: () => Promise<void>): Promise<void> {
    if (what === 'changing' ? this.#changing : this.#learning) return;
    this.#mark(what, true);
    try {
      await work();
    } catch (error) {
      this.#options.log.warn('assistant_behind', { what, reason: String(error) });
    } finally {
      this.#mark(what, false);
    }
  }

  #mark(what: 'changing' | 'learning', on: boolean): void {
    if (what === 'changing') this.#changing = on;
    else this.#learning = on;
  }

  async #takeGuides({ asked }: LearningHead): Promise<readonly GuideKnowledge[]> {
    const { guides: read, bot, models, trains } = this.#options;
    const anew = asked !== this.#known.asked;
    const guides = await read(anew);
    const key = keyOf(guides);
    const changed = key !== this.#known.key;
    this.#known = { key, asked };
    if (anew || changed) await bot.know(guides);
    // A day came on which other guides are in force: nobody has wished for a training.
    if (changed && !anew && trains) await models.ask('guides_changed');
    return guides;
  }

  async #takeModel({ servingId }: LearningHead, guides: number): Promise<void> {
    const { bot, models } = this.#options;
    const running = bot.current().model();
    if (running === null || servingId === running.id || servingId === this.#broken) return;
    const record = servingId === null ? null : await models.record(servingId);
    if (record?.program === running.program) await this.#change(record, running, guides);
    else await this.#enter(running, { over: servingId, reason: servingId === null ? 'first' : 'program_changed', guides });
  }

  async #change(record: ModelRecord, running: ModelRef, guides: number): Promise<void> {
    const { bot, models, log, cacheDir, trains } = this.#options;
    const weights = (await isKept(record.id, cacheDir)) ? null : await models.weights(record.id);
    const started = await bot.replace({ id: record.id, program: record.program, weights }).catch((error: unknown) => {
      log.warn('model_would_not_start', { model: record.id, reason: String(error) });
      return null;
    });
    if (started?.id === record.id) return;
    this.#broken = record.id;
    if (!trains) return;
    await models.note({ ...record, reason: 'failed' });
    await this.#enter(started ?? running, { over: record.id, reason: 'failed', guides });
  }

  /** Puts the model this process trained for itself on the shelf, as the one to serve. */
  async #enter(running: ModelRef, { over, reason, guides }: { over: string | null; reason: ModelReason; guides: number }): Promise<void> {
    const { bot, models, questions, clock, trains } = this.#options;
    if (!trains) return;
    const answer = await bot.current().ask({ kind: 'weights' }, packingLimitMs);
    if (answer?.kind !== 'weights') return;
    const at = clock.now();
    const known = await models.record(running.id);
    const taught = (await questions.taught()).map(taughtRef);
    const record: ModelRecord = known ?? { ...running, trainedAt: at, reason, guides, taught, figures: answer.figures, worseAt: [], served: null };
    await models.put(record, answer.weights);
    await putIntoUse({ models }, { record, over, at, by: null });
  }
}
