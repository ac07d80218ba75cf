import { tokensOf } from '../../desk/search-tokens.js';
import { openAssignments } from '../../desk/ticket/assignment.js';
import { nextDueAt, running } from '../../desk/ticket/clocks.js';
import { flagsOf, type TicketFlag } from '../../desk/ticket/flags.js';
import type { Ticket, Urgency } from '../../desk/ticket/ticket.js';

/** What the queue is searched and sorted by, worked out at every save. */
export interface TicketFacets {
  /** Absent when no warning is owed. */
  nextDueAt?: number;
  /** The most pressing running clock, or `never`: tickets without one come last. */
  lightDueAt: number;
  lightAmberAt: number;
  urgencyRank: number;
  /** `unit` and `unit|state` of every open share. */
  unitMarks: readonly string[];
  /** Its owner, and the colleague it was offered to. */
  heldBy: readonly string[];
  flags: readonly TicketFlag[];
  tokens: readonly string[];
}

/** After every date a desk can promise. */
export const never = Date.UTC(9999, 11, 31);
const urgencyRank: Record<Urgency, number> = { critical: 0, urgent: 1, normal: 2 };

/** How an assignment is found by its unit and, if it matters, its state. */
export function unitMark(unitId: string, state?: string): string {
  return state === undefined ? unitId : `${unitId}|${state}`;
}

export function facetsOf(ticket: Ticket, hashPhone: (phone: string) => string): TicketFacets {
  const due = nextDueAt(ticket);
  const [pressing] = running(ticket);
  const marks = openAssignments(ticket).flatMap(({ unitId, state }) => [unitMark(unitId), unitMark(unitId, state)]);
  return {
    ...(due !== null && { nextDueAt: due }),
    lightDueAt: pressing?.dueAt ?? never,
    lightAmberAt: pressing?.amberAt ?? never,
    urgencyRank: urgencyRank[ticket.urgency],
    unitMarks: [...new Set(marks)],
    heldBy: [ticket.owner?.id, ticket.handover?.toId].filter((id) => id !== undefined),
    flags: flagsOf(ticket),
    tokens: tokensOf(ticket, hashPhone),
  };
}
