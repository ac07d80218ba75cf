import { EventEmitter } from 'node:events';
import { startLearningAssistant } from '../../server/adapters/assistant/learning-assistant.js';
import type { Same, Trained, TrainingData, TrainingWorker } from '../../server/adapters/assistant/training.js';
import type { ModelFigures } from '../../server/desk/learning/model.js';
import { demoGuides } from '../bot/support.js';
import { mondayTen } from '../support/desk-fakes.js';
import { FakeClock } from '../support/fakes/clock.js';
import { FakeLog } from '../support/fakes/log.js';
import { FakeModelShelf } from '../support/fakes/model-shelf.js';
import { FakeQuestionStore } from '../support/fakes/question-store.js';
import { FakeWorker, modelOne } from './fake-worker.js';

/** A training that ends as the test says. */
export class FakeTraining extends EventEmitter implements TrainingWorker {
  ended = false;

  constructor(readonly data: TrainingData) {
    super();
  }

  makes(id: string, figures: ModelFigures = { item: 0.9 }, more: Partial<Trained> = {}): void {
    this.emit('message', { kind: 'trained', id, program: modelOne.program, weights: Uint8Array.from(Buffer.from(id)), figures, figuresOfOther: this.data.other === null ? null : { item: 0.9 }, ...more } satisfies Trained);
  }

  findsTheSame(): void {
    this.emit('message', { kind: 'same' } satisfies Same);
  }

  crashes(message: string): void {
    this.emit('error', new Error(message));
    this.emit('exit', 1);
  }

  async terminate(): Promise<void> {
    this.ended = true;
  }
}

/** What several processes of one desk share, and what each has started. */
export class LearningDesk {
  readonly models = new FakeModelShelf();
  readonly questions = new FakeQuestionStore();
  readonly clock = new FakeClock(mondayTen);
  readonly log = new FakeLog();
  guides = demoGuides.slice(0, 2);

  /** A process; `bots` and `trainings` are what it has started so far. */
  async process(trains: boolean) {
    const [bots, trainings]: [FakeWorker[], FakeTraining[]] = [[], []];
    const { models, questions, clock, log } = this;
    const assistant = await startLearningAssistant({
      models,
      questions,
      clock,
      log,
      trains,
      everyMs: 2_000,
      guides: async () => this.guides,
      start: (data) => started(bots, new FakeWorker(data)),
      startTraining: (data) => started(trainings, new FakeTraining(data)),
    });
    return { assistant, bots, trainings, bot: () => lastOf(bots), training: () => lastOf(trainings) };
  }
}

function started<T>(list: T[], one: T): T {
  list.push(one);
  return one;
}

function lastOf<T>(list: readonly T[]): T {
  const last = list.at(-1);
  if (last === undefined) throw new Error('nothing was started');
  return last;
}
