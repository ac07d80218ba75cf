import type { StaffActor } from '../access/actor.js';
import { DeskError } from '../errors.js';
import { clock } from './clocks.js';
import type { DecideContext, TicketCommand, UnitRef } from './commands.js';
import type { TicketFact } from './events.js';
import type { Assignment, Ticket } from './ticket.js';

/** Hands the ticket to a lead unit and helpers; a unit complained about is refused. */
export function decideDispatch(ticket: Ticket, command: Extract<TicketCommand, { action: 'dispatch' }>, context: DecideContext): TicketFact {
  const blocked = [command.lead, ...command.co].find((unit) => ticket.blockedUnitIds.includes(unit.id));
  if (blocked) throw new DeskError('not_allowed', { action: 'dispatch', unit: blocked.name });
  const assign = (unit: UnitRef, role: Assignment['role']): Assignment => ({
    id: context.newId(),
    unitId: unit.id,
    unitName: unit.name,
    role,
    state: 'pending_sign',
    advice: command.advice,
    dispatchedAt: context.now,
    signedAt: null,
    feedback: null,
  });
  const co = command.co.filter((unit, index) => unit.id !== command.lead.id && command.co.findIndex(({ id }) => id === unit.id) === index);
  const assignments = [assign(command.lead, 'lead'), ...co.map((unit) => assign(unit, 'co'))];
  const deadlines = assignments.flatMap((assignment) => {
    const sign = context.deadline('sign', context.now);
    return sign ? [clock(sign, { newId: context.newId, assignmentId: assignment.id })] : [];
  });
  return { type: 'dispatched', assignments, deadlines };
}

/** The unit's answer: what was done inside, and the words for the citizen. Only the lead's moves the ticket on. */
export function decideFeedback(ticket: Ticket, command: Extract<TicketCommand, { action: 'feedback' }>, context: DecideContext): TicketFact {
  const { now } = context;
  const { actor, mine } = ownAssignment(ticket, context, 'feedback');
  if (mine.state !== 'in_progress') throw new DeskError('illegal_move', { action: 'feedback', state: mine.state, allowed: [] });
  if (!command.solved && !command.unsolvedReason) throw new DeskError('invalid', { field: 'unsolvedReason' });
  const { action: _, ...words } = command;
  const review = mine.role === 'lead' ? context.deadline('review', now) : null;
  return {
    type: 'feedback_submitted',
    assignmentId: mine.id,
    unitName: mine.unitName,
    feedback: { ...words, byId: actor.id, byName: actor.name, at: now },
    deadlines: review ? [clock(review, context)] : [],
  };
}

/** The assignment of the actor's own unit; throws `not_allowed` when it has none. */
export function ownAssignment(ticket: Ticket, { actor }: Pick<DecideContext, 'actor'>, action: 'sign' | 'feedback'): { actor: StaffActor; mine: Assignment } {
  const mine = actor.kind === 'staff' ? ticket.assignments.find((assignment) => assignment.unitId === actor.unitId) : undefined;
  if (actor.kind !== 'staff' || !mine) throw new DeskError('not_allowed', { action });
  return { actor, mine };
}
