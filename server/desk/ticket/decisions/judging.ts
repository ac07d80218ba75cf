import { dueByLimit } from '../../deadlines/due-dates.js';
import { dateOf } from '../../calendar/shanghai.js';
import { DeskError } from '../../errors.js';
import { leadOf } from '../assignment.js';
import { clock } from '../clocks.js';
import type { CommandOf, DecideContext } from '../commands.js';
import { archiveClock, rehandleLimit, startClock } from '../due.js';
import type { TicketFact } from '../events.js';
import type { Satisfaction } from '../records.js';
import type { Ticket } from '../ticket.js';

export function decideApproval(ticket: Ticket, { note }: CommandOf<'approve'>, context: DecideContext): TicketFact[] {
  return [{ type: 'approved', note, publicReply: reviewable(ticket, context).publicReply, deadlines: startClock('callback', context) }];
}

export function decideSendingBack(ticket: Ticket, { reason, note }: CommandOf<'send_back'>, context: DecideContext): TicketFact[] {
  reviewable(ticket, context);
  return [{ type: 'sent_back', reason, note }];
}

/** One attempt to ask the citizen: reached closes or reopens, not reached is tried again until the rules call it unreachable. */
export function decideCallback(ticket: Ticket, { action: _, ...said }: CommandOf<'record_callback'>, context: DecideContext): TicketFact[] {
  if (said.reached && said.solved === null) throw new DeskError('invalid', { field: 'solved' });
  const unhappy = said.reached && isUnhappy(said);
  if (unhappy && said.fault === null) throw new DeskError('invalid', { field: 'fault' });
  const outcome = outcomeOf(ticket, { ...said, unhappy }, context);
  const recorded: TicketFact = { type: 'callback_recorded', ...said, outcome, deadlines: outcome === 'closed' || outcome === 'unreachable' ? [archiveClock(context)] : [] };
  return outcome === 'rehandle' ? [recorded, rehandled(ticket, said.note ?? '', context)] : [recorded];
}

function outcomeOf(ticket: Ticket, { reached, unhappy, fault }: { reached: boolean; unhappy: boolean; fault: string | null }, { now, policy }: DecideContext) {
  if (reached) return unhappy && fault === 'unit' ? 'rehandle' : 'closed';
  const tries = [...ticket.callbacks, { at: now }];
  const days = new Set(tries.map(({ at }) => dateOf(at)));
  return tries.length >= policy.rules.callback.tries && days.size >= policy.rules.callback.days ? 'unreachable' : 'again';
}

/** Nobody can be asked, or nobody needs to be: said with a reason. */
export function decideExemption(_: Ticket, { reason }: CommandOf<'exempt_callback'>, context: DecideContext): TicketFact[] {
  return [{ type: 'callback_exempted', reason, deadlines: [archiveClock(context)] }];
}

export function decideRehandling(ticket: Ticket, { reason }: CommandOf<'rehandle'>, context: DecideContext): TicketFact[] {
  return [rehandled(ticket, reason, context)];
}

/** The citizen says whether it is solved: yes closes what waits for a call-back, no has it done again with a new date at once. */
export function decideAppraisal(ticket: Ticket, { action: _, ...said }: CommandOf<'appraise'>, context: DecideContext): TicketFact[] {
  if (said.solved === null && said.satisfaction === null) throw new DeskError('invalid', { field: 'solved' });
  const again = said.solved === false;
  if (again) mustBeAskable(ticket, context);
  const outcome = again ? 'rehandle' : said.solved === true && ticket.state === 'pending_callback' ? 'closed' : 'kept';
  const fact: TicketFact = { type: 'appraised', ...said, outcome, deadlines: outcome === 'closed' ? [archiveClock(context)] : [] };
  return again ? [fact, rehandled(ticket, said.comment ?? '', context)] : [fact];
}

/** A citizen may ask again so often and so long (domain §2.2 申诉); after that a person decides. */
function mustBeAskable(ticket: Ticket, { now, policy }: DecideContext): void {
  const { byCitizen, withinDays } = policy.rules.rehandle;
  if (ticket.tally.rehandles >= byCitizen) throw new DeskError('rehandle_used');
  const answered = ticket.history.findLast(({ type }) => type === 'approved' || type === 'answered')?.at ?? now;
  if (now - answered > withinDays * 24 * 3_600_000) throw new DeskError('appraisal_too_late', { days: withinDays });
}

function rehandled(ticket: Ticket, reason: string, context: DecideContext): TicketFact {
  const due = dueByLimit({ ...context, step: 'finish', from: context.now }, rehandleLimit(ticket, context));
  const next = leadOf(ticket) ? [] : startClock('dispatch', context);
  return { type: 'rehandled', reason, promise: due, deadlines: [clock(due, context), ...next] };
}

/** Not solved, or a score below 基本满意. */
export function isUnhappy({ solved, satisfaction }: { solved: boolean | null; satisfaction: Satisfaction | null }): boolean {
  return solved === false || (satisfaction !== null && satisfaction <= 2);
}

/** The lead unit's feedback, unless the reviewer wrote any of the ticket's: nobody reviews their own. */
function reviewable(ticket: Ticket, { actor }: DecideContext) {
  const feedback = leadOf(ticket)?.feedback;
  if (!feedback) throw new DeskError('illegal_move', { action: 'approve', state: ticket.state, allowed: [] });
  if (actor.kind === 'staff' && ticket.assignments.some((assignment) => assignment.feedback?.byId === actor.id)) throw new DeskError('own_feedback');
  return feedback;
}
