import type { Deadline } from '../deadlines/deadline.js';
import type { Instant } from '../text.js';

export type AssignmentState = 'pending_sign' | 'in_progress' | 'return_pending' | 'returned' | 'feedback_submitted' | 'done' | 'closed_reassigned' | 'recalled';
/** lead 主办, joint 联办 (answers for its own part), co 协办 and sub 下派 (both answer to another unit). */
export type AssignmentRole = 'lead' | 'joint' | 'co' | 'sub';
export type AssignmentAction = 'sign' | 'request_return' | 'approve_return' | 'deny_return' | 'recall' | 'reassign' | 'sub_dispatch' | 'interim_report' | 'request_extension' | 'feedback' | 'approve' | 'send_back' | 'rehandle';

export type ReturnReason = 'area' | 'function' | 'ownership' | 'duplicate' | 'other';

type Row = Record<AssignmentAction, AssignmentState | null>;
const nowhere: Row = {
  sign: null, request_return: null, approve_return: null, deny_return: null, recall: null, reassign: null, sub_dispatch: null,
  interim_report: null, request_extension: null, feedback: null, approve: null, send_back: null, rehandle: null,
};

/** State × action of one unit's share (domain §2.3); a denied return goes back to where it was asked. */
export const assignmentMoves: Record<AssignmentState, Row> = {
  pending_sign: { ...nowhere, sign: 'in_progress', request_return: 'return_pending', recall: 'recalled', reassign: 'closed_reassigned' },
  in_progress: {
    ...nowhere,
    request_return: 'return_pending',
    reassign: 'closed_reassigned',
    sub_dispatch: 'in_progress',
    interim_report: 'in_progress',
    request_extension: 'in_progress',
    feedback: 'feedback_submitted',
  },
  return_pending: { ...nowhere, approve_return: 'returned', deny_return: 'in_progress', reassign: 'closed_reassigned' },
  returned: nowhere,
  feedback_submitted: { ...nowhere, approve: 'done', send_back: 'in_progress', reassign: 'closed_reassigned' },
  done: { ...nowhere, rehandle: 'in_progress' },
  closed_reassigned: nowhere,
  recalled: nowhere,
};

/** The unit has nothing to do with it any more. */
export const closedAssignmentStates: readonly AssignmentState[] = ['returned', 'closed_reassigned', 'recalled'];

export interface Feedback {
  /** What was done; stays inside. */
  handling: string;
  /** What the citizen reads after review. */
  publicReply: string;
  contacted: boolean;
  contactedAt: Instant | null;
  /** The number the citizen was reached on. */
  contactedOn: string | null;
  solved: boolean;
  unsolvedReason: string | null;
  byId: string;
  byName: string;
  at: Instant;
}

export interface ReturnRequest {
  reason: ReturnReason;
  basis: string;
  byName: string;
  at: Instant;
  from: AssignmentState;
}

/** One unit's share of a ticket, with its own state and clocks. */
export interface Assignment {
  id: string;
  unitId: string;
  unitName: string;
  role: AssignmentRole;
  /** The assignment this one was handed down from. */
  parentId: string | null;
  state: AssignmentState;
  advice: string;
  dispatchedAt: Instant;
  signedAt: Instant | null;
  /** Named by the supervisor after the third dispatch: cannot be returned. */
  designated: boolean;
  /** Until when it may be returned; null = not at all. */
  returnBy: Deadline | null;
  returnRequest: ReturnRequest | null;
  feedback: Feedback | null;
}

/** A unit's window to give the ticket back, counted again. */
export interface RecountedWindow {
  assignmentId: string;
  unitName: string;
  was: Instant;
  returnBy: Deadline;
}

type Assigned = { readonly assignments: readonly Assignment[] };

/** The shares that still count. */
export function openAssignments({ assignments }: Assigned): Assignment[] {
  return assignments.filter(({ state }) => !closedAssignmentStates.includes(state));
}

/** The unit that answers for the whole, if one does now. */
export function leadOf(ticket: Assigned): Assignment | undefined {
  return openAssignments(ticket).find(({ role }) => role === 'lead');
}

/** The open share of a unit, the latest if it had several. */
export function shareOf(ticket: Assigned, unitId: string | null): Assignment | undefined {
  return openAssignments(ticket).findLast((assignment) => assignment.unitId === unitId);
}

/** The shares with the windows that were counted again in place of the old ones. */
export function withReturnWindows({ assignments }: Assigned, windows: readonly RecountedWindow[]): Assignment[] {
  return assignments.map((share) => ({ ...share, returnBy: windows.find(({ assignmentId }) => assignmentId === share.id)?.returnBy ?? share.returnBy }));
}
