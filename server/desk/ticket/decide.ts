import { stamp } from '../access/actor.js';
import { DeskError } from '../errors.js';
import type { DecideContext, TicketCommand } from './commands.js';
import { decideDispatch, decideFeedback, ownAssignment } from './decide-unit-work.js';
import { clock, running } from './clocks.js';
import type { TicketEvent, TicketFact } from './events.js';
import { moves, ticketActions, type TicketAction } from './states.js';
import type { Ticket, TicketDeadline, Urgency } from './ticket.js';

/** Actions the state allows now, whoever asks. */
export function allowedNow(ticket: Ticket): TicketAction[] {
  return ticketActions.filter((action) => moves[ticket.state][action] !== null);
}

/** What follows from a command, as events; throws DeskError `illegal_move` or `own_feedback`. */
export function decide(ticket: Ticket, command: TicketCommand, context: DecideContext): TicketEvent[] {
  if (moves[ticket.state][command.action] === null) {
    throw new DeskError('illegal_move', { action: command.action, state: ticket.state, allowed: allowedNow(ticket) });
  }
  return record(ticket, [factOf(ticket, command, context)], context);
}

/** Numbers, dates and signs the facts of one act. */
export function record(ticket: Ticket, facts: readonly TicketFact[], context: Pick<DecideContext, 'now' | 'actor'>): TicketEvent[] {
  return facts.map((fact, index) => ({ ...fact, seq: ticket.history.length + index + 1, at: context.now, actor: stamp(context.actor) }));
}

/** The least pressing first. */
const urgencies: readonly Urgency[] = ['normal', 'urgent', 'critical'];

type Decider<A extends TicketAction> = (ticket: Ticket, command: Extract<TicketCommand, { action: A }>, context: DecideContext) => TicketFact;

const deciders: { [A in TicketAction]: Decider<A> } = {
  accept: (ticket, command, context) => {
    const owner = context.actor.kind === 'staff' ? context.actor : null;
    const urgency = command.urgency ?? ticket.urgency;
    return { type: 'accepted', urgency, ownerId: owner?.id ?? null, ownerName: owner?.name ?? null, deadlines: recountedFinish(ticket, urgency, context) };
  },
  answer: (_, command) => ({ type: 'answered', reply: command.reply }),
  reject: (_, command) => ({ type: 'rejected', reason: command.reason, legalChannel: command.legalChannel }),
  dispatch: decideDispatch,
  sign: (ticket, _, context) => {
    const { mine } = ownAssignment(ticket, context, 'sign');
    if (mine.state !== 'pending_sign') throw new DeskError('illegal_move', { action: 'sign', state: mine.state, allowed: [] });
    return { type: 'signed', assignmentId: mine.id, unitName: mine.unitName };
  },
  feedback: decideFeedback,
  approve: (ticket, command, context) => {
    const feedback = reviewable(ticket, context);
    const next = context.deadline('callback', context.now);
    return { type: 'approved', note: command.note, publicReply: feedback.publicReply, deadlines: next ? [clock(next, context)] : [] };
  },
  send_back: (ticket, command, context) => {
    reviewable(ticket, context);
    return { type: 'sent_back', reason: command.reason, note: command.note };
  },
  record_callback: (_, { reached, solved, satisfaction, note }) => ({ type: 'callback_recorded', reached, solved, satisfaction, note }),
  transfer: (_, { toId, toName, note }) => ({ type: 'transferred', toId, toName, note }),
  escalate: (ticket, { urgency, note }, context) => {
    if (urgencies.indexOf(urgency) < urgencies.indexOf(ticket.urgency)) throw new DeskError('invalid', { field: 'urgency' });
    return { type: 'escalated', urgency, note, deadlines: recountedFinish(ticket, urgency, context) };
  },
  note: (_, command) => ({ type: 'noted', text: command.text }),
};

function factOf(ticket: Ticket, command: TicketCommand, context: DecideContext): TicketFact {
  const decider = deciders[command.action] as (ticket: Ticket, command: TicketCommand, context: DecideContext) => TicketFact;
  return decider(ticket, command, context);
}

/** The lead unit's feedback, unless the reviewer wrote any of the ticket's: nobody reviews their own. */
function reviewable(ticket: Ticket, { actor }: DecideContext) {
  const feedback = ticket.assignments.find((assignment) => assignment.role === 'lead')?.feedback;
  if (!feedback) throw new DeskError('illegal_move', { action: 'approve', state: ticket.state, allowed: [] });
  if (actor.kind === 'staff' && ticket.assignments.some((assignment) => assignment.feedback?.byId === actor.id)) throw new DeskError('own_feedback');
  return feedback;
}

/** The finish clock another urgency gives, counted from receipt; none when no such clock runs or its date stays the same. */
function recountedFinish(ticket: Ticket, urgency: Urgency, context: DecideContext): TicketDeadline[] {
  const current = running(ticket).find(({ step }) => step === 'finish');
  const finish = context.deadline('finish', ticket.createdAt, { type: ticket.type, urgency });
  return current && finish && finish.dueAt !== current.dueAt ? [clock(finish, context)] : [];
}
