import type { Actor } from '../access/actor.js';
import { may, rolesThatMay, type TicketSubject } from '../access/may.js';
import type { Role } from '../access/actor.js';
import { moves, primaryAction, ticketActions, type TicketAction } from './states.js';
import type { Ticket } from './ticket.js';

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

/** Roles a refusal can name: who may do it when this actor may not. */
export function whoMay(action: TicketAction): readonly Role[] {
  return rolesThatMay(`ticket.${action}`);
}

function refusalOf(ticket: Ticket, action: TicketAction, actor: Actor): Refusal | null {
  if (moves[ticket.state][action] === null) return { kind: 'state' };
  if (actor.kind !== 'staff') return null;
  if (action === 'sign' || action === 'feedback') {
    const mine = ticket.assignments.find((assignment) => assignment.unitId === actor.unitId);
    return mine?.state === (action === 'sign' ? 'pending_sign' : 'in_progress') ? null : { kind: 'unit_state' };
  }
  const wrote = ticket.assignments.some((assignment) => assignment.feedback?.byId === actor.id);
  return wrote && (action === 'approve' || action === 'send_back') ? { kind: 'own_feedback' } : null;
}
