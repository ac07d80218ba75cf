/** Where an order stands; proposals are computed and never stored (ui.md §4.4). */
export type SupervisionState = 'issued' | 'answered' | 'return_requested' | 'closed' | 'cancelled';

export const supervisionActions = ['answer', 'request_return', 'deny_return', 'reject_answer', 'close', 'raise', 'remind', 'cancel'] as const;
export type SupervisionAction = (typeof supervisionActions)[number];

/** Where an action leads; `stay` = allowed without moving, null = not now. */
export type SupervisionMove = SupervisionState | 'stay' | null;
type Row = Record<SupervisionAction, SupervisionMove>;

const nowhere: Row = { answer: null, request_return: null, deny_return: null, reject_answer: null, close: null, raise: null, remind: null, cancel: null };

/** State × action, complete by type (domain §2.4). Of a joint order the first answers move nothing: it is answered when all have. */
export const supervisionMoves: Record<SupervisionState, Row> = {
  issued: { ...nowhere, answer: 'answered', request_return: 'return_requested', raise: 'stay', remind: 'stay', cancel: 'cancelled' },
  answered: { ...nowhere, reject_answer: 'issued', close: 'closed', cancel: 'cancelled' },
  return_requested: { ...nowhere, deny_return: 'issued', cancel: 'cancelled' },
  closed: nowhere,
  cancelled: nowhere,
};

export const supervisionStates = Object.keys(supervisionMoves) as readonly SupervisionState[];
/** Somebody still owes something. */
export const openSupervisionStates: readonly SupervisionState[] = ['issued', 'answered', 'return_requested'];
/** The unit still has to answer, or will have to when its wish to give the order back is refused. */
export const awaitedStates: readonly SupervisionState[] = ['issued', 'return_requested'];
