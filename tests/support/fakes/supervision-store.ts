import type { DeskEvent } from '../../../server/desk/outbox.js';
import { nextReachAt } from '../../../server/desk/supervision/answer-clock.js';
import type { SupervisionState } from '../../../server/desk/supervision/states.js';
import { addressees, type Supervision } from '../../../server/desk/supervision/supervision.js';
import type { Instant } from '../../../server/desk/text.js';
import type { SupervisionFilter, SupervisionQuery, SupervisionStore } from '../../../server/ports/supervision-store.js';
import { VersionedMap, type FakeLedger } from './saved.js';

export class FakeSupervisionStore implements SupervisionStore {
  private readonly orders = new VersionedMap<Supervision>();

  constructor(private readonly ledger: FakeLedger) {}

  async insert(order: Supervision, events: readonly DeskEvent[]): Promise<Supervision> {
    const known = this.withKey(order.key);
    if (known) return known;
    this.orders.insert(order.id, order);
    this.tell(order, events);
    return order;
  }
  async get(id: string): Promise<Supervision | null> {
    return this.orders.get(id);
  }
  async byKey(key: string): Promise<Supervision | null> {
    return this.withKey(key);
  }
  async save(next: Supervision, events: readonly DeskEvent[]): Promise<Supervision> {
    const saved = this.orders.replace(next.id, next);
    this.tell(saved, events);
    return saved;
  }
  async find({ filter, skip, limit }: SupervisionQuery): Promise<Supervision[]> {
    return this.matching(filter)
      .sort((a, b) => a.answerBy.dueAt - b.answerBy.dueAt || (a.id < b.id ? -1 : 1))
      .slice(skip, skip + limit);
  }
  async count(filter: SupervisionFilter): Promise<number> {
    return this.matching(filter).length;
  }
  async changedSince(at: Instant, limit: number): Promise<Supervision[]> {
    return this.orders
      .all()
      .filter(({ updatedAt }) => updatedAt >= at)
      .sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1))
      .slice(0, limit);
  }
  async dueBefore(at: Instant, limit: number): Promise<string[]> {
    const due = (order: Supervision) => nextReachAt(order) ?? Number.MAX_SAFE_INTEGER;
    return this.orders
      .all()
      .filter((order) => due(order) <= at)
      .sort((a, b) => due(a) - due(b))
      .slice(0, limit)
      .map(({ id }) => id);
  }

  async idsIn(states: readonly SupervisionState[]): Promise<string[]> {
    return this.matching({ states }).map(({ id }) => id).sort();
  }

  private withKey(key: string): Supervision | null {
    return this.orders.all().find((order) => order.key === key) ?? null;
  }

  private matching({ states, unitId }: SupervisionFilter): Supervision[] {
    return this.orders.all().filter((order) => (states?.includes(order.state) ?? true) && (unitId === undefined || addressees(order).some(({ id }) => id === unitId)));
  }

  private tell(order: Supervision, events: readonly DeskEvent[]): void {
    const refs = this.ledger.outbox.append({ aggregate: 'supervision', aggregateId: order.id, version: order.version }, events);
    this.ledger.onSaved({ kind: 'supervision', next: order, refs });
  }
}
