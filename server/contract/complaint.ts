import { z } from 'zod';
import { deadlineView } from './deadline.js';
import { bilingual, idempotencyKey, lang } from './common.js';
import { ticketType } from './ticket.js';

export const contactWay = z.enum(['sms', 'call', 'text_only', 'none']);
export type ContactWay = z.infer<typeof contactWay>;

export const fileComplaint = z
  .object({
    key: idempotencyKey,
    lang,
    what: z.string().trim().min(10).max(2000),
    where: z.string().trim().max(200),
    whom: z.string().trim().max(100).optional(),
    type: ticketType.optional(),
    confidential: z.boolean().optional(),
    contact: z.object({ way: contactWay, name: z.string().trim().max(40).optional(), phone: z.string().trim().max(20).optional() }),
    photos: z.array(z.string()).max(6).default([]),
  })
  .refine((form) => form.contact.way === 'none' || form.contact.phone !== undefined, { path: ['contact', 'phone'], message: 'phone_needed' });
export type FileComplaint = z.input<typeof fileComplaint>;

export const complaintFiled = z.object({
  ticketNo: z.string(),
  queryCode: z.string(),
  type: ticketType,
  confidential: z.boolean(),
  /** Null for what has no finish clock (praise). */
  promise: deadlineView.nullable(),
});
export type ComplaintFiled = z.infer<typeof complaintFiled>;

export const guessKind = z.object({ what: z.string().max(2000), whom: z.string().max(100).optional() });
export const kindGuess = z.object({
  type: ticketType,
  /** Set when the words describe danger: which number to call first. */
  emergency: z.object({ number: z.string(), words: bilingual }).optional(),
});
export type KindGuess = z.infer<typeof kindGuess>;

export const photoStored = z.object({ fileId: z.string(), width: z.number().int(), height: z.number().int() });
export type PhotoStored = z.infer<typeof photoStored>;
