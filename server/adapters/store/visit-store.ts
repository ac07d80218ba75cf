import type { Model } from 'mongoose';
import type { DateKey } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import { counterId } from '../../desk/hall/counter.js';
import { atCounter, type Visit } from '../../desk/hall/visit.js';
import type { DeskEvent } from '../../desk/outbox.js';
import type { Clock } from '../../ports/clock.js';
import type { VisitStore } from '../../ports/hall-store.js';
import { alreadyThere, isDuplicate } from './duplicates.js';
import { guardedSave } from './guarded-save.js';
import { entriesOf, refsOf, type OutboxEntry } from './outbox-entries.js';
import type { Saved } from './saved-hook.js';
import type { VisitDoc, VisitFacets } from './visit-model.js';

interface Deps {
  model: Model<VisitDoc>;
  clock: Clock;
  saved: (saved: Saved) => void;
}

export class MongoVisitStore implements VisitStore {
  constructor(private readonly deps: Deps) {}

  async insert(visit: Visit, events: readonly DeskEvent[]): Promise<Visit> {
    const { id, ...fields } = visit;
    const outbox = this.entries(visit, events);
    const known = await alreadyThere(this.deps.model.create({ _id: id, ...fields, facets: facetsOf(visit), outbox }), () => this.byKey(visit.key));
    if (known) return known;
    this.tell(visit, outbox);
    return visit;
  }

  async get(id: string): Promise<Visit | null> {
    const doc = await this.deps.model.findById(id).lean<VisitDoc>();
    return doc && fromDoc(doc);
  }

  async byKey(key: string): Promise<Visit | null> {
    const doc = await this.deps.model.findOne({ key }).lean<VisitDoc>();
    return doc && fromDoc(doc);
  }

  async ofDay(centreId: string, date: DateKey): Promise<Visit[]> {
    const docs = await this.deps.model.find({ centreId, date }).sort({ number: 1 }).lean<VisitDoc[]>();
    return docs.map(fromDoc);
  }

  async save(next: Visit, events: readonly DeskEvent[]): Promise<Visit> {
    const { id, version, ...fields } = next;
    const saved = { ...next, version: version + 1 };
    const outbox = this.entries(saved, events);
    try {
      await guardedSave(this.deps.model, { id, version, outbox, set: { ...fields, facets: facetsOf(next) }, push: {} });
    } catch (error) {
      throw isDuplicate(error) ? new DeskError('counter_busy') : error;
    }
    this.tell(saved, outbox);
    return saved;
  }

  private entries({ id, version }: Visit, events: readonly DeskEvent[]): OutboxEntry[] {
    return entriesOf({ aggregate: 'visit', aggregateId: id, version, at: this.deps.clock.now() }, events);
  }

  private tell(visit: Visit, outbox: readonly OutboxEntry[]): void {
    this.deps.saved({ kind: 'visit', next: visit, refs: refsOf({ aggregate: 'visit', aggregateId: visit.id }, outbox) });
  }
}

function facetsOf(visit: Visit): VisitFacets {
  return atCounter(visit) && visit.counterNo !== null ? { window: counterId(visit.centreId, visit.date, visit.counterNo) } : {};
}

function fromDoc({ _id, outbox: _, facets: __, ...fields }: VisitDoc): Visit {
  return { id: _id, ...fields };
}
