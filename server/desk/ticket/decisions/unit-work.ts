import { dueByLimit } from '../../deadlines/due-dates.js';
import { workdays } from '../../deadlines/limits.js';
import { DeskError } from '../../errors.js';
import { openAssignments, shareOf, type Assignment } from '../assignment.js';
import { clock } from '../clocks.js';
import type { CommandOf, DecideContext } from '../commands.js';
import { finishOf, startClock } from '../due.js';
import type { TicketFact } from '../events.js';
import type { Ticket } from '../ticket.js';
import { assignmentFor } from './dispatching.js';
import { mustNotBeBlocked, ownShare } from './shares.js';

export function decideSigning(ticket: Ticket, _: CommandOf<'sign'>, context: DecideContext): TicketFact[] {
  const { mine } = ownShare(ticket, context, 'sign');
  return [{ type: 'signed', assignmentId: mine.id, unitName: mine.unitName }];
}

/** A unit says it is not the right one, with reason and basis, in its time and unless it was designated (domain §2.3). */
export function decideReturnRequest(ticket: Ticket, { reason, basis }: CommandOf<'request_return'>, context: DecideContext): TicketFact[] {
  const { actor, mine } = ownShare(ticket, context, 'request_return');
  if (mine.designated) throw new DeskError('designated_unit');
  if (mine.returnBy !== null && context.now >= mine.returnBy.dueAt) throw new DeskError('return_too_late', { until: mine.returnBy.dueAt });
  return [{ type: 'return_requested', assignmentId: mine.id, unitName: mine.unitName, reason, basis, from: mine.state, byName: actor.name, deadlines: startClock('return_review', context, mine.id) }];
}

/** Hands one's own share, or a part of it, down; its limit fits into what is left of one's own. */
export function decideSubDispatch(ticket: Ticket, { to, days, advice }: CommandOf<'sub_dispatch'>, context: DecideContext): TicketFact[] {
  const { mine } = ownShare(ticket, context, 'sub_dispatch');
  mustNotBeBlocked(ticket, [to], 'sub_dispatch');
  if (openAssignments(ticket).some(({ unitId }) => unitId === to.id)) throw new DeskError('invalid', { field: 'toUnitId' });
  const due = dueByLimit({ ...context, step: 'finish', from: context.now }, workdays(days));
  const parent = finishOf(ticket);
  if (parent && due.dueAt > parent.dueAt) throw new DeskError('beyond_parent_limit', { until: parent.dueAt });
  const assignment: Assignment = { ...assignmentFor(to, { role: 'sub', advice, returnBy: null }, context), parentId: mine.id };
  const own = clock({ ...due, step: 'sub_finish' }, { ...context, assignmentId: assignment.id });
  return [{ type: 'sub_dispatched', assignment, fromUnit: mine.unitName, deadlines: [...startClock('sign', context, assignment.id), own] }];
}

/** Somebody spoke to the citizen, or tried to. */
export function decideContact(ticket: Ticket, { reached, note }: CommandOf<'contact'>, { actor }: DecideContext): TicketFact[] {
  return [{ type: 'contacted', reached, note, unitId: actor.kind === 'staff' && shareOf(ticket, actor.unitId) ? actor.unitId : null }];
}

/** Tells how far it is; no clock stops (domain §2.3). */
export function decideInterimReport(ticket: Ticket, { text }: CommandOf<'interim_report'>, context: DecideContext): TicketFact[] {
  const { mine } = ownShare(ticket, context, 'interim_report');
  return [{ type: 'interim_reported', assignmentId: mine.id, unitName: mine.unitName, text }];
}

/** The unit's answer: what was done inside, and the words for the citizen. Review begins when lead and partners have all answered. */
export function decideFeedback(ticket: Ticket, command: CommandOf<'feedback'>, context: DecideContext): TicketFact[] {
  const { actor, mine } = ownShare(ticket, context, 'feedback');
  if (!command.solved && !command.unsolvedReason) throw new DeskError('invalid', { field: 'unsolvedReason' });
  const { action: _, ...words } = command;
  const complete = answersForItself(mine) && openAssignments(ticket).every((share) => share.id === mine.id || !answersForItself(share) || share.state === 'feedback_submitted');
  return [
    {
      type: 'feedback_submitted',
      assignmentId: mine.id,
      unitName: mine.unitName,
      feedback: { ...words, byId: actor.id, byName: actor.name, at: context.now },
      complete,
      deadlines: complete ? startClock('review', context) : [],
    },
  ];
}

const answersForItself = ({ role }: Assignment) => role === 'lead' || role === 'joint';
