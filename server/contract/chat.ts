import { z } from 'zod';
import { idempotencyKey, instant, lang } from './common.js';
import { finishedText } from './finished-text.js';

export const conversationState = z.enum(['bot', 'waiting_agent', 'with_agent', 'offline_message', 'closed']);
export type ConversationState = z.infer<typeof conversationState>;

const guideSource = z.object({ itemCode: z.string(), guideName: z.string(), version: z.number().int() });
export const choice = z.object({ label: z.string(), say: z.string() });

/** System lines are a code and facts; each side words them in its own language. */
const systemCode = z.enum([
  'asked_for_person',
  'bot_handed_over',
  'agent_joined',
  'transferred',
  'ticket_opened',
  'message_left',
  'closed',
  'rated',
  'guide_changed',
]);
export type SystemCode = z.infer<typeof systemCode>;

export const message = z.object({
  seq: z.number().int().positive(),
  /** The sender's own id for it; sending it again changes nothing. */
  id: z.string(),
  from: z.enum(['citizen', 'agent', 'bot', 'system']),
  text: z.string(),
  at: instant,
  authorName: z.string().optional(),
  /** Staff only; never sent to a citizen. */
  internal: z.boolean().optional(),
  source: guideSource.optional(),
  choices: z.array(choice).optional(),
  /** What the citizen said of an automatic answer; null when they took it back. Absent on anything else. */
  helpful: z.boolean().nullable().optional(),
  system: z.object({ code: systemCode, facts: z.record(z.string(), z.union([z.string(), z.number()])) }).optional(),
});
export type Message = z.infer<typeof message>;

/** Highest seq each side has received and read. */
export const receipts = z.object({ delivered: z.number().int(), read: z.number().int() });
export type Receipts = z.infer<typeof receipts>;

const waitEstimate = z.object({
  /** People ahead; 0 = next. */
  ahead: z.number().int(),
  minutes: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
});
export type WaitEstimate = z.infer<typeof waitEstimate>;

const citizenConversation = z.object({
  id: z.string(),
  state: conversationState,
  seq: z.number().int(),
  lang,
  agentName: z.string().optional(),
  wait: waitEstimate.optional(),
  /** How far the desk's side has got with the citizen's messages. */
  staffReceipts: receipts,
  rating: z.number().int().optional(),
  tickets: z.array(z.object({ no: z.string(), queryCode: z.string().optional() })),
});
export type CitizenConversation = z.infer<typeof citizenConversation>;

export const conversationSlice = z.object({ conversation: citizenConversation, messages: z.array(message) });
export type ConversationSlice = z.infer<typeof conversationSlice>;

export const startConversation = z.object({ lang });
/** What staff write: with no place of a template left to fill. */
export const staffMessage = z.object({ id: idempotencyKey, text: finishedText(1, 2000) });
export const sendMessage = z.object({ id: idempotencyKey, text: z.string().trim().min(1).max(2000) });
/** A one-time notice (一次性告知单) put into the talk as a card. */
export const noticeForm = z.object({ id: idempotencyKey, itemCode: z.string().min(1).max(80) });
export const askForPerson = z.object({ id: idempotencyKey });
export const leaveMessage = z.object({ id: idempotencyKey, text: z.string().trim().min(1).max(2000), phone: z.string().max(20).optional() });
export const markReceipt = z.object({ delivered: z.number().int().min(0), read: z.number().int().min(0) });
export const rateConversation = z.object({ score: z.number().int().min(1).max(5), comment: z.string().max(500).optional() });
export const judgeAnswer = z.object({ helpful: z.boolean().nullable() });
export const sliceQuery = z.object({ after: z.coerce.number().int().min(0).default(0) });
