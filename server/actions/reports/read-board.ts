import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { dateOf, startOf } from '../../desk/calendar/shanghai.js';
import { mostLines, pressingMatters, shownLines } from '../../desk/supervision/board-lines.js';
import { usualOverDays } from '../../desk/supervision/heat.js';
import type { Proposal } from '../../desk/supervision/proposal.js';
import { openSupervisionStates } from '../../desk/supervision/states.js';
import type { Supervision } from '../../desk/supervision/supervision.js';
import { openStates } from '../../desk/ticket/states.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Instant } from '../../desk/text.js';
import type { BoardCell } from '../../ports/board-store.js';
import type { Ports } from '../../ports/index.js';
import type { TicketFilter } from '../../ports/ticket-store.js';
import type { CountPorts } from './counted-cases.js';
import { mustMay } from '../access/permission.js';
import { readYesterday, type Yesterday } from './read-yesterday.js';
import { rulesInForce } from '../deadlines/rules.js';

/** A desk with more pressing matters than this shows the most pressing of them. */
const most = 200;
/** One order covers at most so many tickets. */
const mostOrdered = 50;
const day = 24 * 3_600_000;

export interface BoardRead {
  at: Instant;
  lines: Proposal[];
  /** All that is proposed and open, also what does not fit. */
  pressing: Proposal[];
  doneToday: number;
  tickets: ReadonlyMap<string, Ticket>;
  orders: ReadonlyMap<string, Supervision>;
  /** Open tickets of the last 24 hours, by topic and area of a hot line. */
  hotNos: ReadonlyMap<string, string[]>;
  cells: BoardCell[];
  /** From how many returns on a matter counts as often returned. */
  returnedFrom: number;
  /** The ticket whose date comes next, for the day nothing is late. */
  next: Ticket | null;
  yesterday: Yesterday;
}
type BoardPorts = CountPorts & Pick<Ports, 'board' | 'clock' | 'directory' | 'supervisions' | 'tickets'>;

/** The supervisor's morning: what to press on first, and who is behind with what. */
export async function readBoard(ports: BoardPorts, actor: StaffActor): Promise<BoardRead> {
  mustMay(actor, 'board.read', desk);
  const { policy } = await rulesInForce(ports);
  const at = ports.clock.now();
  const returnedFrom = policy.rules.supervise.returned;
  const [tickets, orders, heats, cells, next, yesterday] = await Promise.all([
    candidates(ports, at),
    ordersOfToday(ports, at),
    ports.board.heats(at, usualOverDays),
    ports.board.cells({ at, returnedFrom }),
    nextDue(ports),
    readYesterday(ports, actor),
  ]);
  const ranked = pressingMatters({ tickets, orders, heats }, at, policy);
  const lines = shownLines(ranked);
  return {
    at,
    lines,
    pressing: ranked.filter(({ done }) => done === null),
    doneToday: ranked.filter(({ done }) => done !== null).length,
    tickets: await named(ports, { tickets, lines, orders }),
    hotNos: await hotNos(ports, lines, at),
    orders: new Map(orders.map((order) => [order.id, order])),
    cells,
    returnedFrom,
    next,
    yesterday,
  };
}

/** Every ticket a rule may hold for, each list through its index. */
async function candidates({ tickets }: Pick<Ports, 'tickets'>, at: Instant): Promise<Ticket[]> {
  const filters: TicketFilter[] = [
    { light: { is: 'red', at }, urgency: 'critical' },
    { light: { is: 'red', at } },
    { light: { is: 'amber', at }, states: ['dispatched'] },
    { flags: ['returned', 'unsatisfied', 'instructed'], states: openStates },
  ];
  const found = await Promise.all(filters.map((filter) => tickets.find({ filter, sort: 'deadline', skip: 0, limit: most })));
  return [...new Map(found.flat().map((ticket) => [ticket.no, ticket])).values()];
}

async function ordersOfToday({ supervisions }: Pick<Ports, 'supervisions'>, at: Instant): Promise<Supervision[]> {
  const [open, changed] = await Promise.all([supervisions.find({ filter: { states: openSupervisionStates }, skip: 0, limit: most }), supervisions.changedSince(startOf(dateOf(at)), most)]);
  return [...new Map([...open, ...changed].map((order) => [order.id, order])).values()];
}

async function nextDue({ tickets }: Pick<Ports, 'tickets'>): Promise<Ticket | null> {
  const [next] = await tickets.find({ filter: { states: openStates }, sort: 'deadline', skip: 0, limit: 1 });
  return next ?? null;
}

/** The tickets the lines speak of, also those that have left every list since. */
async function named(ports: Pick<Ports, 'tickets'>, { tickets, lines, orders }: { tickets: readonly Ticket[]; lines: readonly Proposal[]; orders: readonly Supervision[] }): Promise<Map<string, Ticket>> {
  const known = new Map(tickets.map((ticket) => [ticket.no, ticket]));
  const wanted = lines.flatMap(({ target }) => (target.kind === 'ticket' ? [target.no] : orders.filter(({ id }) => target.kind === 'order' && id === target.id).flatMap(({ ticketNos }) => ticketNos.slice(0, 1))));
  const missing = wanted.filter((no) => !known.has(no));
  if (missing.length === 0) return known;
  const found = await ports.tickets.find({ filter: { nos: missing }, sort: 'newest', skip: 0, limit: mostLines });
  return new Map([...known, ...found.map((ticket) => [ticket.no, ticket] as const)]);
}

/** What a joint order over a hot topic would cover. */
async function hotNos({ tickets }: Pick<Ports, 'tickets'>, lines: readonly Proposal[], at: Instant): Promise<Map<string, string[]>> {
  const found = lines.map(async ({ target }) => {
    if (target.kind !== 'topic') return null;
    const { topic, area } = target;
    const hot = await tickets.find({ filter: { topic, area, states: openStates, filedSince: at - day }, sort: 'newest', skip: 0, limit: mostOrdered });
    return [`${topic} ${area}`, hot.map(({ no }) => no)] as const;
  });
  return new Map((await Promise.all(found)).filter((entry) => entry !== null));
}
