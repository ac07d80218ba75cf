import type { DeskEvent } from '../../../server/desk/outbox.js';
import type { Instant } from '../../../server/desk/text.js';
import { nextDueAt } from '../../../server/desk/ticket/clocks.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import type { DueWindow, SavedTicket, SearchedTickets, TicketChange, TicketFilter, TicketQuery, TicketSearch, TicketStore } from '../../../server/ports/ticket-store.js';
import { VersionedMap, type FakeLedger } from './saved.js';
import { meets, order } from './ticket-filter.js';

export class FakeTicketStore implements TicketStore {
  private readonly tickets = new VersionedMap<Ticket>();

  constructor(
    private readonly ledger: FakeLedger,
    private readonly hashPhone: (phone: string) => string,
  ) {}

  async insert(ticket: Ticket, events: readonly DeskEvent[]): Promise<Ticket> {
    const known = this.withKey(ticket.key);
    if (known) return known;
    this.tickets.insert(ticket.no, ticket);
    this.tell(ticket, events);
    return ticket;
  }
  async get(no: string): Promise<Ticket | null> {
    return this.tickets.get(no);
  }
  all(): readonly Ticket[] {
    return this.tickets.all();
  }
  async byKey(key: string): Promise<Ticket | null> {
    return this.withKey(key);
  }
  async save(next: Ticket, events: readonly DeskEvent[]): Promise<Ticket> {
    const saved = this.tickets.replace(next.no, next);
    this.tell(saved, events);
    return saved;
  }
  async find({ filter, sort, skip, limit }: TicketQuery): Promise<Ticket[]> {
    return this.matching(filter).sort(order[sort]).slice(skip, skip + limit);
  }
  async search({ filter, before = Infinity, skip, limit }: TicketSearch): Promise<SearchedTickets> {
    const found = this.matching(filter).filter(({ createdAt }) => createdAt < before);
    return { tickets: found.sort(order.newest).slice(skip, skip + limit), backTo: null };
  }
  async count(filter: TicketFilter, most = Infinity): Promise<number> {
    return Math.min(most, this.matching(filter).length);
  }
  async saveEach(changes: readonly TicketChange[]): Promise<SavedTicket[]> {
    return changes.map(({ next, events }) => {
      if (this.tickets.get(next.no)?.version !== next.version) return null;
      const ticket = this.tickets.replace(next.no, next);
      const refs = this.ledger.outbox.append({ aggregate: 'ticket', aggregateId: ticket.no, version: ticket.version }, events);
      this.ledger.onSaved({ kind: 'ticket', next: ticket, refs: [] });
      return { ticket, refs };
    });
  }
  async dueIn({ after, upTo }: DueWindow, limit: number): Promise<Ticket[]> {
    const due = (ticket: Ticket) => nextDueAt(ticket) ?? Number.MAX_SAFE_INTEGER;
    return this.tickets
      .all()
      .filter((ticket) => due(ticket) > after && due(ticket) <= upTo)
      .sort((a, b) => due(a) - due(b))
      .slice(0, limit);
  }
  async dueInstants(window: DueWindow, limit: number): Promise<Instant[]> {
    return (await this.dueIn(window, limit)).map((ticket) => nextDueAt(ticket) ?? 0);
  }

  private matching(filter: TicketFilter): Ticket[] {
    return this.tickets.all().filter((ticket) => meets(ticket, filter, this.hashPhone));
  }

  private withKey(key: string): Ticket | null {
    return this.tickets.all().find((ticket) => ticket.key === key) ?? null;
  }

  private tell(ticket: Ticket, events: readonly DeskEvent[]): void {
    const refs = this.ledger.outbox.append({ aggregate: 'ticket', aggregateId: ticket.no, version: ticket.version }, events);
    this.ledger.onSaved({ kind: 'ticket', next: ticket, refs });
  }
}
