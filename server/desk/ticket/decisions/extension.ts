import { dateOf, endOf } from '../../calendar/shanghai.js';
import { previousWorkday } from '../../calendar/workdays.js';
import { workdays } from '../../deadlines/limits.js';
import { DeskError } from '../../errors.js';
import type { Instant } from '../../text.js';
import { clock, type Rules } from '../clocks.js';
import type { CommandOf, DecideContext } from '../commands.js';
import { dueAgain, finishOf, promiseKept, startClock } from '../due.js';
import type { TicketFact } from '../events.js';
import type { Ticket, TicketDeadline } from '../ticket.js';
import { ownShare } from './shares.js';

/** Asked in time, once, within the rules (domain §2.3, §2.6). */
export function decideExtensionRequest(ticket: Ticket, { days, reason }: CommandOf<'request_extension'>, context: DecideContext): TicketFact[] {
  const { actor, mine } = ownShare(ticket, context, 'request_extension');
  const refusal = extensionRefusal(ticket, context);
  if (refusal) throw refusal;
  const most = mostDays(ticket, context);
  if (days > most) throw new DeskError('extension_too_long', { days: most });
  return [
    {
      type: 'extension_requested',
      assignmentId: mine.id,
      unitName: mine.unitName,
      extension: { state: 'asked', days, reason, byName: actor.name, at: context.now },
      deadlines: startClock('extension_review', context, mine.id),
    },
  ];
}

/** Moves the finish and tells the citizen by how much and why. */
export function decideExtensionApproval(ticket: Ticket, { note }: CommandOf<'approve_extension'>, context: DecideContext): TicketFact[] {
  const { days, reason } = asked(ticket);
  const current = finishOf(ticket);
  if (!current) throw new DeskError('extension_not_for_hours');
  const due = dueAgain(current, context, { pauses: ticket.pauses, other: workdays(current.limit.amount + days) });
  return [{ type: 'extension_granted', days, reason, note, promise: promiseKept(ticket.promise, due), deadlines: [clock(due, context)] }];
}

export function decideExtensionDenial(ticket: Ticket, { note }: CommandOf<'deny_extension'>): TicketFact[] {
  asked(ticket);
  return [{ type: 'extension_denied', note }];
}

/** Why no extension can be asked for now, if so. */
export function extensionRefusal(ticket: Ticket, { now, ...rules }: Rules & { now: Instant }): DeskError | null {
  const { extension, times } = { extension: ticket.extension, times: rules.policy.rules.extension.times };
  const finish = finishOf(ticket);
  if (finish?.limit.unit !== 'workday') return new DeskError('extension_not_for_hours');
  if (extension?.state === 'asked' || ticket.tally.extensions >= times) return new DeskError('extension_used', { times });
  const until = askableUntil(finish, rules);
  return now >= until ? new DeskError('extension_too_late', { until, days: rules.policy.rules.extension.noticeDays }) : null;
}

/** The most working days an extension may have. */
export function mostDays(ticket: Ticket, { policy }: Rules): number {
  const most = policy.rules.extension.mostDays;
  return most === 'as_limit' ? (finishOf(ticket)?.limit.amount ?? 0) : most;
}

/** 24:00 of the working day that leaves the rule's notice before the date. */
export function askableUntil({ dueAt }: TicketDeadline, { calendar, policy }: Rules): Instant {
  let day = dateOf(dueAt - 1);
  for (let left = policy.rules.extension.noticeDays; left > 0; left -= 1) day = previousWorkday(calendar, day);
  return endOf(day);
}

function asked({ extension }: Ticket) {
  if (extension?.state !== 'asked') throw new DeskError('invalid', { field: 'extension' });
  return extension;
}
