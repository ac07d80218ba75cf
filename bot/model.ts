import type { Measured } from './measured.js';
import type { ClassifierModel } from './classifier.js';
import { loadClassifier, trainClassifier } from './classifier.js';
import type { Landmark } from './features.js';
import type { Thresholds } from './gate.js';
import { thresholds } from './gate.js';
import type { GuideKnowledge } from './knowledge.js';
import { actionManner, fieldManner, itemManner } from './marks.js';
import type { Taught, TrainingSet } from './training-set.js';
import { fingerprint, trainingSet } from './training-set.js';
import type { Reader } from './understand.js';

/** A trained bot: plain JSON, so that it can be kept in a file. */
export interface BotModel {
  readonly hash: string;
  readonly thresholds: Thresholds;
  /** What cross-validation found; absent until the model has been calibrated. */
  readonly measured?: Measured;
  readonly names: readonly Landmark[];
  readonly items: ClassifierModel;
  readonly actions: ClassifierModel;
  readonly fields: ClassifierModel;
}

/** The fingerprint of the model these guides, this seed and what editors taught would give, without training it. */
export function modelHash(guides: readonly GuideKnowledge[], seed: number, taught: readonly Taught[] = []): string {
  return fingerprint(trainingSet(guides, seed, { taught }), seed);
}

/** The classifiers of one training set. */
export function trainOn(set: TrainingSet, seed: number): Omit<BotModel, 'hash' | 'thresholds' | 'measured'> {
  return {
    names: set.names,
    items: trainClassifier(set.items, itemManner(set.names), seed),
    actions: trainClassifier(set.actions, actionManner, seed),
    fields: trainClassifier(set.fields, fieldManner(set.names), seed),
  };
}

/** Trains a model; blocks its thread for some seconds. The same guides, seed and taught sentences give the same model. */
export async function trainModel(guides: readonly GuideKnowledge[], seed: number, taught: readonly Taught[] = []): Promise<BotModel> {
  const set = trainingSet(guides, seed, { taught });
  return Promise.resolve({ hash: fingerprint(set, seed), thresholds, ...trainOn(set, seed) });
}

/** The classifiers of a model, ready to read. */
export function readerOf(model: Omit<BotModel, 'hash'>): Reader {
  return {
    items: loadClassifier(model.items, itemManner(model.names)),
    actions: loadClassifier(model.actions, actionManner),
    fields: loadClassifier(model.fields, fieldManner(model.names)),
    names: model.names,
    limits: model.thresholds,
  };
}
