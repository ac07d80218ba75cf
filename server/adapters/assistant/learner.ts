import type { GuideKnowledge, Taught } from '../../../bot/index.js';
import { putIntoUse } from '../../actions/learning/serve-model.js';
import { worseAt, type LearningHead, type ModelReason, type ModelRecord } from '../../desk/learning/model.js';
import type { Question } from '../../desk/learning/question.js';
import { lessonOf, taughtRef } from '../../desk/learning/taught.js';
import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';
import type { ModelShelf } from '../../ports/model-shelf.js';
import type { QuestionStore } from '../../ports/question-store.js';
import { seed } from './nlp-assistant.js';
import { train, trainingLimitMs, type Trained, type TrainingData, type TrainingWorker } from './training.js';

export interface LearnerOptions {
  readonly models: ModelShelf;
  readonly questions: Pick<QuestionStore, 'taught'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly cacheDir?: string;
  readonly startTraining: (data: TrainingData) => TrainingWorker;
}

/** The sentences of decided questions as the bot learns them. */
export function taughtOf(questions: readonly Question[]): Taught[] {
  return questions.flatMap((question) => {
    const lesson = lessonOf(question);
    return lesson ? [{ text: lesson.text, action: lesson.wish, item: lesson.itemCode, field: lesson.field }] : [];
  });
}

/** A model seen before is taken again unless it was refused, failed or was gone back from. */
const shunned: readonly ModelReason[] = ['worse', 'failed', 'rolled_back'];

/** What a new model is in comparison with the one in use. */
function judged(fresh: ModelRecord, serving: ModelRecord | null): ModelRecord {
  const worse = worseAt(fresh.figures, serving?.figures ?? null);
  return { ...fresh, worseAt: worse, reason: worse.length === 0 ? fresh.reason : 'worse' };
}

/** Trains when that was wished for, and puts what comes of it into use when it is no worse than what there is. */
export class Learner {
  readonly #options: LearnerOptions;
  #stop: () => void = () => undefined;
  #stopped = false;

  constructor(options: LearnerOptions) {
    this.#options = options;
  }

  /** Trains once if somebody wished for it and nobody else does it; the last good model stays when it fails. */
  async learn(guides: readonly GuideKnowledge[]): Promise<void> {
    const { models, clock, log } = this.#options;
    const now = clock.now();
    const wish = await models.begin(now, now + trainingLimitMs);
    if (!wish) return;
    let failure: LearningHead['failure'] = null;
    try {
      await this.#learn(guides, wish.reason);
    } catch (error) {
      failure = { at: clock.now(), message: error instanceof Error ? error.message : String(error) };
      log.warn('training_failed', { message: failure.message });
    }
    // One cut off by closing is still wished for at the next start.
    await (this.#stopped ? models.end(wish.asked - 1, null) : models.end(wish.asked, failure));
  }

  /** Ends a training under way and begins none any more. */
  stop(): void {
    this.#stopped = true;
    this.#stop();
  }

  async #learn(guides: readonly GuideKnowledge[], reason: ModelReason): Promise<void> {
    const { models, questions, cacheDir, startTraining } = this.#options;
    const [{ servingId }, decided] = await Promise.all([models.head(), questions.taught()]);
    const serving = servingId === null ? null : await models.record(servingId);
    const other = serving?.figures === null ? taughtOf(decided.filter((question) => serving.taught.includes(taughtRef(question)))) : null;
    const data: TrainingData = { guides, seed, taught: taughtOf(decided), other, servingId, ...(cacheDir !== undefined && { cacheDir }) };
    if (this.#stopped) throw new Error('stopped');
    const made = await train(startTraining(data), (stop) => (this.#stop = stop));
    if (made.kind === 'same') return;
    await this.#judge(made, await this.#measured(serving, made), { reason, guides: guides.length, taught: decided.map(taughtRef) });
  }

  /** The model in use with its figures, which it may have got only now. */
  async #measured(serving: ModelRecord | null, { figuresOfOther }: Trained): Promise<ModelRecord | null> {
    if (!serving || figuresOfOther === null) return serving;
    const known = { ...serving, figures: figuresOfOther };
    await this.#options.models.note(known);
    return known;
  }

  async #judge({ id, program, figures, weights }: Trained, serving: ModelRecord | null, learnt: Pick<ModelRecord, 'reason' | 'guides' | 'taught'>): Promise<void> {
    const { models, clock, log } = this.#options;
    const at = clock.now();
    const fresh = judged({ id, program, trainedAt: at, figures, worseAt: [], served: null, ...learnt }, serving);
    await models.put(fresh, weights);
    const record = (await models.record(id)) ?? fresh;
    if (shunned.includes(record.reason)) log.warn('model_refused', { model: id, reason: record.reason, worseAt: [...record.worseAt] });
    else if (await putIntoUse({ models }, { record, over: serving?.id ?? null, at, by: null })) log.info('model_served', { model: id });
  }
}
