import { z } from 'zod';
import { bilingual, channelName, instant, lang } from './common.js';
import { deadlineView } from './deadline.js';
import { message } from './chat.js';
import { assignmentRole, assignmentState, party, queueRow, returnReason, satisfaction, suspensionCause, ticketAction, ticketType, urgency } from './ticket.js';

const actorStamp = z.object({ kind: z.enum(['citizen', 'staff', 'bot', 'system']), id: z.string().optional(), name: z.string().optional(), unit: z.string().optional() });
export type ActorStamp = z.infer<typeof actorStamp>;

/** One line of the ticket's history; `facts` is what the sentence for `type` needs. */
const timelineEntry = z.object({
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
const offeredAction = z.object({ action: ticketAction, allowed: z.boolean(), primary: z.boolean(), reason: z.object({ zh: z.string(), en: z.string() }).optional() });
export type OfferedAction = z.infer<typeof offeredAction>;

const feedbackView = z.object({
  handling: z.string(),
  publicReply: z.string(),
  contacted: z.boolean(),
  contactedAt: instant.optional(),
  contactedOn: z.string().optional(),
  solved: z.boolean(),
  unsolvedReason: z.string().optional(),
  by: z.string(),
  at: instant,
});

const assignmentView = z.object({
  id: z.string(),
  unit: party,
  role: assignmentRole,
  parentId: z.string().nullable(),
  designated: z.boolean(),
  state: assignmentState,
  advice: z.string(),
  dispatchedAt: instant,
  signedAt: instant.optional(),
  deadlines: z.array(deadlineView),
  /** Until when it may be given back; null = not at all. */
  returnBy: deadlineView.nullable(),
  returnRequest: z.object({ reason: returnReason, basis: z.string(), by: z.string(), at: instant }).optional(),
  feedback: feedbackView.optional(),
});
export type AssignmentView = z.infer<typeof assignmentView>;

const maskedField = z.object({ masked: z.string(), canUnmask: z.boolean() });
const callerView = z.object({
  /** The reader may open a reporter's identity, with a reason, recorded twice. */
  canUnseal: z.boolean(),
  name: maskedField,
  phone: maskedField.nullable(),
  anonymous: z.boolean(),
  confidential: z.boolean(),
  way: z.enum(['sms', 'call', 'text_only', 'none']),
  contactCount: z.number().int(),
});
export type CallerView = z.infer<typeof callerView>;

export const linkedConversation = z.object({ id: z.string(), channel: channelName, openedAt: instant, state: z.string(), lastText: z.string() });
export const linkedAppointment = z.object({ bookingNo: z.string(), items: z.array(bilingual), centre: bilingual, startsAt: instant, state: z.string(), ticketNo: z.string().nullable() });

const extensionView = z.object({ state: z.enum(['asked', 'granted', 'denied']), days: z.number().int(), reason: z.string(), by: z.string(), at: instant });
const supervisionMark = z.object({
  id: z.string(),
  kind: z.enum(['phone', 'written', 'onsite', 'joint', 'rectification']),
  level: z.enum(['ordinary', 'yellow', 'red']),
  state: z.enum(['issued', 'answered', 'return_requested', 'closed', 'cancelled']),
  unitName: z.string(),
});
export type SupervisionMark = z.infer<typeof supervisionMark>;

/** The rules behind the dialogs, counted for this ticket now; null = the action is not open. */
export const actionLimits = z.object({
  extension: z.object({ mostDays: z.number().int(), askUntil: instant, dueBy: z.array(instant) }).nullable(),
  askedDueBy: instant.nullable(),
  suspensionDays: z.number().int(),
  callbackTriesLeft: z.number().int(),
  dispatches: z.number().int(),
  dispatchesBeforeDesignation: z.number().int(),
});

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
  extension: extensionView.nullable(),
  suspension: z.object({ from: instant, until: instant, cause: suspensionCause, note: z.string(), by: z.string() }).nullable(),
  handover: z.object({ to: party, note: z.string(), at: instant }).nullable(),
  appraisal: z.object({ solved: z.boolean().nullable(), satisfaction: satisfaction.nullable(), comment: z.string().nullable(), at: instant }).nullable(),
  instruction: z.object({ leader: z.string(), text: z.string(), at: instant }).nullable(),
  supervisions: z.array(supervisionMark),
  callbacks: z.array(z.object({ at: instant, reached: z.boolean() })),
  topic: z.string().nullable(),
  /** 五要素: what is known and what is missing. */
  elements: z.array(z.object({ element: z.enum(['name', 'time', 'place', 'cause', 'course']), known: z.boolean() })),
  /** The matter this one is handled with, or those handled with it. */
  mergedInto: z.string().nullable(),
  absorbed: z.array(z.string()),
  limits: actionLimits,
  timeline: z.array(timelineEntry),
  transcript: z.array(message),
  actions: z.array(offeredAction),
  /** Of a booking's own ticket. */
  appointment: linkedAppointment.nullable(),
  /** The matter that booking was made for. */
  bookedFor: z.string().nullable(),
  /** What was booked for this matter. */
  booked: z.array(linkedAppointment),
  earlier: z.array(queueRow),
  /** How a one-time notice can reach the citizen: in which language, by text or why not, and the talk the reader serves. */
  notice: z.object({ lang, sms: z.enum(['yes', 'no_phone', 'no_texts']), talk: z.string().nullable() }),
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

/** A matter being taken down, to be compared with the open ones. */
export const similarQuestion = z.object({
  text: z.string().trim().min(4).max(4000),
  place: z.string().trim().max(200).default(''),
  phone: z.string().trim().max(20).optional(),
  conversationId: z.string().max(80).optional(),
  no: z.string().regex(/^\d{18}$/).optional(),
});
export type SimilarQuestion = z.input<typeof similarQuestion>;
export const similarMatters = z.array(z.object({ row: queueRow, score: z.number(), reasons: z.array(z.object({ kind: z.enum(['caller', 'place', 'topic', 'text']), words: bilingual })) }));
export type SimilarMatters = z.infer<typeof similarMatters>;

export const dispatchPreview = z.object({
  candidates: z.array(z.object({ unit: party, reason: z.object({ zh: z.string(), en: z.string() }), suggested: z.boolean(), blocked: z.boolean() })),
  finish: deadlineView,
  sign: deadlineView,
  promised: deadlineView,
});
export type DispatchPreview = z.infer<typeof dispatchPreview>;

/** Asked before an act that sends words of a confidential matter on. */
export const identityQuestion = z.object({ action: ticketAction, written: z.record(z.string().max(20), z.string().max(2000)).default({}) });
/** A stretch of text; one that may tell who the caller is comes half hidden, with the id of its find. */
const checkedPart = z.object({ text: z.string(), find: z.string().optional() });
const identityFind = z.object({
  id: z.string(),
  kind: z.enum(['name', 'phone', 'id_number', 'email', 'plate', 'door']),
  hint: z.string(),
  /** The words around it say it is the caller's own. */
  own: z.boolean(),
  /** The caller's very name or number: masked in any case. */
  callers: z.boolean(),
  decided: z.enum(['mask', 'keep']).nullable(),
});
export type IdentityFind = z.infer<typeof identityFind>;
export const identityCheck = z.object({
  texts: z.array(z.object({ place: z.string(), parts: z.array(checkedPart) })),
  finds: z.array(identityFind),
  photos: z.object({ all: z.number().int(), telling: z.number().int() }),
});
export type IdentityCheck = z.infer<typeof identityCheck>;
export const photosCleaned = z.object({ cleaned: z.number().int() });

export const unmaskRequest = z.object({ field: z.enum(['name', 'phone']), purpose: z.enum(['contact', 'verify', 'callback', 'other']), reason: z.string().trim().min(4).max(200) });
export type UnmaskRequest = z.infer<typeof unmaskRequest>;
export const unmasked = z.object({ value: z.string(), hideAt: instant });
