import type { LearningHead, ModelReason, ModelRecord } from '../desk/learning/model.js';
import type { Instant } from '../desk/text.js';

/** The assistant's models: what is known of each, their weights, and which one all processes serve. */
export interface ModelShelf {
  head(): Promise<LearningHead>;
  /** Wishes for a new model. */
  ask(reason: ModelReason): Promise<void>;
  /** Claims the training that was wished for, for as long as `until`; null when nothing was, or somebody trains already. */
  begin(now: Instant, until: Instant): Promise<{ asked: number; reason: ModelReason } | null>;
  /** Ends a training: nothing wished for up to `asked` is open any more. */
  end(asked: number, failure: LearningHead['failure']): Promise<void>;
  /** Stores a model with its weights; one that is there already stays as it is. The weights of the oldest unused ones are given up. */
  put(record: ModelRecord, weights: Uint8Array): Promise<void>;
  record(id: string): Promise<ModelRecord | null>;
  /** The newest first. */
  records(limit: number): Promise<ModelRecord[]>;
  /** Null when they were given up. */
  weights(id: string): Promise<Uint8Array | null>;
  /** Puts what is known of a model in the place of what was. */
  note(record: ModelRecord): Promise<void>;
  /** Serves `id` from now on, in every process; false when `over` is no longer what is served. */
  serve(id: string, over: string | null): Promise<boolean>;
}
