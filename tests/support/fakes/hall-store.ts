import type { DateKey } from '../../../server/desk/calendar/shanghai.js';
import { DeskError } from '../../../server/desk/errors.js';
import type { Counter } from '../../../server/desk/hall/counter.js';
import { atCounter, type Visit } from '../../../server/desk/hall/visit.js';
import type { DeskEvent } from '../../../server/desk/outbox.js';
import type { Instant } from '../../../server/desk/text.js';
import type { CounterStore, VisitStore } from '../../../server/ports/hall-store.js';
import { VersionedMap, type FakeLedger } from './saved.js';

export class FakeVisitStore implements VisitStore {
  private readonly visits = new VersionedMap<Visit>();

  constructor(private readonly ledger: FakeLedger) {}

  async insert(visit: Visit, events: readonly DeskEvent[]): Promise<Visit> {
    const known = await this.byKey(visit.key);
    if (known) return known;
    this.visits.insert(visit.id, visit);
    this.tell(visit, events);
    return visit;
  }
  async get(id: string): Promise<Visit | null> {
    return this.visits.get(id);
  }
  async byKey(key: string): Promise<Visit | null> {
    return this.visits.all().find((visit) => visit.key === key) ?? null;
  }
  async ofDay(centreId: string, date: DateKey): Promise<Visit[]> {
    return this.visits
      .all()
      .filter((visit) => visit.centreId === centreId && visit.date === date)
      .sort((a, b) => (a.number < b.number ? -1 : 1));
  }
  async save(next: Visit, events: readonly DeskEvent[]): Promise<Visit> {
    if (atCounter(next) && this.visits.all().some((one) => one.id !== next.id && sameWindow(one, next))) throw new DeskError('counter_busy');
    const saved = this.visits.replace(next.id, next);
    this.tell(saved, events);
    return saved;
  }

  private tell(visit: Visit, events: readonly DeskEvent[]): void {
    const refs = this.ledger.outbox.append({ aggregate: 'visit', aggregateId: visit.id, version: visit.version }, events);
    this.ledger.onSaved({ kind: 'visit', next: visit, refs });
  }
}

const sameWindow = (a: Visit, b: Visit): boolean => atCounter(a) && a.centreId === b.centreId && a.date === b.date && a.counterNo === b.counterNo;

export class FakeCounterStore implements CounterStore {
  private readonly counters = new Map<string, Counter>();

  async get(id: string): Promise<Counter | null> {
    return this.counters.get(id) ?? null;
  }
  async ofDay(centreId: string, date: DateKey): Promise<Counter[]> {
    return [...this.counters.values()].filter((one) => one.centreId === centreId && one.date === date).sort((a, b) => a.no - b.no);
  }
  async open(counter: Parameters<CounterStore['open']>[0]): Promise<Counter> {
    const holder = this.counters.get(counter.id)?.clerk;
    if (holder && holder.id !== counter.clerk.id) throw new DeskError('counter_taken', { counter: counter.no, name: holder.name });
    this.counters.set(counter.id, counter);
    return counter;
  }
  async close(id: string, clerkId: string, at: Instant): Promise<void> {
    const counter = this.counters.get(id);
    if (counter?.clerk?.id === clerkId) this.counters.set(id, { ...counter, clerk: null, closedAt: at });
  }
}
