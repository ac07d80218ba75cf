import type { Model } from 'mongoose';
import type { DeskEvent } from '../../desk/outbox.js';
import type { Instant } from '../../desk/text.js';
import type { TicketEvent } from '../../desk/ticket/events.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Clock } from '../../ports/clock.js';
import type { TicketFilter, TicketQuery, TicketStore } from '../../ports/ticket-store.js';
import { isDuplicate } from './duplicates.js';
import { guardedSave } from './guarded-save.js';
import { chain, type ChainedEvent } from './history-chain.js';
import { KnownTail } from './known-tail.js';
import { entriesOf, refsOf, type OutboxEntry } from './outbox-entries.js';
import type { Saved } from './saved-hook.js';
import { facetsOf } from './ticket-facets.js';
import { conditionsOf, countedConditionsOf, sorts } from './ticket-filter.js';
import type { TicketDoc } from './ticket-model.js';
import { asLived } from './ticket-upgrade.js';

interface Deps {
  model: Model<TicketDoc>;
  clock: Clock;
  hashPhone: (phone: string) => string;
  saved: (saved: Saved) => void;
}

export class MongoTicketStore implements TicketStore {
  /** Marks a stored event with its hash. */
  private readonly stored = new KnownTail<TicketEvent, string>();

  constructor(private readonly deps: Deps) {}

  async insert(ticket: Ticket, events: readonly DeskEvent[]): Promise<Ticket> {
    const { no, history, ...fields } = ticket;
    const outbox = this.entries(ticket, events);
    const chained = chain(no, history);
    try {
      await this.deps.model.create({ _id: no, ...fields, history: chained, facets: this.facets(ticket), outbox });
    } catch (error) {
      const known = isDuplicate(error) ? await this.byKey(ticket.key) : null;
      if (!known) throw error;
      return known;
    }
    this.remember(no, history, chained);
    this.tell(ticket, outbox);
    return ticket;
  }

  async get(no: string): Promise<Ticket | null> {
    const doc = await this.deps.model.findById(no).lean<TicketDoc>();
    return doc && this.fromDoc(doc);
  }

  async byKey(key: string): Promise<Ticket | null> {
    const doc = await this.deps.model.findOne({ key }).lean<TicketDoc>();
    return doc && this.fromDoc(doc);
  }

  async save(next: Ticket, events: readonly DeskEvent[]): Promise<Ticket> {
    const { no, version, history, ...fields } = next;
    const saved = { ...next, version: version + 1 };
    const outbox = this.entries(saved, events);
    const { fresh, mark } = this.stored.after(no, history) ?? (await this.readTail(next));
    const chained = chain(mark, fresh);
    await guardedSave(this.deps.model, { id: no, version, outbox, set: { ...fields, facets: this.facets(next) }, push: { history: chained } });
    this.remember(no, fresh, chained);
    this.tell(saved, outbox);
    return saved;
  }

  async find({ filter, sort, skip, limit }: TicketQuery): Promise<Ticket[]> {
    const docs = await this.deps.model.find(conditionsOf(filter)).sort(sorts[sort]).skip(skip).limit(limit).lean<TicketDoc[]>();
    return docs.map((doc) => this.fromDoc(doc));
  }

  /** All tickets are counted by the store's own book-keeping, without looking at one. */
  async count(filter: TicketFilter): Promise<number> {
    if (Object.keys(conditionsOf(filter)).length === 0) return this.deps.model.estimatedDocumentCount();
    return this.deps.model.countDocuments(countedConditionsOf(filter));
  }

  async dueBefore(at: Instant, limit: number): Promise<string[]> {
    const due = await this.deps.model
      .find({ 'facets.nextDueAt': { $lte: at } }, { _id: 1 })
      .sort({ 'facets.nextDueAt': 1 })
      .limit(limit)
      .lean<{ _id: string }[]>();
    return due.map(({ _id }) => _id);
  }

  /** For a ticket that did not come from here: where its stored history ends. */
  private async readTail({ no, history }: Ticket): Promise<{ fresh: readonly TicketEvent[]; mark: string }> {
    const doc = await this.deps.model.findById(no, { 'history.hash': 1 }).lean<{ history: { hash: string }[] }>();
    const hashes = doc?.history ?? [];
    return { fresh: history.slice(hashes.length), mark: hashes.at(-1)?.hash ?? no };
  }

  private entries({ no, version }: Ticket, events: readonly DeskEvent[]): OutboxEntry[] {
    return entriesOf({ aggregate: 'ticket', aggregateId: no, version, at: this.deps.clock.now() }, events);
  }

  private facets(ticket: Ticket) {
    return facetsOf(ticket, this.deps.hashPhone);
  }

  private tell(ticket: Ticket, outbox: readonly OutboxEntry[]): void {
    this.deps.saved({ kind: 'ticket', next: ticket, refs: refsOf({ aggregate: 'ticket', aggregateId: ticket.no }, outbox) });
  }

  private fromDoc({ _id, outbox: _, facets: __, history: chained, ...fields }: TicketDoc): Ticket {
    const history = chained.map(({ hash: ___, ...event }) => event);
    this.remember(_id, history, chained);
    return asLived({ no: _id, ...fields, history });
  }

  private remember(no: string, events: readonly TicketEvent[], chained: readonly ChainedEvent[]): void {
    events.forEach((event, index) => this.stored.remember(no, event, chained[index]?.hash ?? ''));
  }
}
