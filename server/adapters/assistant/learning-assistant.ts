import type { GuideKnowledge } from '../../../bot/index.js';
import type { Assistant } from '../../ports/assistant.js';
import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';
import type { ModelShelf } from '../../ports/model-shelf.js';
import type { QuestionStore } from '../../ports/question-store.js';
import { Follower } from './follower.js';
import { Learner, taughtOf } from './learner.js';
import { isKept } from './model-cache.js';
import { createNlpAssistant, type NlpAssistantOptions } from './nlp-assistant.js';
import { startTrainingWorker } from './start-bot-worker.js';
import type { TrainingData, TrainingWorker } from './training.js';

export interface LearningAssistantOptions extends Pick<NlpAssistantOptions, 'cacheDir' | 'timeLimitMs' | 'start'> {
  readonly models: ModelShelf;
  readonly questions: Pick<QuestionStore, 'taught'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Guides in force as the bot knows them; `anew`: past every cache. */
  readonly guides: (anew: boolean) => Promise<readonly GuideKnowledge[]>;
  /** Whether this process trains; the others only follow what is decided. */
  readonly trains: boolean;
  /** How often it looks whether something was decided elsewhere, ms; 2,000 unless told otherwise. */
  readonly everyMs?: number;
  /** Starts a training; replaced in tests. */
  readonly startTraining?: (data: TrainingData) => TrainingWorker;
}

const lookEveryMs = 2_000;

/** The model all processes serve, with its weights unless they lie in the folder already. */
async function modelInUse({ models, cacheDir }: LearningAssistantOptions) {
  const { servingId } = await models.head();
  const record = servingId === null ? null : await models.record(servingId);
  if (!record) return null;
  const { id, program } = record;
  return { id, program, weights: (await isKept(id, cacheDir)) ? null : await models.weights(id) };
}

/** The assistant with the part that learns: it serves the model that is decided on, knows the guides in force and trains when wished for. */
export async function startLearningAssistant(options: LearningAssistantOptions): Promise<Assistant> {
  const { models, questions, clock, log, guides, trains, cacheDir, timeLimitMs, start, everyMs = lookEveryMs, startTraining = startTrainingWorker } = options;
  const [head, known, decided, model] = await Promise.all([models.head(), guides(false), questions.taught(), modelInUse(options)]);
  const cache = cacheDir === undefined ? {} : { cacheDir };
  const nlp = createNlpAssistant({ guides: known, taught: taughtOf(decided), log, ...(model && { model }), ...cache, ...(timeLimitMs !== undefined && { timeLimitMs }), ...(start && { start }) });
  const learner = new Learner({ models, questions, clock, log, startTraining, ...cache });
  const follower = new Follower({ models, questions, clock, log, guides, trains, learner, bot: nlp.bot, ...cache }, { guides: known, asked: head.asked });
  const look = () => follower.look().catch((error: unknown) => log.warn('assistant_behind', { what: 'looking', reason: String(error) }));
  const timer = setInterval(() => void look(), everyMs).unref();
  const { bot: _bot, ...answering } = nlp;
  return {
    ...answering,
    follow: look,
    relearn: async (why = 'guides_changed') => {
      await models.ask(why);
      await look();
    },
    close: async () => {
      clearInterval(timer);
      learner.stop();
      await nlp.close();
    },
  };
}
