import type { AssignmentView, TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import { assignmentRoleWords } from '../../../../../server/contract/words/vocabulary.js';
import type { AssignmentState, TicketAction } from '../../../../../server/contract/ticket.js';
import type { FieldSpec, Values } from './values.js';
import { words } from './words.js';

const working: readonly AssignmentState[] = ['pending_sign', 'in_progress', 'return_pending', 'feedback_submitted'];

/** In which states a unit's share can be the one an action is about. */
const statesFor: Partial<Record<TicketAction, readonly AssignmentState[]>> = {
  recall: ['pending_sign'],
  reassign: working,
  approve_return: ['return_pending'],
  deny_return: ['return_pending'],
};

/** The shares an action may be about. */
const sharesFor = ({ assignments }: TicketDetail, action: TicketAction): AssignmentView[] => assignments.filter(({ state }) => statesFor[action]?.includes(state) === true);

/** The shares that still count. */
export const openShares = ({ assignments }: TicketDetail): AssignmentView[] => assignments.filter(({ state }) => working.includes(state) || state === 'done');

export const leadShare = (ticket: TicketDetail): AssignmentView | undefined => openShares(ticket).find(({ role }) => role === 'lead');

/** The open share of one's own unit. */
export const ownShare = (ticket: TicketDetail, unitId: string | null): AssignmentView | undefined => openShares(ticket).findLast(({ unit }) => unit.id === unitId);

/** Which unit's share it is about: no question when there is only one. */
export function shareField(ticket: TicketDetail, action: TicketAction): FieldSpec {
  const shares = sharesFor(ticket, action);
  return {
    name: 'assignmentId',
    label: words.whichShare,
    kind: 'choice',
    needed: true,
    choices: shares.map(({ id, unit, role }) => ({ value: id, label: assignmentRoleWords[role], told: unit.name })),
    shownIf: () => shares.length !== 1,
    ...(shares.length === 1 && shares[0] !== undefined ? { initial: shares[0].id } : {}),
  };
}

/** The share a form is about, if it is chosen. */
export const chosenShare = (ticket: TicketDetail, values: Values): AssignmentView | undefined => ticket.assignments.find(({ id }) => id === values['assignmentId']);
