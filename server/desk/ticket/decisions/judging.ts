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

type Said = Omit<CommandOf<'record_callback'>, 'action'>;

/** One attempt to ask the citizen: reached closes or reopens, not reached is tried again until the rules call it unreachable. */
export function decideCallback(ticket: Ticket, { action: _, ...said }: CommandOf<'record_callback'>, context: DecideContext): TicketFact[] {
  mustBeWhole(said);
  const outcome = said.reached ? outcomeOfTalk(said) : outcomeOfMiss(ticket, context);
  const ends = outcome === 'closed' || outcome === 'unreachable';
  const recorded: TicketFact = { type: 'callback_recorded', ...said, outcome, deadlines: ends ? [archiveClock(context)] : [] };
  return outcome === 'rehandle' ? [recorded, rehandled(ticket, said.note ?? '', context)] : [recorded];
}

/** Whoever was reached said whether it is solved, and whose doing it is when they are not satisfied. */
function mustBeWhole(said: Said): void {
  if (!said.reached) return;
  if (said.solved === null) throw new DeskError('invalid', { field: 'solved' });
  if (isUnhappy(said) && said.fault === null) throw new DeskError('invalid', { field: 'fault' });
}

function outcomeOfTalk(said: Said): 'closed' | 'rehandle' {
  return isUnhappy(said) && said.fault === 'unit' ? 'rehandle' : 'closed';
}

function outcomeOfMiss(ticket: Ticket, { now, policy }: DecideContext): 'again' | 'unreachable' {
  const tries = [...ticket.callbacks.map(({ at }) => at), now];
  const days = new Set(tries.map((at) => dateOf(at)));
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
  if (said.solved === false) {
    mustBeAskable(ticket, context);
    return [{ type: 'appraised', ...said, outcome: 'rehandle', deadlines: [] }, rehandled(ticket, said.comment ?? '', context)];
  }
  const closes = said.solved === true && ticket.state === 'pending_callback';
  return [{ type: 'appraised', ...said, outcome: closes ? 'closed' : 'kept', deadlines: closes ? [archiveClock(context)] : [] }];
}

/** A citizen may ask again so often and so long (domain §2.2 申诉); after that a person decides. */
function mustBeAskable(ticket: Ticket, { now, policy }: DecideContext): void {
  const { byCitizen, withinDays } = policy.rules.rehandle;
  if (ticket.tally.rehandles >= byCitizen) throw new DeskError('rehandle_used', { times: byCitizen });
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
