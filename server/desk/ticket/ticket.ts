import type { Deadline } from '../deadlines/deadline.js';
import type { TicketType, Urgency } from '../deadlines/limits.js';
import type { Instant, Lang } from '../text.js';
import type { Assignment, AssignmentState, Feedback } from './assignment.js';
import type { TicketEvent } from './events.js';
import type { TicketState } from './states.js';
import type { TicketDeadline } from './ticket-deadline.js';

export type { Assignment, AssignmentState, Feedback, TicketDeadline, TicketType, Urgency };
export type Channel = 'web_chat' | 'phone' | 'web_form' | 'counter' | 'sms';
export type ContactWay = 'sms' | 'call' | 'text_only' | 'none';

export interface Caller {
  contactId: string | null;
  name: string | null;
  phone: string | null;
  anonymous: boolean;
  way: ContactWay;
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
