import { z } from 'zod';
import { instant } from './common.js';
import { finishedText } from './finished-text.js';
import { ticketType, urgency } from './ticket-facts.js';

const text = (min: number, max: number) => z.string().trim().min(min).max(max);
const note = text(2, 500);
const optionalNote = z.string().trim().max(500).optional();
const unitId = z.string().min(1).max(80);
const assignmentId = z.string().min(1).max(80);
const days = (most: number) => z.number().int().min(1).max(most);

export const returnReason = z.enum(['area', 'function', 'ownership', 'duplicate', 'other']);
export type ReturnReason = z.infer<typeof returnReason>;
export const suspensionCause = z.enum(['citizen_material', 'litigation', 'third_party', 'other']);
export type SuspensionCause = z.infer<typeof suspensionCause>;
export const sendBackReason = z.enum(['off_topic', 'not_contacted', 'not_solved']);
export const fault = z.enum(['unit', 'policy', 'other']);
export type Fault = z.infer<typeof fault>;
/** 5 very satisfied … 1 very dissatisfied. */
export const satisfaction = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type Satisfaction = z.infer<typeof satisfaction>;

/** What is masked and what is kept of the finds in a confidential matter's words, by their ids. */
const identity = z.object({ masked: z.array(z.string().max(2100)).max(80).default([]), kept: z.array(z.string().max(2100)).max(80).default([]), reason: text(2, 200).optional() }).optional();

/** What staff may ask of a ticket, by name. */
export const ticketCommand = z.discriminatedUnion('action', [
  z.object({ action: z.literal('accept'), urgency: urgency.optional(), note: optionalNote }),
  z.object({ action: z.literal('amend'), title: text(2, 80).optional(), place: z.string().trim().max(200).optional(), whom: z.string().trim().max(100).optional(), callerName: z.string().trim().max(40).optional(), topic: z.string().trim().max(40).optional() }),
  z.object({ action: z.literal('change_type'), to: ticketType, note }),
  z.object({ action: z.literal('answer'), reply: finishedText(2, 2000), identity }),
  z.object({ action: z.literal('reject'), reason: finishedText(4, 500), legalChannel: text(2, 200) }),
  z.object({ action: z.literal('merge'), intoNo: z.string().trim().regex(/^\d{18}$/), note }),
  z.object({ action: z.literal('dispatch'), leadUnitId: unitId, jointUnitIds: z.array(unitId).max(5).optional(), coUnitIds: z.array(unitId).max(5).default([]), advice: finishedText(2, 1000), identity }),
  z.object({ action: z.literal('designate'), leadUnitId: unitId, advice: finishedText(2, 1000), identity }),
  z.object({ action: z.literal('reassign'), assignmentId, toUnitId: unitId, advice: finishedText(2, 1000), identity }),
  z.object({ action: z.literal('recall'), assignmentId, note }),
  z.object({ action: z.literal('approve_return'), assignmentId, note }),
  z.object({ action: z.literal('deny_return'), assignmentId, note }),
  z.object({ action: z.literal('sign') }),
  z.object({ action: z.literal('request_return'), reason: returnReason, basis: text(4, 1000) }),
  z.object({ action: z.literal('sub_dispatch'), toUnitId: unitId, days: days(60), advice: finishedText(2, 1000) }),
  z.object({ action: z.literal('contact'), reached: z.boolean(), note: optionalNote }),
  z.object({ action: z.literal('interim_report'), text: text(4, 2000) }),
  z.object({
    action: z.literal('feedback'),
    handling: text(4, 2000),
    publicReply: finishedText(4, 2000),
    contacted: z.boolean(),
    contactedAt: instant.optional(),
    /** A number as it is dialled; a masked one is no number. */
    contactedOn: z.string().trim().max(20).regex(/^\+?[\d\s-]+$/).optional(),
    solved: z.boolean(),
    unsolvedReason: z.string().trim().max(500).optional(),
    identity,
  }),
  z.object({ action: z.literal('request_extension'), days: days(60), reason: finishedText(4, 500) }),
  z.object({ action: z.literal('approve_extension'), note: optionalNote }),
  z.object({ action: z.literal('deny_extension'), note }),
  z.object({ action: z.literal('approve'), note: optionalNote }),
  z.object({ action: z.literal('send_back'), reason: sendBackReason, note }),
  z.object({ action: z.literal('record_callback'), reached: z.boolean(), truthful: z.boolean().optional(), solved: z.boolean().optional(), satisfaction: satisfaction.optional(), fault: fault.optional(), note: optionalNote }),
  z.object({ action: z.literal('exempt_callback'), reason: text(4, 500) }),
  z.object({ action: z.literal('rehandle'), reason: text(2, 500) }),
  z.object({ action: z.literal('appraise'), solved: z.boolean().optional(), satisfaction: satisfaction.optional(), comment: optionalNote, via: z.enum(['phone', 'counter']) }),
  z.object({ action: z.literal('urge'), note: optionalNote }),
  z.object({ action: z.literal('supplement'), text: text(2, 2000) }),
  z.object({ action: z.literal('instruct'), leader: text(1, 40), text: text(2, 1000) }),
  z.object({ action: z.literal('escalate'), urgency, note }),
  z.object({ action: z.literal('suspend'), cause: suspensionCause, days: days(60), note }),
  z.object({ action: z.literal('resume'), note: optionalNote }),
  z.object({ action: z.literal('withdraw'), reason: text(2, 500) }),
  z.object({ action: z.literal('restore'), note }),
  z.object({ action: z.literal('transfer'), toStaffId: z.string(), note }),
  z.object({ action: z.literal('take_over') }),
  z.object({ action: z.literal('decline_handover'), note }),
  z.object({ action: z.literal('give_notice'), itemCode: z.string().min(1).max(80), how: z.enum(['print', 'sms']) }),
  z.object({ action: z.literal('note'), text: finishedText(1, 2000) }),
]);
export type TicketCommand = z.infer<typeof ticketCommand>;
export const runCommand = z.object({ version: z.number().int(), command: ticketCommand });
export type RunCommand = z.input<typeof runCommand>;
