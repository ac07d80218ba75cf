import type { Deadline } from '../deadlines/deadline.js';
import type { TicketType, Urgency } from '../deadlines/limits.js';
import type { Instant, Lang } from '../text.js';
import type { TicketEvent } from './events.js';
import type { TicketState } from './states.js';

export type { TicketType, Urgency };
export type Channel = 'web_chat' | 'phone' | 'web_form' | 'counter' | 'sms';
export type ContactWay = 'sms' | 'call' | 'text_only' | 'none';
export type AssignmentState = 'pending_sign' | 'in_progress' | 'feedback_submitted' | 'done';

export interface Caller {
  contactId: string | null;
  name: string | null;
  phone: string | null;
  anonymous: boolean;
  way: ContactWay;
}

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

/** A running or met clock. `fired` remembers which warnings went out, so that none goes twice. */
export interface TicketDeadline extends Deadline {
  id: string;
  assignmentId: string | null;
  metAt: Instant | null;
  fired: readonly ('amber' | 'due')[];
}

export interface Photo {
  fileId: string;
  width: number;
  height: number;
}

/** A matter with a number: the work order (工单) everything becomes. Only `apply` changes it. */
export interface Ticket {
  /** yyMMddHHmmss + 6 digits. */
  no: string;
  /** One per act of filing: a repeat finds the same ticket. */
  key: string;
  version: number;
  channel: Channel;
  lang: Lang;
  type: TicketType;
  urgency: Urgency;
  state: TicketState;
  title: string;
  content: string;
  place: string;
  whom: string | null;
  confidential: boolean;
  escalated: boolean;
  caller: Caller;
  photos: readonly Photo[];
  conversationId: string | null;
  appointmentId: string | null;
  blockedUnitIds: readonly string[];
  owner: { id: string; name: string } | null;
  assignments: readonly Assignment[];
  deadlines: readonly TicketDeadline[];
  /** The date the citizen was told; never moves earlier. */
  promise: Deadline | null;
  publicReply: string | null;
  rejected: { reason: string; legalChannel: string } | null;
  history: readonly TicketEvent[];
  createdAt: Instant;
  updatedAt: Instant;
}
