import { z } from 'zod';
import { channelName, instant } from './common.js';
import { deadlineView } from './deadline.js';
import { message } from './chat.js';
import { assignmentState, party, queueRow, ticketAction, ticketType, urgency } from './ticket.js';

export const actorStamp = z.object({ kind: z.enum(['citizen', 'staff', 'bot', 'system']), id: z.string().optional(), name: z.string().optional(), unit: z.string().optional() });
export type ActorStamp = z.infer<typeof actorStamp>;

/** One line of the ticket's history; `facts` is what the sentence for `type` needs. */
export const timelineEntry = z.object({
  seq: z.number().int(),
  at: instant,
  type: z.string(),
  actor: actorStamp,
  /** The citizen sees this line too. */
  citizenSees: z.boolean(),
  facts: z.record(z.string(), z.unknown()),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;

/** An action this reader's role may take at some time; `reason` says why not now. */
export const offeredAction = z.object({ action: ticketAction, allowed: z.boolean(), primary: z.boolean(), reason: z.object({ zh: z.string(), en: z.string() }).optional() });
export type OfferedAction = z.infer<typeof offeredAction>;

export const feedbackView = z.object({
  handling: z.string(),
  publicReply: z.string(),
  contacted: z.boolean(),
  contactedAt: instant.optional(),
  solved: z.boolean(),
  unsolvedReason: z.string().optional(),
  by: z.string(),
  at: instant,
});

export const assignmentView = z.object({
  id: z.string(),
  unit: party,
  role: z.enum(['lead', 'co']),
  state: assignmentState,
  advice: z.string(),
  dispatchedAt: instant,
  signedAt: instant.optional(),
  deadlines: z.array(deadlineView),
  feedback: feedbackView.optional(),
});
export type AssignmentView = z.infer<typeof assignmentView>;

export const maskedField = z.object({ masked: z.string(), canUnmask: z.boolean() });
export const callerView = z.object({
  name: maskedField,
  phone: maskedField.nullable(),
  anonymous: z.boolean(),
  confidential: z.boolean(),
  way: z.enum(['sms', 'call', 'text_only', 'none']),
  contactCount: z.number().int(),
});
export type CallerView = z.infer<typeof callerView>;

export const linkedConversation = z.object({ id: z.string(), channel: channelName, openedAt: instant, state: z.string(), lastText: z.string() });
export const linkedAppointment = z.object({ bookingNo: z.string(), item: z.string(), centre: z.string(), startsAt: instant, state: z.string() });

export const ticketDetail = z.object({
  row: queueRow,
  content: z.string(),
  whom: z.string().optional(),
  caller: callerView,
  photos: z.array(z.object({ fileId: z.string(), width: z.number().int(), height: z.number().int() })),
  deadlines: z.array(deadlineView.extend({ metAt: instant.optional() })),
  /** The date the citizen was told; urgency may press the desk sooner. */
  promise: deadlineView.nullable(),
  assignments: z.array(assignmentView),
  timeline: z.array(timelineEntry),
  transcript: z.array(message),
  actions: z.array(offeredAction),
  appointment: linkedAppointment.nullable(),
  earlier: z.array(queueRow),
});
export type TicketDetail = z.infer<typeof ticketDetail>;

/** The staff intake form: one page, also prefilled from a conversation or a call. */
export const intakeForm = z.object({
  key: z.string().min(8).max(64),
  channel: channelName,
  conversationId: z.string().optional(),
  type: ticketType,
  urgency: urgency.default('normal'),
  title: z.string().trim().min(2).max(80),
  content: z.string().trim().min(2).max(4000),
  place: z.string().trim().max(200).default(''),
  whom: z.string().trim().max(100).optional(),
  callerName: z.string().trim().max(40).optional(),
  callerPhone: z.string().trim().max(20).optional(),
  way: z.enum(['sms', 'call', 'text_only', 'none']).default('text_only'),
  confidential: z.boolean().optional(),
});
export type IntakeForm = z.input<typeof intakeForm>;
export const intakeDone = z.object({ no: z.string(), queryCode: z.string(), version: z.number().int() });

export const dispatchPreview = z.object({
  candidates: z.array(z.object({ unit: party, reason: z.object({ zh: z.string(), en: z.string() }), suggested: z.boolean(), blocked: z.boolean() })),
  finish: deadlineView,
  sign: deadlineView,
  promised: deadlineView,
});
export type DispatchPreview = z.infer<typeof dispatchPreview>;

export const unmaskRequest = z.object({ field: z.enum(['name', 'phone']), purpose: z.enum(['contact', 'verify', 'callback', 'other']), reason: z.string().trim().min(4).max(200) });
export type UnmaskRequest = z.infer<typeof unmaskRequest>;
export const unmasked = z.object({ value: z.string(), hideAt: instant });
