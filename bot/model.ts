import type { ClassifierModel } from './classifier.js';
import { loadClassifier, trainClassifier } from './classifier.js';
import type { Thresholds } from './gate.js';
import { thresholds } from './gate.js';
import type { GuideKnowledge } from './knowledge.js';
import { fingerprint, trainingSet } from './training-set.js';
import type { Reader } from './understand.js';

/** A trained bot: plain JSON, so that it can be kept in a file. */
export interface BotModel {
  readonly hash: string;
  readonly thresholds: Thresholds;
  readonly items: ClassifierModel;
  readonly actions: ClassifierModel;
}

/** The fingerprint of the model these guides and this seed would give, without training it. */
export function modelHash(guides: readonly GuideKnowledge[], seed: number): string {
  return fingerprint(trainingSet(guides), seed);
}

/** Trains a model; blocks its thread for a few seconds. The same guides and seed give the same model. */
export async function trainModel(guides: readonly GuideKnowledge[], seed: number): Promise<BotModel> {
  const set = trainingSet(guides);
  const items = trainClassifier(set.items, set.itemLandmarks, seed);
  const actions = trainClassifier(set.actions, set.actionLandmarks, seed);
  return Promise.resolve({ hash: fingerprint(set, seed), thresholds, items, actions });
}

/** The classifiers of a model, ready to read. */
export function readerOf(model: BotModel): Reader {
  return { items: loadClassifier(model.items), actions: loadClassifier(model.actions), names: model.items.landmarks, limits: model.thresholds };
}
