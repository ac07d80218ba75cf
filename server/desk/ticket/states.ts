export type TicketState = 'pending_acceptance' | 'accepted' | 'dispatched' | 'in_progress' | 'pending_review' | 'pending_callback' | 'resolved' | 'answered' | 'rejected';

export type TicketAction = 'accept' | 'answer' | 'reject' | 'dispatch' | 'sign' | 'feedback' | 'approve' | 'send_back' | 'record_callback' | 'transfer' | 'escalate' | 'note';

/** Where an action leads; `stay` = allowed without moving, null = not now. */
export type Move = TicketState | 'stay' | null;

const nowhere: Record<TicketAction, Move> = {
  accept: null,
  answer: null,
  reject: null,
  dispatch: null,
  sign: null,
  feedback: null,
  approve: null,
  send_back: null,
  record_callback: null,
  transfer: null,
  escalate: null,
  note: 'stay',
};
const open = { ...nowhere, transfer: 'stay', escalate: 'stay' } as const;

/** State × action, complete by type (domain: 受理→派单→签收→反馈→审核→回访→办结). A helping unit may sign after the lead has. */
export const moves: Record<TicketState, Record<TicketAction, Move>> = {
  pending_acceptance: { ...open, accept: 'accepted', answer: 'answered', reject: 'rejected' },
  accepted: { ...open, dispatch: 'dispatched', answer: 'answered', reject: 'rejected' },
  dispatched: { ...open, sign: 'in_progress' },
  in_progress: { ...open, sign: 'stay', feedback: 'pending_review' },
  pending_review: { ...open, approve: 'pending_callback', send_back: 'in_progress' },
  pending_callback: { ...open, record_callback: 'resolved' },
  resolved: nowhere,
  answered: nowhere,
  rejected: nowhere,
};

export const ticketStates = Object.keys(moves) as readonly TicketState[];
export const ticketActions = Object.keys(nowhere) as readonly TicketAction[];

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
};

/** Nothing more is owed to the citizen. */
export const endedStates: readonly TicketState[] = ['resolved', 'answered', 'rejected'];
