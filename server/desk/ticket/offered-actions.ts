import type { Actor, StaffActor } from '../access/actor.js';
import { may, type TicketSubject } from '../access/may.js';
import { moves, primaryAction, ticketActions, type TicketAction } from './states.js';
import type { AssignmentState, Ticket } from './ticket.js';

/** Why an action is off now: the state forbids it, it is one's own feedback, or one's unit is done. */
export type Refusal = { kind: 'state' } | { kind: 'own_feedback' } | { kind: 'unit_state' };
export interface OfferedAction {
  action: TicketAction;
  primary: boolean;
  refusal: Refusal | null;
}

/** The facts of a ticket that permission depends on. */
export function subjectOf(ticket: Pick<Ticket, 'assignments' | 'blockedUnitIds' | 'confidential'>): TicketSubject {
  return { kind: 'ticket', unitIds: ticket.assignments.map((assignment) => assignment.unitId), blockedUnitIds: ticket.blockedUnitIds, confidential: ticket.confidential };
}

/** Everything this actor's role may ever do on the ticket, and why not now. */
export function offeredActions(ticket: Ticket, actor: Actor): OfferedAction[] {
  return ticketActions
    .filter((action) => may(actor, `ticket.${action}`, subjectOf(ticket)))
    .map((action) => {
      const refusal = refusalOf(ticket, action, actor);
      return { action, refusal, primary: refusal === null && primaryAction[ticket.state] === action };
    });
}

function refusalOf(ticket: Ticket, action: TicketAction, actor: Actor): Refusal | null {
  if (moves[ticket.state][action] === null) return { kind: 'state' };
  return actor.kind === 'staff' ? (ownRefusals[action]?.(ticket, actor) ?? null) : null;
}

type OwnRefusal = (ticket: Ticket, actor: StaffActor) => Refusal | null;
const unitMustBe =
  (state: AssignmentState): OwnRefusal =>
  (ticket, actor) =>
    ticket.assignments.some((assignment) => assignment.unitId === actor.unitId && assignment.state === state) ? null : { kind: 'unit_state' };
const notOwnFeedback: OwnRefusal = (ticket, actor) => (ticket.assignments.some((assignment) => assignment.feedback?.byId === actor.id) ? { kind: 'own_feedback' } : null);

/** Refusals that depend on who asks, beside the state of the ticket. */
const ownRefusals: Partial<Record<TicketAction, OwnRefusal>> = {
  sign: unitMustBe('pending_sign'),
  feedback: unitMustBe('in_progress'),
  approve: notOwnFeedback,
  send_back: notOwnFeedback,
};
