import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Light } from '../../desk/deadlines/light.js';
import { tokensOfQuery } from '../../desk/search-tokens.js';
import { endedStates, ticketStates, type TicketState } from '../../desk/ticket/states.js';
import type { Channel, Ticket, TicketType, Urgency } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import type { TicketFilter, TicketSort } from '../../ports/ticket-store.js';
import { mustMay } from '../access/permission.js';
import { searchTickets, type FoundTickets } from './search-tickets.js';
import { queueViews, seenBy, viewFilter, type QueueView } from './queue-views.js';

export interface QueueQuestion {
  view: QueueView;
  channel?: Channel | undefined;
  type?: TicketType | undefined;
  state?: TicketState | undefined;
  urgency?: Urgency | undefined;
  light?: Light | undefined;
  unitId?: string | undefined;
  leadUnitId?: string | undefined;
  topic?: string | undefined;
  area?: string | undefined;
  returnsFrom?: number | undefined;
  filedSince?: number | undefined;
  open?: 'yes' | undefined;
  nos?: string | undefined;
  q?: string | undefined;
  before?: number | undefined;
  sort: TicketSort;
  page: number;
  size: number;
}
type FindPorts = Pick<Ports, 'clock' | 'secrets' | 'tickets'>;

/** One page of the queue as this reader may see it; what a search finds is listed newest first, whatever the order asked for. */
export async function findTickets(ports: FindPorts, actor: StaffActor, question: QueueQuestion): Promise<FoundTickets> {
  mustMay(actor, 'queue.read', desk);
  const filter = filterOf(ports, actor, question);
  const window = { skip: (question.page - 1) * question.size, limit: question.size };
  if (filter.tokens) return searchTickets(ports.tickets, { filter, before: question.before, ...window });
  const [tickets, total] = await Promise.all([ports.tickets.find({ filter, sort: question.sort, ...window }), ports.tickets.count(filter)]);
  return { tickets, total, orMore: false, backTo: null };
}

/** How many tickets each view holds for this reader. */
export async function countViews(ports: FindPorts, actor: StaffActor): Promise<Record<QueueView, number>> {
  mustMay(actor, 'queue.read', desk);
  const now = ports.clock.now();
  const counts = await Promise.all(queueViews.map(async (view) => [view, await ports.tickets.count(viewFilter(view, actor, now))] as const));
  return Object.fromEntries(counts) as Record<QueueView, number>;
}

/** The named tickets this reader may see; the others are left out. */
export async function ticketsByNo(ports: FindPorts, actor: StaffActor, nos: readonly string[]): Promise<Ticket[]> {
  mustMay(actor, 'queue.read', desk);
  return ports.tickets.find({ filter: { ...seenBy(actor), nos }, sort: 'newest', skip: 0, limit: nos.length });
}

function filterOf(ports: FindPorts, actor: StaffActor, question: QueueQuestion): TicketFilter {
  const { light, q } = question;
  const now = ports.clock.now();
  const base = viewFilter(question.view, actor, now);
  return {
    ...base,
    ...picked(question, base),
    ...asked(question),
    ...(light && (base.light && base.light.is !== light ? { states: [] } : { light: { is: light, at: now } })),
    ...(q && { tokens: tokensOfQuery(q, (phone) => ports.secrets.hash('phone', phone)) }),
  };
}

/** What the reader picked in the filter bar; a pick never widens what the view and permission leave. */
function picked(question: QueueQuestion, base: TicketFilter): TicketFilter {
  const { channel, type, urgency, unitId } = question;
  return {
    ...(channel && { channel }),
    ...(type && { type }),
    ...(urgency && { urgency }),
    ...statesPicked(question, base.states),
    ...(unitId !== undefined && !base.unit && { unit: { id: unitId } }),
  };
}

function statesPicked({ state, open }: QueueQuestion, within: readonly TicketState[] | undefined): TicketFilter {
  if (!state && !open) return {};
  const states = (within ?? ticketStates).filter((known) => (!state || known === state) && !(open && endedStates.includes(known)));
  return { states };
}

/** What a number of the board stands for, so that it opens a list of just that length. */
function asked({ leadUnitId, topic, area, returnsFrom, filedSince, nos }: QueueQuestion): TicketFilter {
  return {
    ...(leadUnitId !== undefined && { leadUnit: leadUnitId }),
    ...(topic !== undefined && { topic }),
    ...(area !== undefined && { area }),
    ...(returnsFrom !== undefined && { returnsFrom }),
    ...(filedSince !== undefined && { filedSince }),
    ...(nos !== undefined && { nos: nos.split(',') }),
  };
}
