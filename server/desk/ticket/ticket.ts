import type { Deadline, Pause } from '../deadlines/deadline.js';
import type { TicketType, Urgency } from '../deadlines/limits.js';
import type { Instant, Lang } from '../text.js';
import type { Assignment, AssignmentState, Feedback } from './assignment.js';
import type { TicketEvent } from './events.js';
import type { IdentityRuling } from './identity/ruling.js';
import type { Appraisal, CallbackTry, Extension, Photo, SupervisionMark, Suspension, Tally } from './records.js';
import type { TicketState } from './states.js';
import type { TicketDeadline } from './ticket-deadline.js';

export type { Assignment, AssignmentState, Feedback, Photo, TicketDeadline, TicketType, Urgency };
export type Channel = 'web_chat' | 'phone' | 'web_form' | 'counter' | 'sms';
export type ContactWay = 'sms' | 'call' | 'text_only' | 'none';

export interface Caller {
  contactId: string | null;
  name: string | null;
  phone: string | null;
  anonymous: boolean;
  way: ContactWay;
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
  /** What may be read in its words by units, and what may not; only a confidential one has any. */
  identity: readonly IdentityRuling[];
  escalated: boolean;
  /** One of the desk's topics (`intake/topics.ts`) and the subdistrict it happened in, as far as known. */
  topic: string | null;
  area: string | null;
  caller: Caller;
  photos: readonly Photo[];
  /** What the caller recorded for the line, by the recordings' numbers. */
  recordings: readonly string[];
  conversationId: string | null;
  appointmentId: string | null;
  blockedUnitIds: readonly string[];
  /** Who took it in and answers for it until a colleague has taken over (首问负责). */
  owner: { id: string; name: string } | null;
  handover: { toId: string; toName: string; note: string; at: Instant } | null;
  assignments: readonly Assignment[];
  deadlines: readonly TicketDeadline[];
  /** The date the citizen was told; never moves earlier. */
  promise: Deadline | null;
  publicReply: string | null;
  rejected: { reason: string; legalChannel: string } | null;
  extension: Extension | null;
  suspension: Suspension | null;
  pauses: readonly Pause[];
  callbacks: readonly CallbackTry[];
  appraisal: Appraisal | null;
  /** The matter this one is handled with, and those handled with it. */
  mergedInto: string | null;
  absorbed: readonly string[];
  /** Where it came from, for going back. */
  stateBefore: TicketState | null;
  instruction: { leader: string; text: string; at: Instant } | null;
  supervisions: readonly SupervisionMark[];
  tally: Tally;
  history: readonly TicketEvent[];
  createdAt: Instant;
  updatedAt: Instant;
}
