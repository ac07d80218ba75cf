import type { Taught } from '../../../bot/index.js';
import type { ModelFigures } from '../../desk/learning/model.js';
import type { Lesson, ModelRef } from './messages.js';

/** What a training worker is started with. */
export interface TrainingData extends Lesson {
  /** What the model in use was taught, to be measured too when it never was; null when its figures are known. */
  readonly other: readonly Taught[] | null;
  /** The model in use: nothing is trained when it would come out again. */
  readonly servingId: string | null;
}

/** What comes of a training. */
export interface Trained extends ModelRef {
  readonly kind: 'trained';
  readonly weights: Uint8Array;
  readonly figures: ModelFigures | null;
  /** Of the other lesson, if one was given. */
  readonly figuresOfOther: ModelFigures | null;
}

/** The lesson gives the model that is in use already. */
export interface Same {
  readonly kind: 'same';
}

/** A worker thread that trains once and ends. */
export interface TrainingWorker {
  once(event: 'message', listener: (made: Trained | Same) => void): unknown;
  once(event: 'error', listener: (error: Error) => void): unknown;
  once(event: 'exit', listener: (code: number) => void): unknown;
  terminate(): Promise<unknown>;
}

/** Longer than any training takes: one that hangs is ended. */
export const trainingLimitMs = 15 * 60_000;

/** Trains in a thread of its own; rejects when it fails, dies or takes too long. `ended` ends it early. */
export function train(worker: TrainingWorker, onStop: (stop: () => void) => void = () => undefined): Promise<Trained | Same> {
  return new Promise<Trained | Same>((resolve, reject) => {
    const fail = (message: string) => {
      reject(new Error(message));
      void worker.terminate();
    };
    const timer = setTimeout(() => fail('took too long'), trainingLimitMs).unref();
    onStop(() => fail('stopped'));
    worker.once('message', (made) => {
      resolve(made);
      void worker.terminate();
    });
    worker.once('error', ({ message }) => fail(message));
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('ended without a model'));
    });
  });
}
