import type { OfferedAction } from '../../../contract/ticket-detail.js';
import { actionWords, ticketStateWords } from '../../../contract/words/vocabulary.js';
import { wordError } from '../../../contract/words/error-words.js';
import { shareOf } from '../../../desk/ticket/assignment.js';
import type { OfferedAction as DeskOffer, Refusal } from '../../../desk/ticket/offered-actions.js';
import type { TicketAction, TicketState } from '../../../desk/ticket/states.js';
import type { Text } from '../../../desk/text.js';
import type { Ticket } from '../../../desk/ticket/ticket.js';

const say = (zh: string, en: string): Text => ({ zh, en });
const acceptFirst = say('先受理', 'Accept it first');
const dispatchFirst = say('还没有承办单位，先派单', 'No unit has it yet; dispatch it first');
const signFirst = say('先签收', 'Sign for it first');
const feedbackFirst = say('承办单位还没有反馈', 'The unit has not answered yet');
const approveFirst = say('先审核反馈', 'Review the feedback first');
const noUnitYet = { sign: dispatchFirst, feedback: dispatchFirst, request_return: dispatchFirst, request_extension: dispatchFirst, sub_dispatch: dispatchFirst, interim_report: dispatchFirst, reassign: dispatchFirst, recall: dispatchFirst, approve: dispatchFirst, send_back: dispatchFirst, record_callback: feedbackFirst };
const withUnit = say('已派给承办单位，等其答复', 'It is with the unit; wait for its answer');

/** What has to happen first, where one step names it. */
const before: Readonly<Partial<Record<TicketState, Partial<Record<TicketAction, Text>>>>> = {
  pending_acceptance: { ...noUnitYet, dispatch: acceptFirst, suspend: acceptFirst },
  accepted: noUnitYet,
  dispatched: { answer: withUnit, reject: withUnit, merge: withUnit, feedback: signFirst, request_extension: signFirst, sub_dispatch: signFirst, interim_report: signFirst, approve: feedbackFirst, send_back: feedbackFirst, record_callback: feedbackFirst },
  in_progress: { answer: withUnit, reject: withUnit, merge: withUnit, approve: feedbackFirst, send_back: feedbackFirst, record_callback: feedbackFirst },
  pending_review: { record_callback: approveFirst },
};

function stateReason(ticket: Pick<Ticket, 'state' | 'place'>, action: TicketAction): Text {
  const { state, place } = ticket;
  if (action === 'dispatch' && state === 'pending_acceptance' && place === '') return say('先受理，五要素还缺：地点', 'Accept it first; still missing: the place');
  const word = ticketStateWords[state];
  const done = actionWords[action];
  return before[state]?.[action] ?? say(`“${word.zh}”的件，不能再“${done.zh}”`, `${word.en}: “${done.en}” is no longer possible`);
}

function unitReason({ assignments }: Ticket, action: TicketAction, unitId: string | null): Text {
  const mine = shareOf({ assignments }, unitId);
  if (!mine) return unitId === null ? say('没有可以这样做的承办单位', 'No unit’s share is at that point') : say('没有派给本单位', 'Not dispatched to your unit');
  if (mine.state === 'pending_sign') return signFirst;
  if (mine.state === 'return_pending') return say('已申请退单，等审核', 'A return was asked for and waits for review');
  if (mine.role === 'sub' && action === 'request_return') return say('下派的部分请与上级单位商量', 'Talk to the unit that handed it down');
  return action === 'sign' ? say('本单位已签收', 'Your unit has signed already') : say('本单位已反馈', 'Your unit has answered already');
}

function reasonOf(refusal: Refusal, { action, ticket, unitId }: { action: TicketAction; ticket: Ticket; unitId: string | null }): Text {
  if (refusal.kind === 'rule') return wordError(refusal.code, refusal.facts);
  return refusal.kind === 'state' ? stateReason(ticket, action) : unitReason(ticket, action, unitId);
}

/** The desk's offer with its reason in words. */
export function presentAction(offer: DeskOffer, ticket: Ticket, unitId: string | null): OfferedAction {
  const { action, primary, refusal } = offer;
  if (refusal === null) return { action, primary, allowed: true };
  return { action, primary, allowed: false, reason: reasonOf(refusal, { action, ticket, unitId }) };
}
