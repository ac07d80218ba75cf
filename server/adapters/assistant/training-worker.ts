import { parentPort, workerData } from 'node:worker_threads';
import { modelHash } from '../../../bot/index.js';
import { measured } from './measured.js';
import { modelFor, programOf } from './model-cache.js';
import type { Same, Trained, TrainingData } from './training.js';
import { packed } from './weights.js';

async function trained({ other, servingId, ...lesson }: TrainingData): Promise<Trained | Same> {
  if (modelHash(lesson.guides, lesson.seed, lesson.taught) === servingId) return { kind: 'same' };
  const model = await modelFor(lesson);
  return {
    kind: 'trained',
    id: model.hash,
    program: programOf(lesson.seed),
    weights: packed(model),
    figures: measured(lesson),
    figuresOfOther: other === null ? null : measured({ ...lesson, taught: other }),
  };
}

parentPort?.postMessage(await trained(workerData as TrainingData));
