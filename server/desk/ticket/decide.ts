import { DeskError } from '../errors.js';
import type { CommandOf, DecideContext, TicketCommand } from './commands.js';
import { decideDecline, decideTakeOver, decideTransfer } from './decisions/colleagues.js';
import { decideDesignation, decideDispatch, decideReassignment, decideRecall, decideReturnApproval, decideReturnDenial } from './decisions/dispatching.js';
import { decideNotice } from './decisions/notice.js';
import { decideExtensionApproval, decideExtensionDenial, decideExtensionRequest } from './decisions/extension.js';
import { decideAcceptance, decideAmendment, decideAnswer, decideArchiving, decideMerge, decideRejection, decideRestoration, decideTypeChange, decideWithdrawal } from './decisions/intake.js';
import { decideAppraisal, decideApproval, decideCallback, decideExemption, decideRehandling, decideSendingBack } from './decisions/judging.js';
import { decideEscalation, decideInstruction, decideResumption, decideSupplement, decideSuspension, decideUrge } from './decisions/pressing.js';
import { decideContact, decideFeedback, decideInterimReport, decideReturnRequest, decideSigning, decideSubDispatch } from './decisions/unit-work.js';
import type { TicketEvent, TicketFact } from './events.js';
import { ruleIdentity } from './identity/rule-identity.js';
import { record } from './record.js';
import { moves, ticketActions, type TicketAction } from './states.js';
import type { Ticket } from './ticket.js';

/** Actions the state allows now, whoever asks. */
export function allowedNow(ticket: Pick<Ticket, 'state'>): TicketAction[] {
  return ticketActions.filter((action) => moves[ticket.state][action] !== null);
}

/** What follows from a command, as events; throws the DeskError that says what stands against it. */
export function decide(ticket: Ticket, command: TicketCommand, context: DecideContext): TicketEvent[] {
  if (moves[ticket.state][command.action] === null) {
    throw new DeskError('illegal_move', { action: command.action, state: ticket.state, allowed: allowedNow(ticket) });
  }
  const ruled = ruleIdentity(ticket, command);
  const decider = deciders[command.action] as (ticket: Ticket, command: TicketCommand, context: DecideContext) => TicketFact[];
  return record(ticket, [...ruled.facts, ...decider(ticket, ruled.command, context)], context);
}

type Decider<A extends TicketAction> = (ticket: Ticket, command: CommandOf<A>, context: DecideContext) => TicketFact[];

const deciders: { [A in TicketAction]: Decider<A> } = {
  accept: decideAcceptance,
  amend: decideAmendment,
  change_type: decideTypeChange,
  answer: decideAnswer,
  reject: decideRejection,
  merge: decideMerge,
  withdraw: decideWithdrawal,
  restore: decideRestoration,
  archive: decideArchiving,
  dispatch: decideDispatch,
  designate: decideDesignation,
  reassign: decideReassignment,
  recall: decideRecall,
  approve_return: decideReturnApproval,
  deny_return: decideReturnDenial,
  sign: decideSigning,
  request_return: decideReturnRequest,
  sub_dispatch: decideSubDispatch,
  contact: decideContact,
  interim_report: decideInterimReport,
  feedback: decideFeedback,
  request_extension: decideExtensionRequest,
  approve_extension: decideExtensionApproval,
  deny_extension: decideExtensionDenial,
  approve: decideApproval,
  send_back: decideSendingBack,
  record_callback: decideCallback,
  exempt_callback: decideExemption,
  rehandle: decideRehandling,
  appraise: decideAppraisal,
  urge: decideUrge,
  supplement: decideSupplement,
  instruct: decideInstruction,
  escalate: decideEscalation,
  suspend: decideSuspension,
  resume: decideResumption,
  transfer: decideTransfer,
  take_over: decideTakeOver,
  decline_handover: decideDecline,
  give_notice: decideNotice,
  note: (_, { text }) => [{ type: 'noted', text }],
};
