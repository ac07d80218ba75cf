import type { Instant } from '../text.js';

export type AssignmentState = 'pending_sign' | 'in_progress' | 'feedback_submitted' | 'done';

export interface Feedback {
  /** What was done; stays inside. */
  handling: string;
  /** What the citizen reads after review. */
  publicReply: string;
  contacted: boolean;
  contactedAt: Instant | null;
  solved: boolean;
  unsolvedReason: string | null;
  byId: string;
  byName: string;
  at: Instant;
}

/** One unit's share of a ticket, with its own state and clocks. */
export interface Assignment {
  id: string;
  unitId: string;
  unitName: string;
  role: 'lead' | 'co';
  state: AssignmentState;
  advice: string;
  dispatchedAt: Instant;
  signedAt: Instant | null;
  feedback: Feedback | null;
}
