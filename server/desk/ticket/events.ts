import type { ActorStamp } from '../access/actor.js';
import type { Urgency } from '../deadlines/limits.js';
import type { Instant } from '../text.js';
import type { Assignment, Feedback } from './assignment.js';
import type { TicketDeadline } from './ticket-deadline.js';

/** What happened, in the past tense; the timeline, the audit and the outbox are all made of these. */
export type TicketFact =
  | { type: 'filed'; deadlines: readonly TicketDeadline[] }
  | { type: 'accepted'; urgency: Urgency; ownerId: string | null; ownerName: string | null; deadlines: readonly TicketDeadline[] }
  | { type: 'answered'; reply: string }
  | { type: 'rejected'; reason: string; legalChannel: string }
  | { type: 'dispatched'; assignments: readonly Assignment[]; deadlines: readonly TicketDeadline[] }
  | { type: 'signed'; assignmentId: string; unitName: string }
  | { type: 'feedback_submitted'; assignmentId: string; unitName: string; feedback: Feedback; deadlines: readonly TicketDeadline[] }
  | { type: 'approved'; note: string | null; publicReply: string; deadlines: readonly TicketDeadline[] }
  | { type: 'sent_back'; reason: 'off_topic' | 'not_contacted' | 'not_solved'; note: string }
  | { type: 'callback_recorded'; reached: boolean; solved: boolean | null; satisfaction: number | null; note: string | null }
  | { type: 'transferred'; toId: string; toName: string; note: string }
  | { type: 'escalated'; urgency: Urgency; note: string; deadlines: readonly TicketDeadline[] }
  | { type: 'noted'; text: string }
  | { type: 'deadline_near'; deadlineId: string; step: string; dueAt: Instant }
  | { type: 'deadline_passed'; deadlineId: string; step: string; dueAt: Instant }
  | { type: 'identity_viewed'; field: 'name' | 'phone'; purpose: string; reason: string };

export type TicketEvent = TicketFact & {
  seq: number;
  at: Instant;
  actor: ActorStamp;
};
export type TicketEventType = TicketFact['type'];

/** Lines the citizen reads too; everything else stays inside. */
export const citizenSees: Record<TicketEventType, boolean> = {
  filed: true,
  accepted: true,
  answered: true,
  rejected: true,
  dispatched: true,
  signed: true,
  feedback_submitted: true,
  approved: true,
  sent_back: false,
  callback_recorded: true,
  transferred: false,
  escalated: false,
  noted: false,
  deadline_near: false,
  deadline_passed: false,
  identity_viewed: false,
};
