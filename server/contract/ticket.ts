import { z } from 'zod';
import { channelName, instant } from './common.js';
import { deadlineView } from './deadline.js';

export const ticketType = z.enum(['consultation', 'assistance', 'complaint', 'report', 'suggestion', 'praise', 'appointment']);
export type TicketType = z.infer<typeof ticketType>;
export const urgency = z.enum(['normal', 'urgent', 'critical']);
export type Urgency = z.infer<typeof urgency>;

export const ticketState = z.enum([
  'pending_acceptance',
  'accepted',
  'dispatched',
  'in_progress',
  'pending_review',
  'pending_callback',
  'resolved',
  'answered',
  'rejected',
]);
export type TicketState = z.infer<typeof ticketState>;
export const assignmentState = z.enum(['pending_sign', 'in_progress', 'feedback_submitted', 'done']);
export type AssignmentState = z.infer<typeof assignmentState>;

export const ticketAction = z.enum([
  'accept',
  'answer',
  'reject',
  'dispatch',
  'sign',
  'feedback',
  'approve',
  'send_back',
  'record_callback',
  'transfer',
  'escalate',
  'note',
]);
export type TicketAction = z.infer<typeof ticketAction>;

const text = (min: number, max: number) => z.string().trim().min(min).max(max);
/** What staff may ask of a ticket, by name. */
export const ticketCommand = z.discriminatedUnion('action', [
  z.object({ action: z.literal('accept'), urgency: urgency.optional() }),
  z.object({ action: z.literal('answer'), reply: text(2, 2000) }),
  z.object({ action: z.literal('reject'), reason: text(4, 500), legalChannel: text(2, 200) }),
  z.object({ action: z.literal('dispatch'), leadUnitId: z.string(), coUnitIds: z.array(z.string()).max(5).default([]), advice: text(2, 1000) }),
  z.object({ action: z.literal('sign') }),
  z.object({
    action: z.literal('feedback'),
    handling: text(4, 2000),
    publicReply: text(4, 2000),
    contacted: z.boolean(),
    contactedAt: instant.optional(),
    solved: z.boolean(),
    unsolvedReason: z.string().trim().max(500).optional(),
  }),
  z.object({ action: z.literal('approve'), note: z.string().trim().max(500).optional() }),
  z.object({ action: z.literal('send_back'), reason: z.enum(['off_topic', 'not_contacted', 'not_solved']), note: text(2, 500) }),
  z.object({ action: z.literal('record_callback'), reached: z.boolean(), solved: z.boolean().optional(), satisfaction: z.number().int().min(1).max(5).optional(), note: z.string().trim().max(500).optional() }),
  z.object({ action: z.literal('transfer'), toStaffId: z.string(), note: text(2, 500) }),
  z.object({ action: z.literal('escalate'), urgency, note: text(2, 500) }),
  z.object({ action: z.literal('note'), text: text(1, 2000) }),
]);
export type TicketCommand = z.infer<typeof ticketCommand>;
export const runCommand = z.object({ version: z.number().int(), command: ticketCommand });
export type RunCommand = z.input<typeof runCommand>;

export const party = z.object({ id: z.string(), name: z.string() });

export const queueRow = z.object({
  no: z.string(),
  version: z.number().int(),
  channel: channelName,
  type: ticketType,
  urgency,
  state: ticketState,
  title: z.string(),
  place: z.string(),
  /** Already masked for the reader. */
  callerName: z.string(),
  confidential: z.boolean(),
  escalated: z.boolean(),
  /** The deadline that presses next, if any clock runs. */
  deadline: deadlineView.nullable(),
  leadUnit: party.nullable(),
  owner: party.nullable(),
  updatedAt: instant,
  createdAt: instant,
});
export type QueueRow = z.infer<typeof queueRow>;

export const queueView = z.enum(['mine', 'to_accept', 'to_dispatch', 'to_sign', 'in_progress', 'fed_back', 'to_review', 'to_call_back', 'due_soon', 'overdue', 'all']);
export type QueueView = z.infer<typeof queueView>;
export const queueSort = z.enum(['deadline', 'newest', 'updated', 'urgency']);
export type QueueSort = z.infer<typeof queueSort>;

export const queueQuery = z.object({
  view: queueView.default('all'),
  channel: channelName.optional(),
  type: ticketType.optional(),
  state: ticketState.optional(),
  urgency: urgency.optional(),
  light: z.enum(['green', 'amber', 'red']).optional(),
  unitId: z.string().optional(),
  /** Ticket number (or its last ≥ 4 digits), whole phone, name, words of the title or place. */
  q: z.string().trim().max(60).optional(),
  sort: queueSort.default('deadline'),
  page: z.coerce.number().int().min(1).default(1),
  size: z.coerce.number().int().min(1).max(100).default(50),
});
export type QueueQuery = z.input<typeof queueQuery>;

export const queuePage = z.object({ rows: z.array(queueRow), total: z.number().int(), page: z.number().int(), size: z.number().int(), at: instant });
export type QueuePage = z.infer<typeof queuePage>;
export const queueCounts = z.record(queueView, z.number().int());
export type QueueCounts = z.infer<typeof queueCounts>;
