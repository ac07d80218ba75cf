import type { StaffActor } from '../../access/actor.js';
import { DeskError } from '../../errors.js';
import { assignmentMoves, openAssignments, shareOf, type Assignment, type AssignmentAction } from '../assignment.js';
import type { DecideContext } from '../commands.js';
import type { Ticket } from '../ticket.js';

/** The open share of the actor's own unit in which the action is possible; throws `not_allowed` without a share, `illegal_move` otherwise. */
export function ownShare(ticket: Ticket, { actor }: Pick<DecideContext, 'actor'>, action: AssignmentAction): { actor: StaffActor; mine: Assignment } {
  const mine = actor.kind === 'staff' ? shareOf(ticket, actor.unitId) : undefined;
  if (actor.kind !== 'staff' || !mine) throw new DeskError('not_allowed', { action });
  mustAllow(mine, action);
  return { actor, mine };
}

/** A named open share; throws `not_found`. */
export function shareById(ticket: Ticket, assignmentId: string, action: AssignmentAction): Assignment {
  const share = openAssignments(ticket).find(({ id }) => id === assignmentId);
  if (!share) throw new DeskError('not_found', { what: 'assignment' });
  mustAllow(share, action);
  return share;
}

function mustAllow({ state }: Assignment, action: AssignmentAction): void {
  if (assignmentMoves[state][action] === null) throw new DeskError('illegal_move', { action, state, allowed: [] });
}

/** Refuses units the caller complains about. */
export function mustNotBeBlocked({ blockedUnitIds }: Ticket, units: readonly { id: string; name: string }[], action: string): void {
  const blocked = units.find(({ id }) => blockedUnitIds.includes(id));
  if (blocked) throw new DeskError('not_allowed', { action, unit: blocked.name });
}
