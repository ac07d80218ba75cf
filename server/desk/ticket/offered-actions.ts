import type { Actor, StaffActor } from '../access/actor.js';
import { may, type TicketSubject } from '../access/may.js';
import type { DeskErrorCode, Facts } from '../errors.js';
import type { Instant } from '../text.js';
import { assignmentMoves, openAssignments, shareOf, type AssignmentAction } from './assignment.js';
import type { Rules } from './clocks.js';
import { extensionRefusal } from './decisions/extension.js';
import { mustBeDesignated } from './decisions/dispatching.js';
import { moves, primaryAction, ticketActions, type TicketAction } from './states.js';
import type { Ticket } from './ticket.js';

/** Why an action is off now: the state forbids it, one's unit has nothing to do in it, or a rule stands against it. */
export type Refusal = { kind: 'state' } | { kind: 'unit_state' } | { kind: 'rule'; code: DeskErrorCode; facts?: Facts };
export interface OfferedAction {
  action: TicketAction;
  primary: boolean;
  refusal: Refusal | null;
}
export type OfferContext = Rules & { now: Instant };

/** The facts of a ticket that permission depends on. A unit that has given its share back sees the ticket no more. */
export function subjectOf(ticket: Pick<Ticket, 'assignments' | 'blockedUnitIds' | 'confidential'>): TicketSubject {
  return { kind: 'ticket', unitIds: openAssignments(ticket).map(({ unitId }) => unitId), blockedUnitIds: ticket.blockedUnitIds, confidential: ticket.confidential };
}

/** Everything this actor's role may ever do on the ticket, and why not now. */
export function offeredActions(ticket: Ticket, actor: Actor, context: OfferContext): OfferedAction[] {
  const offered = ticketActions.filter((action) => may(actor, `ticket.${action}`, subjectOf(ticket)) && concerns(ticket, action, { ...context, actor }));
  return offered.map((action) => {
    const refusal = refusalOf(ticket, action, { ...context, actor });
    return { action, refusal, primary: refusal === null && primaryOf(ticket, context) === action };
  });
}

function primaryOf(ticket: Ticket, { policy }: OfferContext): TicketAction | null {
  const primary = primaryAction[ticket.state];
  return primary === 'dispatch' && mustBeDesignated(ticket, policy) ? 'designate' : primary;
}

/** Answers to a question nobody asked are not offered at all. */
function concerns(ticket: Ticket, action: TicketAction, { policy, actor }: OfferContext & { actor: Actor }): boolean {
  const asked: Partial<Record<TicketAction, boolean>> = {
    approve_return: ticket.assignments.some(({ state }) => state === 'return_pending'),
    approve_extension: ticket.extension?.state === 'asked',
    take_over: actor.kind === 'staff' && ticket.handover?.toId === actor.id,
    designate: ticket.state === 'accepted' && mustBeDesignated(ticket, policy),
    appraise: actor.kind === 'staff' && ['pending_callback', 'resolved', 'answered'].includes(ticket.state),
    resume: ticket.suspension !== null,
    restore: moves[ticket.state].restore !== null,
    archive: false,
  };
  const same: Partial<Record<TicketAction, TicketAction>> = { deny_return: 'approve_return', deny_extension: 'approve_extension', decline_handover: 'take_over' };
  return asked[same[action] ?? action] ?? true;
}

function refusalOf(ticket: Ticket, action: TicketAction, context: OfferContext & { actor: Actor }): Refusal | null {
  if (moves[ticket.state][action] === null) return { kind: 'state' };
  const { actor } = context;
  return actor.kind === 'staff' ? (ownRefusals[action]?.(ticket, { ...context, actor }) ?? null) : null;
}

type OwnRefusal = (ticket: Ticket, context: OfferContext & { actor: StaffActor }) => Refusal | null;
const rule = (code: DeskErrorCode, facts?: Facts): Refusal => ({ kind: 'rule', code, ...(facts && { facts }) });

const unitMay =
  (action: AssignmentAction): OwnRefusal =>
  (ticket, { actor }) => {
    const mine = shareOf(ticket, actor.unitId);
    return mine && assignmentMoves[mine.state][action] !== null ? null : { kind: 'unit_state' };
  };
const notOwnFeedback: OwnRefusal = (ticket, { actor }) => (ticket.assignments.some(({ feedback }) => feedback?.byId === actor.id) ? rule('own_feedback') : null);
const someShare =
  (action: AssignmentAction): OwnRefusal =>
  (ticket) =>
    openAssignments(ticket).some(({ state }) => assignmentMoves[state][action] !== null) ? null : { kind: 'unit_state' };

const inReturnTime: OwnRefusal = (ticket, context) => {
  const mine = shareOf(ticket, context.actor.unitId);
  if (mine?.designated === true) return rule('designated_unit');
  if (mine?.role === 'sub') return { kind: 'unit_state' };
  return mine?.returnBy && context.now >= mine.returnBy.dueAt ? rule('return_too_late', { until: mine.returnBy.dueAt }) : null;
};
const extendable: OwnRefusal = (ticket, context) => {
  const refusal = extensionRefusal(ticket, context);
  return refusal && rule(refusal.code, refusal.facts);
};
const undesignated: OwnRefusal = (ticket, { policy }) => (mustBeDesignated(ticket, policy) ? rule('designation_needed', { dispatches: ticket.tally.dispatches }) : null);

const both =
  (first: OwnRefusal, second: OwnRefusal): OwnRefusal =>
  (ticket, context) =>
    first(ticket, context) ?? second(ticket, context);

/** Refusals that depend on who asks and when, beside the state of the ticket. */
const ownRefusals: Partial<Record<TicketAction, OwnRefusal>> = {
  dispatch: undesignated,
  sign: unitMay('sign'),
  request_return: both(unitMay('request_return'), inReturnTime),
  sub_dispatch: unitMay('sub_dispatch'),
  interim_report: unitMay('interim_report'),
  request_extension: both(unitMay('request_extension'), extendable),
  feedback: unitMay('feedback'),
  recall: someShare('recall'),
  reassign: someShare('reassign'),
  approve: notOwnFeedback,
  send_back: notOwnFeedback,
};
