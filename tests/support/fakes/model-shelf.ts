import { firstHead, type LearningHead, type ModelReason, type ModelRecord } from '../../../server/desk/learning/model.js';
import type { Instant } from '../../../server/desk/text.js';
import type { ModelShelf } from '../../../server/ports/model-shelf.js';

const weightsKept = 6;

export class FakeModelShelf implements ModelShelf {
  private now: LearningHead = firstHead;
  private readonly known = new Map<string, ModelRecord>();
  private readonly bytes = new Map<string, Uint8Array>();

  async head(): Promise<LearningHead> {
    return this.now;
  }
  async ask(reason: ModelReason): Promise<void> {
    this.now = { ...this.now, asked: this.now.asked + 1, reason };
  }
  async begin(now: Instant, until: Instant): Promise<{ asked: number; reason: ModelReason } | null> {
    const { asked, done, training, reason } = this.now;
    if (asked <= done || (training && training.until > now)) return null;
    this.now = { ...this.now, training: { since: now, until } };
    return { asked, reason };
  }
  async end(asked: number, failure: LearningHead['failure']): Promise<void> {
    this.now = { ...this.now, done: asked, training: null, failure };
  }
  async put(record: ModelRecord, weights: Uint8Array): Promise<void> {
    if (!this.known.has(record.id)) {
      this.known.set(record.id, structuredClone(record));
      this.bytes.set(record.id, weights);
    }
    for (const { id } of (await this.records(Infinity)).slice(weightsKept)) if (id !== this.now.servingId) this.bytes.delete(id);
  }
  async record(id: string): Promise<ModelRecord | null> {
    return structuredClone(this.known.get(id) ?? null);
  }
  async records(limit: number): Promise<ModelRecord[]> {
    return structuredClone([...this.known.values()].sort((a, b) => b.trainedAt - a.trainedAt || (a.id < b.id ? -1 : 1)).slice(0, limit));
  }
  async weights(id: string): Promise<Uint8Array | null> {
    return this.bytes.get(id) ?? null;
  }
  async note(record: ModelRecord): Promise<void> {
    if (this.known.has(record.id)) this.known.set(record.id, structuredClone(record));
  }
  async serve(id: string, over: string | null): Promise<boolean> {
    if (this.now.servingId !== over) return false;
    this.now = { ...this.now, servingId: id };
    return true;
  }
}
