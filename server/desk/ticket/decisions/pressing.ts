import { dueByLimit } from '../../deadlines/due-dates.js';
import { workdays } from '../../deadlines/limits.js';
import { resumedWindows } from '../../deadlines/return-windows.js';
import { dateOf } from '../../calendar/shanghai.js';
import { workdaysBetween } from '../../calendar/workdays.js';
import { DeskError } from '../../errors.js';
import { clock } from '../clocks.js';
import type { CommandOf, DecideContext } from '../commands.js';
import { dueAgain, hurried, promiseKept, resumedClocks } from '../due.js';
import type { TicketFact } from '../events.js';
import type { Ticket, Urgency } from '../ticket.js';

/** The least pressing first. */
export const urgencies: readonly Urgency[] = ['normal', 'urgent', 'critical'];

export function decideUrge(ticket: Ticket, { note }: CommandOf<'urge'>): TicketFact[] {
  return [{ type: 'urged', n: ticket.tally.urges + 1, note }];
}

/** What somebody adds to an open matter joins it and counts as an urge, never as a new ticket (66号文). */
export function decideSupplement(ticket: Ticket, { text, photos = [] }: CommandOf<'supplement'>): TicketFact[] {
  return [{ type: 'supplemented', n: ticket.tally.urges + 1, text, ...(photos.length > 0 && { photos }) }];
}

export function decideInstruction(_: Ticket, { leader, text }: CommandOf<'instruct'>): TicketFact[] {
  return [{ type: 'instructed', leader, text }];
}

/** Raises the urgency; the finish comes nearer and never passes at once. */
export function decideEscalation(ticket: Ticket, { urgency, note }: CommandOf<'escalate'>, context: DecideContext): TicketFact[] {
  if (urgencies.indexOf(urgency) < urgencies.indexOf(ticket.urgency)) throw new DeskError('invalid', { field: 'urgency' });
  return [{ type: 'escalated', urgency, note, deadlines: hurried(ticket, urgency, context) }];
}

/** Stops every clock for a while; all such whiles together stay within the rules. Suspended already = for longer. */
export function decideSuspension(ticket: Ticket, { cause, days, note }: CommandOf<'suspend'>, context: DecideContext): TicketFact[] {
  const most = context.policy.rules.suspensionDays - ticket.tally.suspendedDays;
  if (days > most) throw new DeskError('suspension_too_long', { days: Math.max(0, most) });
  const from = ticket.suspension?.from ?? context.now;
  const due = dueByLimit({ ...context, step: 'resume', from }, workdays(days));
  const { actor } = context;
  const suspension = { from, until: due.dueAt, days, cause, note, byName: actor.kind === 'staff' ? actor.name : '', stateBefore: ticket.suspension?.stateBefore ?? ticket.state };
  return [{ type: 'suspended', suspension, deadlines: [clock(due, context)] }];
}

/** Goes on: every clock is later by exactly the working time stood still, and so are the promise and the units' windows. */
export function decideResumption(ticket: Ticket, { note }: CommandOf<'resume'>, context: DecideContext): TicketFact[] {
  const { suspension, promise } = ticket;
  if (!suspension) throw new DeskError('illegal_move', { action: 'resume', state: ticket.state, allowed: [] });
  // The last instant of its last day: one later would count the next day as stood still too.
  const until = Math.min(context.now, suspension.until - 1);
  const pauses = [...ticket.pauses, { from: suspension.from, until }];
  return [
    {
      type: 'resumed',
      note,
      cause: suspension.cause,
      days: workdaysBetween(context.calendar, dateOf(suspension.from), dateOf(until)),
      pauses,
      promise: promise && promiseKept(promise, dueAgain(promise, context, { pauses })),
      deadlines: resumedClocks(ticket, pauses, context),
      windows: resumedWindows(ticket.assignments, { ...context, pauses }),
    },
  ];
}
