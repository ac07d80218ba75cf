import { z } from 'zod';
import { conversationState, message, receipts } from './chat.js';
import { accessNeed, eligibility } from './booking.js';
import { bilingual, channelName, instant, lang } from './common.js';
import { linkedAppointment, linkedConversation } from './ticket-detail.js';
import { party, queueRow } from './ticket.js';

export const role = z.enum(['operator', 'dispatcher', 'unit_contact', 'reviewer', 'callback', 'supervisor', 'appointment_clerk', 'kb_editor', 'kb_approver', 'sys_admin', 'security_admin', 'auditor']);
export type Role = z.infer<typeof role>;
export const presenceState = z.enum(['ready', 'busy', 'break', 'offline']);
export type PresenceState = z.infer<typeof presenceState>;

export const signIn = z.object({ username: z.string().trim().min(1).max(40), password: z.string().min(1).max(200) });
export const me = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(role),
  unit: party.nullable(),
  /** Send it back as x-csrf-token on every change. */
  csrfToken: z.string(),
  serverNow: instant,
});
export type Me = z.infer<typeof me>;

export const presence = z.object({
  state: presenceState,
  since: instant,
  load: z.number().int(),
  capacity: z.number().int(),
  /** Offers missed in a row; at 2 the desk pauses offers (state → break). */
  lapses: z.number().int(),
});
export type Presence = z.infer<typeof presence>;
export const setPresence = z.object({ state: presenceState });

/** By when a person had to have answered in a talk; `metAt` when one did. */
export const firstReply = z.object({ dueAt: instant, amberAt: instant, metAt: instant.nullable() });
export type FirstReply = z.infer<typeof firstReply>;

export const offer = z.object({
  offerId: z.string(),
  conversationId: z.string(),
  channel: channelName,
  callerName: z.string(),
  contactCount: z.number().int(),
  topic: z.string(),
  waitingSince: instant,
  offeredAt: instant,
  expiresAt: instant,
  firstReply: firstReply.nullable(),
});
export type Offer = z.infer<typeof offer>;

const workRow = z.object({
  conversationId: z.string(),
  channel: channelName,
  state: conversationState,
  callerName: z.string(),
  lastText: z.string(),
  lastFrom: z.enum(['citizen', 'agent', 'bot', 'system']),
  lastAt: instant,
  unread: z.number().int(),
  openedAt: instant,
});
export type WorkRow = z.infer<typeof workRow>;
export const work = z.object({ presence, offer: offer.nullable(), mine: z.array(workRow), ended: z.array(workRow), waiting: z.number().int(), serverNow: instant });
export type Work = z.infer<typeof work>;

const staffConversation = z.object({
  id: z.string(),
  channel: channelName,
  state: conversationState,
  seq: z.number().int(),
  lang,
  agent: party.nullable(),
  callerName: z.string(),
  openedAt: instant,
  joinedAt: instant.optional(),
  citizenReceipts: receipts,
  citizenOnline: z.boolean(),
  handoverReason: z.string().optional(),
  firstReply: firstReply.nullable(),
  /** The services the assistant thought of last, best first. */
  guesses: z.array(z.object({ itemCode: z.string(), name: bilingual, score: z.number() })),
  /** What the assistant had taken down when a person was called, by slot, as said; null when it was filling in nothing. */
  form: z.object({ kind: z.enum(['file', 'book', 'manage']), slots: z.record(z.string(), z.string()), itemName: bilingual.optional() }).nullable().optional(),
  rating: z.object({ score: z.number(), comment: z.string().optional() }).optional(),
  ticketNos: z.array(z.string()),
});
export type StaffConversation = z.infer<typeof staffConversation>;
export const staffSlice = z.object({ conversation: staffConversation, messages: z.array(message) });
export type StaffSlice = z.infer<typeof staffSlice>;

/** What the desk already knows of this person. */
export const conversationContext = z.object({
  contactCount: z.number().int(),
  conversations: z.array(linkedConversation),
  tickets: z.array(queueRow),
  appointments: z.array(linkedAppointment),
});
export type ConversationContext = z.infer<typeof conversationContext>;

export const acceptOffer = z.object({ offerId: z.string() });
export const transferConversation = z.object({ toStaffId: z.string().optional(), note: z.string().trim().min(2).max(500) });
export const colleague = z.object({ id: z.string(), name: z.string(), roles: z.array(role), unit: party.nullable(), presence: presenceState });
export type Colleague = z.infer<typeof colleague>;
export const colleagues = z.array(colleague);
export const units = z.array(z.object({ id: z.string(), name: z.object({ zh: z.string(), en: z.string() }), kind: z.enum(['department', 'subdistrict', 'centre', 'agency_point']), closed: z.boolean().optional() }));
export type Units = z.infer<typeof units>;

const appointmentRow = linkedAppointment.extend({ callerName: z.string(), access: z.array(accessNeed), companion: z.boolean(), eligibility, mustCall: z.boolean(), source: channelName, mode: z.enum(['counter', 'home_visit', 'proxy', 'video']), createdAt: instant });
export type AppointmentRow = z.infer<typeof appointmentRow>;
export const appointmentsQuery = z.object({ from: z.coerce.number().int(), to: z.coerce.number().int(), centreId: z.string().optional() });
export const appointmentRows = z.array(appointmentRow);

export const delivery = z.object({ id: z.string(), channel: channelName, to: z.string(), text: z.string(), state: z.enum(['pending', 'sent', 'delivered', 'failed', 'withheld']), at: instant, about: z.string() });
export type Delivery = z.infer<typeof delivery>;
export const deskStatus = z.object({
  version: z.string(),
  roles: z.array(z.string()),
  store: z.enum(['embedded', 'mongodb']),
  jobs: z.enum(['in_process', 'redis']),
  assistantReady: z.boolean(),
  outboxPending: z.number().int(),
  startedAt: instant,
  calendar: z.object({ version: z.string(), years: z.array(z.number().int()) }),
  deliveries: z.array(delivery),
});
export type DeskStatus = z.infer<typeof deskStatus>;
