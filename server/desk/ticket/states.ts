export type TicketState =
  | 'pending_acceptance'
  | 'accepted'
  | 'dispatched'
  | 'in_progress'
  | 'pending_review'
  | 'pending_callback'
  | 'resolved'
  | 'answered'
  | 'rejected'
  | 'suspended'
  | 'merged'
  | 'withdrawn'
  | 'archived';

export const ticketActions = [
  'accept', 'amend', 'change_type', 'answer', 'reject', 'merge',
  'dispatch', 'designate', 'reassign', 'recall', 'approve_return', 'deny_return',
  'sign', 'request_return', 'sub_dispatch', 'contact', 'interim_report', 'feedback',
  'request_extension', 'approve_extension', 'deny_extension',
  'approve', 'send_back', 'record_callback', 'exempt_callback', 'rehandle', 'appraise',
  'urge', 'supplement', 'instruct', 'escalate',
  'suspend', 'resume', 'withdraw', 'restore', 'archive',
  'transfer', 'take_over', 'decline_handover', 'give_notice', 'note',
] as const;
export type TicketAction = (typeof ticketActions)[number];

/** Where an action ordinarily leads; `stay` = allowed without moving, null = not now. */
export type Move = TicketState | 'stay' | null;
type Row = Record<TicketAction, Move>;

const nowhere = { ...(Object.fromEntries(ticketActions.map((action) => [action, null])) as Row), note: 'stay' } as const satisfies Row;

/** What goes on beside the main road while a matter is open. */
const open: Row = {
  ...nowhere,
  amend: 'stay',
  change_type: 'stay',
  contact: 'stay',
  urge: 'stay',
  supplement: 'stay',
  instruct: 'stay',
  escalate: 'stay',
  withdraw: 'withdrawn',
  transfer: 'stay',
  take_over: 'stay',
  decline_handover: 'stay',
  give_notice: 'stay',
};
const withUnits: Row = { ...open, sign: 'stay', recall: 'stay', reassign: 'dispatched', request_return: 'stay', approve_return: 'accepted', deny_return: 'stay', suspend: 'suspended' };

/** State × action, complete by type (domain §2.2–2.3). Where one action may end in two states, the ordinary one is written:
 *  a helper's feedback, return or recall moves no ticket, and only a call-back that satisfied resolves one. */
export const moves: Record<TicketState, Row> = {
  pending_acceptance: { ...open, accept: 'accepted', answer: 'answered', reject: 'rejected', merge: 'merged' },
  accepted: { ...open, dispatch: 'dispatched', designate: 'in_progress', answer: 'answered', reject: 'rejected', merge: 'merged', suspend: 'suspended' },
  dispatched: { ...withUnits, sign: 'in_progress', recall: 'accepted' },
  in_progress: {
    ...withUnits,
    sub_dispatch: 'stay',
    interim_report: 'stay',
    request_extension: 'stay',
    approve_extension: 'stay',
    deny_extension: 'stay',
    feedback: 'pending_review',
  },
  pending_review: { ...open, approve: 'pending_callback', send_back: 'in_progress' },
  pending_callback: { ...open, record_callback: 'resolved', exempt_callback: 'resolved', rehandle: 'in_progress', appraise: 'resolved' },
  resolved: { ...nowhere, rehandle: 'in_progress', appraise: 'stay', archive: 'archived' },
  answered: { ...nowhere, rehandle: 'accepted', appraise: 'stay', archive: 'archived' },
  rejected: { ...nowhere, restore: 'pending_acceptance', archive: 'archived' },
  suspended: { ...nowhere, resume: 'in_progress', suspend: 'stay', supplement: 'stay', contact: 'stay', give_notice: 'stay', withdraw: 'withdrawn' },
  merged: { ...nowhere, restore: 'accepted', archive: 'archived' },
  withdrawn: { ...nowhere, restore: 'accepted', archive: 'archived' },
  archived: nowhere,
};

export const ticketStates = Object.keys(moves) as readonly TicketState[];

/** The one action a state waits for, shown as the ticket's primary button. */
export const primaryAction: Record<TicketState, TicketAction | null> = {
  pending_acceptance: 'accept',
  accepted: 'dispatch',
  dispatched: 'sign',
  in_progress: 'feedback',
  pending_review: 'approve',
  pending_callback: 'record_callback',
  resolved: null,
  answered: null,
  rejected: null,
  suspended: 'resume',
  merged: null,
  withdrawn: null,
  archived: null,
};

/** Nothing more is owed to the citizen. */
export const endedStates: readonly TicketState[] = ['resolved', 'answered', 'rejected', 'merged', 'withdrawn', 'archived'];

/** States in which something is still to be done. */
export const openStates: readonly TicketState[] = ticketStates.filter((state) => !endedStates.includes(state));
