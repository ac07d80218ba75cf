import type { Model } from 'mongoose';
import type { DeskEvent } from '../../desk/outbox.js';
import type { Instant } from '../../desk/text.js';
import type { TicketEvent } from '../../desk/ticket/events.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Clock } from '../../ports/clock.js';
import type { DueWindow, SavedTicket, SearchedTickets, TicketChange, TicketFilter, TicketQuery, TicketSearch, TicketStore } from '../../ports/ticket-store.js';
import { alreadyThere } from './duplicates.js';
import { guardedSave } from './guarded-save.js';
import { chain, type ChainedEvent } from './history-chain.js';
import { KnownTail } from './known-tail.js';
import { entriesOf, refsOf, type OutboxEntry } from './outbox-entries.js';
import type { Saved } from './saved-hook.js';
import { newTicketDoc } from './ticket-doc.js';
import { facetsOf } from './ticket-facets.js';
import { conditionsOf, countedConditionsOf, sorts } from './ticket-filter.js';
import type { TicketDoc } from './ticket-model.js';
import { asLived } from './ticket-upgrade.js';
import { searchByWords } from './word-search.js';

interface Deps {
  model: Model<TicketDoc>;
  clock: Clock;
  hashPhone: (phone: string) => string;
  saved: (saved: Saved) => void;
}

interface Mark {
  hash: string;
  ticket: Ticket;
}

export class MongoTicketStore implements TicketStore {
  /** Marks a stored event with its hash and the ticket as it was stored with it. */
  private readonly stored = new KnownTail<TicketEvent, Mark>();

  constructor(private readonly deps: Deps) {}

  async insert(ticket: Ticket, events: readonly DeskEvent[]): Promise<Ticket> {
    const outbox = this.entries(ticket, events);
    const doc = newTicketDoc(ticket, { hashPhone: this.deps.hashPhone, outbox });
    const known = await alreadyThere(this.deps.model.create(doc), () => this.byKey(ticket.key));
    if (known) return known;
    this.remember(ticket, ticket.history, doc.history);
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
    const { ticket, outbox } = await this.store(next, events);
    this.tell(ticket, outbox);
    return ticket;
  }

  async saveEach(changes: readonly TicketChange[]): Promise<SavedTicket[]> {
    const outcomes = await Promise.allSettled(changes.map(({ next, events }) => this.store(next, events)));
    return outcomes.map((outcome) => {
      if (outcome.status === 'rejected') return null;
      const { ticket, outbox } = outcome.value;
      this.tell(ticket, []);
      return { ticket, refs: refsOf({ aggregate: 'ticket', aggregateId: ticket.no }, outbox) };
    });
  }

  private async store(next: Ticket, events: readonly DeskEvent[]): Promise<{ ticket: Ticket; outbox: OutboxEntry[] }> {
    const { no, version, history } = next;
    const ticket = { ...next, version: version + 1 };
    const outbox = this.entries(ticket, events);
    const { fresh, mark } = this.stored.after(no, history) ?? (await this.readTail(next));
    const chained = chain(mark.hash, fresh);
    const set = { ...changedFields(mark.ticket, next), facets: facetsOf(next, this.deps.hashPhone) };
    await guardedSave(this.deps.model, { id: no, version, outbox, set, push: { history: chained } });
    this.remember(ticket, fresh, chained);
    return { ticket, outbox };
  }

  async find({ filter, sort, skip, limit }: TicketQuery): Promise<Ticket[]> {
    const docs = await this.deps.model.find(conditionsOf(filter)).sort(sorts[sort]).skip(skip).limit(limit).lean<TicketDoc[]>();
    return docs.map((doc) => this.fromDoc(doc));
  }

  async search(query: TicketSearch): Promise<SearchedTickets> {
    const { docs, backTo } = await searchByWords(this.deps.model, query);
    return { tickets: docs.map((doc) => this.fromDoc(doc)), backTo };
  }

  /** All tickets are counted by the store's own book-keeping, without looking at one. */
  async count(filter: TicketFilter, most?: number): Promise<number> {
    if (Object.keys(conditionsOf(filter)).length === 0) return this.deps.model.estimatedDocumentCount();
    return this.deps.model.countDocuments(countedConditionsOf(filter), most === undefined ? {} : { limit: most });
  }

  async dueIn(window: DueWindow, limit: number): Promise<Ticket[]> {
    const due = await this.deps.model.find(dueWithin(window)).sort(earliest).limit(limit).lean<TicketDoc[]>();
    return due.map((doc) => this.fromDoc(doc));
  }

  async dueInstants(window: DueWindow, limit: number): Promise<Instant[]> {
    const due = await this.deps.model.find(dueWithin(window), { 'facets.nextDueAt': 1 }).sort(earliest).limit(limit).lean<{ facets: { nextDueAt: Instant } }[]>();
    return due.map(({ facets }) => facets.nextDueAt);
  }

  /** For a ticket that did not come from here: where its stored history ends. */
  private async readTail({ no, history }: Ticket): Promise<{ fresh: readonly TicketEvent[]; mark: { hash: string; ticket: null } }> {
    const doc = await this.deps.model.findById(no, { 'history.hash': 1 }).lean<{ history: { hash: string }[] }>();
    const hashes = doc?.history ?? [];
    return { fresh: history.slice(hashes.length), mark: { hash: hashes.at(-1)?.hash ?? no, ticket: null } };
  }

  private entries({ no, version }: Ticket, events: readonly DeskEvent[]): OutboxEntry[] {
    return entriesOf({ aggregate: 'ticket', aggregateId: no, version, at: this.deps.clock.now() }, events);
  }

  private tell(ticket: Ticket, outbox: readonly OutboxEntry[]): void {
    this.deps.saved({ kind: 'ticket', next: ticket, refs: refsOf({ aggregate: 'ticket', aggregateId: ticket.no }, outbox) });
  }

  private fromDoc({ _id, outbox: _, facets: __, history: chained, ...fields }: TicketDoc): Ticket {
    const history = chained.map(({ hash: ___, ...event }) => event);
    const ticket = asLived({ no: _id, ...fields, history });
    this.remember(ticket, history, chained);
    return ticket;
  }

  private remember(ticket: Ticket, events: readonly TicketEvent[], chained: readonly ChainedEvent[]): void {
    events.forEach((event, index) => this.stored.remember(ticket.no, event, { hash: chained[index]?.hash ?? '', ticket }));
  }
}

const earliest = { 'facets.nextDueAt': 1 } as const;
const dueWithin = ({ after, upTo }: DueWindow) => ({ 'facets.nextDueAt': { $gt: after, $lte: upTo } });

/** The fields a save has to write: a ticket changes by new values, so what is the same object is what is stored. */
function changedFields(stored: Ticket | null, { no: _, version, history: __, ...fields }: Ticket): Partial<Ticket> {
  if (stored?.version !== version) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([field, value]) => value !== stored[field as keyof Ticket]));
}
