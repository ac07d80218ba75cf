import type { Model } from 'mongoose';
import type { DeskEvent } from '../../desk/outbox.js';
import { nextReachAt } from '../../desk/supervision/answer-clock.js';
import type { SupervisionState } from '../../desk/supervision/states.js';
import { addressees, type Supervision } from '../../desk/supervision/supervision.js';
import type { Instant } from '../../desk/text.js';
import type { Clock } from '../../ports/clock.js';
import type { SupervisionFilter, SupervisionQuery, SupervisionStore } from '../../ports/supervision-store.js';
import { alreadyThere } from './duplicates.js';
import { guardedSave } from './guarded-save.js';
import { entriesOf, refsOf, type OutboxEntry } from './outbox-entries.js';
import type { Saved } from './saved-hook.js';
import type { SupervisionDoc, SupervisionFacets } from './supervision-model.js';

interface Deps {
  model: Model<SupervisionDoc>;
  clock: Clock;
  saved: (saved: Saved) => void;
}

export class MongoSupervisionStore implements SupervisionStore {
  constructor(private readonly deps: Deps) {}

  async insert(order: Supervision, events: readonly DeskEvent[]): Promise<Supervision> {
    const { id, ...fields } = order;
    const outbox = this.entries(order, events);
    const known = await alreadyThere(this.deps.model.create({ _id: id, ...fields, facets: facetsOf(order), outbox }), () => this.byKey(order.key));
    if (known) return known;
    this.tell(order, outbox);
    return order;
  }

  async get(id: string): Promise<Supervision | null> {
    const doc = await this.deps.model.findById(id).lean<SupervisionDoc>();
    return doc && fromDoc(doc);
  }

  async byKey(key: string): Promise<Supervision | null> {
    const doc = await this.deps.model.findOne({ key }).lean<SupervisionDoc>();
    return doc && fromDoc(doc);
  }

  async save(next: Supervision, events: readonly DeskEvent[]): Promise<Supervision> {
    const { id, version, ...fields } = next;
    const saved = { ...next, version: version + 1 };
    const outbox = this.entries(saved, events);
    await guardedSave(this.deps.model, { id, version, outbox, set: { ...fields, facets: facetsOf(next) }, push: {} });
    this.tell(saved, outbox);
    return saved;
  }

  async find({ filter, skip, limit }: SupervisionQuery): Promise<Supervision[]> {
    const docs = await this.deps.model.find(conditionsOf(filter)).sort({ 'answerBy.dueAt': 1, _id: 1 }).skip(skip).limit(limit).lean<SupervisionDoc[]>();
    return docs.map(fromDoc);
  }

  async count(filter: SupervisionFilter): Promise<number> {
    const conditions = conditionsOf(filter);
    return Object.keys(conditions).length === 0 ? this.deps.model.estimatedDocumentCount() : this.deps.model.countDocuments(conditions);
  }

  async changedSince(at: Instant, limit: number): Promise<Supervision[]> {
    const docs = await this.deps.model.find({ updatedAt: { $gte: at } }).sort({ updatedAt: -1, _id: -1 }).limit(limit).lean<SupervisionDoc[]>();
    return docs.map(fromDoc);
  }

  async dueBefore(at: Instant, limit: number): Promise<string[]> {
    const due = await this.deps.model.find({ 'facets.nextReachAt': { $lte: at } }, { _id: 1 }).sort({ 'facets.nextReachAt': 1 }).limit(limit).lean<{ _id: string }[]>();
    return due.map(({ _id }) => _id);
  }

  async idsIn(states: readonly SupervisionState[]): Promise<string[]> {
    const docs = await this.deps.model.find(conditionsOf({ states }), { _id: 1 }).lean<{ _id: string }[]>();
    return docs.map(({ _id }) => _id).sort();
  }

  private entries({ id, version }: Supervision, events: readonly DeskEvent[]): OutboxEntry[] {
    return entriesOf({ aggregate: 'supervision', aggregateId: id, version, at: this.deps.clock.now() }, events);
  }

  private tell(order: Supervision, outbox: readonly OutboxEntry[]): void {
    this.deps.saved({ kind: 'supervision', next: order, refs: refsOf({ aggregate: 'supervision', aggregateId: order.id }, outbox) });
  }
}

function facetsOf(order: Supervision): SupervisionFacets {
  const due = nextReachAt(order);
  return { ...(due !== null && { nextReachAt: due }), unitIds: addressees(order).map(({ id }) => id) };
}

function conditionsOf({ states, unitId }: SupervisionFilter): Record<string, unknown> {
  return { ...(states && { state: { $in: states } }), ...(unitId !== undefined && { 'facets.unitIds': unitId }) };
}

function fromDoc({ _id, outbox: _, facets: __, ...fields }: SupervisionDoc): Supervision {
  return { id: _id, ...fields };
}
