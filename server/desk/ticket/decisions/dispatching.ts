import { dueByLimit } from '../../deadlines/due-dates.js';
import { workdays } from '../../deadlines/limits.js';
import type { Deadline } from '../../deadlines/deadline.js';
import { DeskError } from '../../errors.js';
import { leadOf, openAssignments, type Assignment, type AssignmentRole } from '../assignment.js';
import { clock } from '../clocks.js';
import type { CommandOf, DecideContext, UnitRef } from '../commands.js';
import { startClock } from '../due.js';
import type { TicketFact } from '../events.js';
import type { Ticket, TicketDeadline } from '../ticket.js';
import { mustNotBeBlocked, shareById } from './shares.js';

/** Hands the ticket to a lead unit, partners who answer for their own part, and helpers. */
export function decideDispatch(ticket: Ticket, command: CommandOf<'dispatch'>, context: DecideContext): TicketFact[] {
  mustStillBeFree(ticket, context);
  const { lead, joint = [], co, advice } = command;
  mustNotBeBlocked(ticket, [lead, ...joint, ...co], 'dispatch');
  const partners = others(joint, [lead]);
  const helpers = others(co, [lead, ...partners]);
  const complex = partners.length + helpers.length > 0;
  const share = (unit: UnitRef, role: AssignmentRole) => assignmentFor(unit, { role, advice, returnBy: returnWindow(complex, context) }, context);
  const assignments = [share(lead, 'lead'), ...partners.map((unit) => share(unit, 'joint')), ...helpers.map((unit) => share(unit, 'co'))];
  return [{ type: 'dispatched', assignments, deadlines: [...assignments.flatMap(({ id }) => startClock('sign', context, id)), ...contactClock(ticket, assignments, context)] }];
}

/** After two dispatches came back, the third names a unit that keeps it (指定承办). */
export function decideDesignation(ticket: Ticket, { lead, advice }: CommandOf<'designate'>, context: DecideContext): TicketFact[] {
  mustNotBeBlocked(ticket, [lead], 'designate');
  const assignment: Assignment = { ...assignmentFor(lead, { role: 'lead', advice, returnBy: null }, context), state: 'in_progress', signedAt: context.now, designated: true };
  return [{ type: 'designated', assignment, deadlines: contactClock(ticket, [assignment], context) }];
}

/** One unit's share goes to another unit; the history keeps both. */
export function decideReassignment(ticket: Ticket, { assignmentId, to, advice }: CommandOf<'reassign'>, context: DecideContext): TicketFact[] {
  const from = shareById(ticket, assignmentId, 'reassign');
  mustNotBeBlocked(ticket, [to], 'reassign');
  if (openAssignments(ticket).some(({ unitId }) => unitId === to.id)) throw new DeskError('invalid', { field: 'toUnitId' });
  if (from.role === 'lead') mustStillBeFree(ticket, context);
  const assignment: Assignment = { ...assignmentFor(to, { role: from.role, advice, returnBy: returnWindow(false, context) }, context), parentId: from.parentId };
  return [{ type: 'reassigned', fromUnit: from.unitName, closedId: from.id, assignment, note: advice, deadlines: startClock('sign', context, assignment.id) }];
}

/** Takes a share back that nobody has signed for yet. */
export function decideRecall(ticket: Ticket, { assignmentId, note }: CommandOf<'recall'>, context: DecideContext): TicketFact[] {
  const share = shareById(ticket, assignmentId, 'recall');
  return [{ type: 'recalled', assignmentId, unitName: share.unitName, note, deadlines: dispatchClock(share, context) }];
}

export function decideReturnApproval(ticket: Ticket, { assignmentId, note }: CommandOf<'approve_return'>, context: DecideContext): TicketFact[] {
  const share = shareById(ticket, assignmentId, 'approve_return');
  return [{ type: 'return_approved', assignmentId, unitName: share.unitName, note, deadlines: dispatchClock(share, context) }];
}

export function decideReturnDenial(ticket: Ticket, { assignmentId, note }: CommandOf<'deny_return'>): TicketFact[] {
  const { unitName } = shareById(ticket, assignmentId, 'deny_return');
  return [{ type: 'return_denied', assignmentId, unitName, note }];
}

/** A new share, not signed for. */
export function assignmentFor(unit: UnitRef, { role, advice, returnBy }: Pick<Assignment, 'role' | 'advice' | 'returnBy'>, { newId, now }: DecideContext): Assignment {
  return {
    id: newId(),
    unitId: unit.id,
    unitName: unit.name,
    role,
    parentId: null,
    state: 'pending_sign',
    advice,
    dispatchedAt: now,
    signedAt: null,
    designated: false,
    returnBy,
    returnRequest: null,
    feedback: null,
  };
}

/** The lead's share has to find another unit in time; a helper's need not. */
function dispatchClock({ role }: Assignment, context: DecideContext): TicketDeadline[] {
  return role === 'lead' ? startClock('dispatch', context) : [];
}

/** Counted from dispatch, not from signing: units must not gain time by not signing. */
function returnWindow(complex: boolean, context: DecideContext): Deadline | null {
  const due = context.deadline('return', context.now);
  return due && complex ? dueByLimit({ ...context, step: 'return', from: context.now }, workdays(context.policy.rules.returnComplexDays)) : due;
}

/** Somebody who left a way to be reached is spoken to within the policy's time. */
function contactClock({ caller, deadlines }: Ticket, assignments: readonly Assignment[], context: DecideContext): TicketDeadline[] {
  const lead = assignments.find(({ role }) => role === 'lead');
  if (!lead || caller.way === 'none' || deadlines.some(({ step, metAt }) => step === 'first_contact' && metAt === null)) return [];
  const due = context.deadline('first_contact', context.now);
  return due ? [clock(due, { ...context, assignmentId: lead.id })] : [];
}

function mustStillBeFree({ tally }: Ticket, { policy }: DecideContext): void {
  if (tally.dispatches >= policy.rules.dispatchesBeforeDesignation) throw new DeskError('designation_needed', { dispatches: tally.dispatches });
}

function others(units: readonly UnitRef[], taken: readonly UnitRef[]): UnitRef[] {
  return units.filter((unit, index) => !taken.some(({ id }) => id === unit.id) && units.findIndex(({ id }) => id === unit.id) === index);
}

/** Whether the next dispatch has to be a designation. */
export function mustBeDesignated({ tally, ...ticket }: Ticket, { rules }: DecideContext['policy']): boolean {
  return tally.dispatches >= rules.dispatchesBeforeDesignation && leadOf(ticket) === undefined;
}
