import { parentPort, workerData } from 'node:worker_threads';
import { calibrationOf } from '../../../bot/index.js';
import { figuresOf } from './measured.js';
import { measuredId, measuredModelFor, programOf } from './model-cache.js';
import type { Same, Trained, TrainingData } from './training.js';
import { packed } from './weights.js';

async function trained({ other, servingId, ...lesson }: TrainingData): Promise<Trained | Same> {
  if (measuredId(lesson) === servingId) return { kind: 'same' };
  const model = await measuredModelFor(lesson);
  return {
    kind: 'trained',
    id: model.hash,
    program: programOf(lesson.seed),
    weights: packed(model),
    figures: figuresOf(model),
    figuresOfOther: other === null ? null : figuresOf(calibrationOf({ ...lesson, taught: other })),
  };
}

parentPort?.postMessage(await trained(workerData as TrainingData));
