import type { DeadlinePolicy } from '../deadlines/policy.js';
import type { Instant } from '../text.js';
import type { Ticket } from '../ticket/ticket.js';
import { heatProposals, type Heat } from './heat.js';
import { issuedToday, orderProposal } from './order-proposals.js';
import { rankProposals, type Proposal } from './proposal.js';
import { openSupervisionStates } from './states.js';
import type { Supervision } from './supervision.js';
import { proposalsOf } from './ticket-proposals.js';

export interface BoardMatters {
  tickets: readonly Ticket[];
  /** All that are open, and all issued or changed today. */
  orders: readonly Supervision[];
  heats: readonly Heat[];
}

/** The morning board holds so many lines (ui.md §3.7). */
export const mostLines = 7;
/** Of these, ticked ones give way to open ones down to so many. */
const leastDone = 2;

const sameTarget = (a: Proposal, b: Proposal): boolean => JSON.stringify(a.target) === JSON.stringify(b.target);

/** Everything worth stepping in, ranked: one line a matter, what has become an order today ticked, what is under an older order left to that order. */
export function pressingMatters({ tickets, orders, heats }: BoardMatters, now: Instant, policy: DeadlinePolicy): Proposal[] {
  const ticked = orders.flatMap((order) => issuedToday(order, now) ?? []).filter((line, at, all) => all.findIndex((other) => sameTarget(other, line)) === at);
  const dueOrders = orders.flatMap((order) => orderProposal(order, now) ?? []);
  const fresh = [...tickets.flatMap((ticket) => proposalsOf(ticket, now, policy).slice(0, 1)), ...heatProposals(heats)];
  return rankProposals([...ticked, ...dueOrders, ...fresh.filter((line) => !ticked.some((other) => sameTarget(other, line)) && !underOrder(line, orders))]);
}

function underOrder({ target, done }: Proposal, orders: readonly Supervision[]): boolean {
  if (done !== null || target.kind === 'order') return false;
  const open = orders.filter(({ state }) => openSupervisionStates.includes(state));
  if (target.kind === 'ticket') return open.some(({ ticketNos }) => ticketNos.includes(target.no));
  return open.some(({ reason }) => reason?.facts.topic === target.topic && reason.facts.area === target.area);
}

/** The lines that fit: the most pressing open ones, and those ticked today in their places. */
export function shownLines(ranked: readonly Proposal[]): Proposal[] {
  const open = ranked.filter(({ done }) => done === null);
  const ticked = ranked.filter(({ done }) => done !== null);
  const room = Math.min(ticked.length, Math.max(leastDone, mostLines - open.length));
  const shown = new Set([...open.slice(0, mostLines - room), ...ticked.slice(0, room)]);
  return ranked.filter((line) => shown.has(line));
}
