import { clockAppliers, colleagueAppliers } from './applying/colleagues.js';
import type { Appliers } from './applying/changes.js';
import { dispatchAppliers } from './applying/dispatching.js';
import { intakeAppliers } from './applying/intake.js';
import { judgeAppliers } from './applying/judging.js';
import { pressAppliers } from './applying/pressing.js';
import { unitAppliers } from './applying/unit-work.js';
import type { TicketEvent, TicketEventType } from './events.js';
import type { Ticket } from './ticket.js';

/** The only writer of ticket fields: one row an event. */
const appliers: Appliers<TicketEventType> = { ...intakeAppliers, ...dispatchAppliers, ...unitAppliers, ...judgeAppliers, ...pressAppliers, ...colleagueAppliers, ...clockAppliers };

/** (ticket, event) → ticket. Pure. */
export function apply(ticket: Ticket, event: TicketEvent): Ticket {
  const applier = appliers[event.type] as (ticket: Ticket, event: TicketEvent) => Partial<Ticket>;
  return { ...ticket, ...applier(ticket, event), history: [...ticket.history, event], updatedAt: event.at };
}

/** Applies events in their order. */
export function applyAll(ticket: Ticket, events: readonly TicketEvent[]): Ticket {
  return events.reduce((current, event) => apply(current, event), ticket);
}
