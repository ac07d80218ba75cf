import { z } from 'zod';
import { bilingual, instant } from './common.js';

/** A date in Asia/Shanghai. */
export const dateKey = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const deadlineStep = z.enum([
  'accept', 'dispatch', 'sign', 'return', 'return_review', 'first_contact', 'finish', 'sub_finish', 'extension_review', 'review', 'callback', 'chat_first_reply', 'forward', 'resume', 'archive', 'supervision',
]);
export type DeadlineStep = z.infer<typeof deadlineStep>;
export const light = z.enum(['green', 'amber', 'red']);
export type Light = z.infer<typeof light>;

const countedDay = z.object({
  date: dateKey,
  kind: z.enum(['workday', 'makeup', 'holiday', 'weekend']),
  name: bilingual.nullable(),
  /** Its number among the counted days; null when it does not count. */
  count: z.number().int().nullable(),
});
export type CountedDay = z.infer<typeof countedDay>;

const deadlineBasis = z.object({
  startedAt: instant,
  /** Counting starts the day after. */
  from: dateKey,
  /** Working days counted, pauses included; 0 for hour clocks. */
  days: z.number().int(),
  holidays: z.array(z.object({ name: bilingual, days: z.number().int() })),
  makeups: z.array(dateKey),
  /** Given back for suspensions: working days for day clocks, ms for hour clocks. */
  paused: z.number(),
});

/** All a browser needs to word a deadline; it has no calendar, so the working days come along. */
export const deadlineView = z.object({
  step: deadlineStep,
  /** A day clock ends at 24:00, which is 00:00 of the next date. */
  dueAt: instant,
  amberAt: instant,
  /** As it was when sent; the words compute it again. */
  light,
  provisional: z.boolean(),
  /** Years the date rests on whose holidays are not announced. */
  unknownYears: z.array(z.number().int()),
  clock: z.enum(['day', 'hour']),
  /** Working days after today up to the due day; when late, after the due day up to today. */
  workdays: z.array(dateKey),
  limit: z.object({ amount: z.number().int(), unit: z.enum(['workday', 'minute', 'hour']), clock: z.enum(['natural', 'working']) }),
  basis: deadlineBasis,
  calendarVersion: z.string(),
  policyVersion: z.string(),
  strip: z.array(countedDay).optional(),
});
export type DeadlineView = z.infer<typeof deadlineView>;
