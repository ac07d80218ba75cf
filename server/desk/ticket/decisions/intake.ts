import { DeskError } from '../../errors.js';
import type { CommandOf, DecideContext } from '../commands.js';
import { archiveClock, promiseKept, recounted, startClock } from '../due.js';
import type { TicketFact } from '../events.js';
import type { Amendment } from '../records.js';
import type { Ticket, TicketType } from '../ticket.js';
import { dueAt } from '../../deadlines/due-dates.js';
import { urgencies } from './pressing.js';

/** Takes a matter in; pressing it less than the intake guessed needs a word why. */
export function decideAcceptance(ticket: Ticket, { urgency = ticket.urgency, note }: CommandOf<'accept'>, context: DecideContext): TicketFact[] {
  if (urgencies.indexOf(urgency) < urgencies.indexOf(ticket.urgency) && !note) throw new DeskError('invalid', { field: 'note' });
  const finish = recounted(ticket, { type: ticket.type, urgency }, context);
  const next = startClock(ticket.type === 'praise' ? 'forward' : 'dispatch', context);
  return [{ type: 'accepted', urgency, ...ownerFrom(context), note: note ?? null, deadlines: [...finish, ...next] }];
}

/** Whoever of the staff takes it in answers for it. */
function ownerFrom({ actor }: DecideContext): { ownerId: string | null; ownerName: string | null } {
  return actor.kind === 'staff' ? { ownerId: actor.id, ownerName: actor.name } : { ownerId: null, ownerName: null };
}

/** Puts right what intake got wrong; what stood there stays in the history. */
export function decideAmendment(ticket: Ticket, { action: _, ...wanted }: CommandOf<'amend'>): TicketFact[] {
  const now: Record<Amendment['field'], string> = { title: ticket.title, place: ticket.place, whom: ticket.whom ?? '', callerName: ticket.caller.name ?? '', topic: ticket.topic ?? '' };
  const changes = (Object.keys(now) as Amendment['field'][]).flatMap((field) => {
    const after = wanted[field];
    return after === undefined || after === now[field] ? [] : [{ field, before: now[field], after }];
  });
  if (changes.length === 0) throw new DeskError('invalid', { field: 'title' });
  return [{ type: 'amended', changes }];
}

/** What weighs more in the figures than a question; turning it into one dodges them (domain §2.12). */
const assessed: readonly TicketType[] = ['complaint', 'report'];

export function decideTypeChange(ticket: Ticket, { to, note }: CommandOf<'change_type'>, context: DecideContext): TicketFact[] {
  const { actor } = context;
  if (to === ticket.type || to === 'appointment' || ticket.type === 'appointment') throw new DeskError('invalid', { field: 'to' });
  const judges = actor.kind === 'staff' && actor.roles.some((role) => role === 'reviewer' || role === 'supervisor');
  if (assessed.includes(ticket.type) && !assessed.includes(to) && !judges) throw new DeskError('reviewer_needed');
  const promised = dueAt({ ...context, type: to, urgency: 'normal', step: 'finish', from: ticket.createdAt, pauses: ticket.pauses });
  return [{ type: 'type_changed', from: ticket.type, to, note, promise: promiseKept(ticket.promise, promised), deadlines: recounted(ticket, { type: to, urgency: ticket.urgency }, context) }];
}

export function decideAnswer(_: Ticket, { reply }: CommandOf<'answer'>, context: DecideContext): TicketFact[] {
  return [{ type: 'answered', reply, deadlines: [archiveClock(context)] }];
}

export function decideRejection(_: Ticket, { reason, legalChannel }: CommandOf<'reject'>, context: DecideContext): TicketFact[] {
  return [{ type: 'rejected', reason, legalChannel, deadlines: [archiveClock(context)] }];
}

/** Folds a duplicate into another matter; both callers go on being told. */
export function decideMerge(ticket: Ticket, { intoNo, note }: CommandOf<'merge'>, context: DecideContext): TicketFact[] {
  if (intoNo === ticket.no || ticket.absorbed.length > 0) throw new DeskError('cannot_merge');
  return [{ type: 'merged', intoNo, note, deadlines: [archiveClock(context)] }];
}

/** A matter others were merged into goes on for their sake. */
export function decideWithdrawal(ticket: Ticket, { reason }: CommandOf<'withdraw'>, context: DecideContext): TicketFact[] {
  if (ticket.absorbed.length > 0) throw new DeskError('others_wait');
  return [{ type: 'withdrawn', reason, deadlines: [archiveClock(context)] }];
}

/** Takes an end back: whoever was turned away, merged or withdrew by mistake stands where they stood, with fresh clocks. */
export function decideRestoration(ticket: Ticket, { note }: CommandOf<'restore'>, context: DecideContext): TicketFact[] {
  const to = ticket.state === 'rejected' ? 'pending_acceptance' : ticket.stateBefore === 'pending_acceptance' ? 'pending_acceptance' : 'accepted';
  const finish = context.deadline('finish', context.now);
  return [{ type: 'restored', note, to, promise: promiseKept(ticket.promise, finish), deadlines: [...startClock(to === 'accepted' ? 'dispatch' : 'accept', context), ...startClock('finish', context)] }];
}

export function decideArchiving(): TicketFact[] {
  return [{ type: 'archived' }];
}
