import { z } from 'zod';
import { bilingual, idempotencyKey, instant, lang } from './common.js';
import { deadlineView } from './deadline.js';
import { satisfaction, suspensionCause, ticketState, ticketType } from './ticket.js';

const digits = z.string().trim().transform((text) => text.replace(/\D/g, ''));
export const progressQuery = z.object({ ticketNo: digits, code: digits });

const progressStep = z.object({ key: z.enum(['received', 'assigned', 'taken', 'handling', 'checked', 'verified']), at: instant.nullable(), current: z.boolean() });
export const progressLine = z.object({ at: instant, type: z.string(), facts: z.record(z.string(), z.unknown()) });

const citizenAction = z.enum(['urge', 'supplement', 'appraise', 'reopen', 'withdraw', 'ask_call']);
export type CitizenAction = z.infer<typeof citizenAction>;
/** On offer now; a refusal says why not yet. What makes no sense now is not in the list. */
const progressAction = z.object({ action: citizenAction, refusal: bilingual.nullable() });

const ownRating = z.object({ solved: z.boolean().nullable(), satisfaction: satisfaction.nullable(), comment: z.string().nullable(), at: instant });
export type OwnRating = z.infer<typeof ownRating>;

/** What a citizen may see of their own matter. Of a merged one: where the matter stands that took it in. */
export const progress = z.object({
  no: z.string(),
  type: ticketType,
  title: z.string(),
  state: ticketState,
  unit: z.string().nullable(),
  /** English names of the units told of, by the Chinese ones. */
  unitNames: z.record(z.string(), z.string()).optional(),
  confidential: z.boolean(),
  /** Handled together with another matter. */
  merged: z.boolean(),
  promise: deadlineView.nullable(),
  overdueDays: z.number().int(),
  /** How we last pressed the unit after the promised day. */
  pressed: z.object({ at: instant, how: z.enum(['urged', 'noticed', 'supervised']) }).nullable(),
  extension: z.object({ days: z.number().int(), reason: z.string(), from: instant, to: instant }).nullable(),
  onHold: z.object({ cause: suspensionCause, from: instant, until: instant }).nullable(),
  /** A unit says it is not theirs; who is responsible is being settled. */
  rerouting: z.boolean(),
  /** Done again because the citizen was not satisfied, so often. */
  rehandles: z.number().int(),
  urges: z.number().int(),
  /** How often this citizen has come to us about it, the filing included. */
  contacts: z.number().int(),
  steps: z.array(progressStep),
  lines: z.array(progressLine),
  publicReply: z.string().nullable(),
  rejected: z.object({ reason: z.string(), legalChannel: z.string() }).nullable(),
  /** Of the present answer. */
  rating: ownRating.nullable(),
  actions: z.array(progressAction),
});
export type Progress = z.infer<typeof progress>;

const comment = z.string().trim().max(500).transform((text) => (text === '' ? null : text)).nullable();
const rate = { solved: z.boolean(), satisfaction: satisfaction.nullable(), comment };
const act = z.discriminatedUnion('act', [
  z.object({ act: z.literal('urge') }),
  z.object({ act: z.literal('supplement'), text: z.string().trim().min(2).max(2000), photos: z.array(z.string().max(80)).max(6).default([]) }),
  z.object({ act: z.literal('withdraw'), reason: comment }),
  z.object({ act: z.literal('appraise'), ...rate, via: z.enum(['link', 'chat']).default('link') }),
  z.object({ act: z.literal('ask_call') }),
]);
/** The same key again is the same act. */
export const progressAct = z.object({ ...progressQuery.shape, key: idempotencyKey, act });
export type ProgressAct = z.input<typeof progressAct>['act'];

export const ratingQuery = z.object({ token: z.string().max(60) });
/** What the link of an answer's text message opens; nothing of a confidential report. */
export const ratingPage = z.object({
  title: z.string().nullable(),
  unit: z.string().nullable(),
  unitNames: z.record(z.string(), z.string()).optional(),
  publicReply: z.string().nullable(),
  /** There is an answer to say something about. */
  answered: z.boolean(),
  confidential: z.boolean(),
  rating: ownRating.nullable(),
  /** When it was opened again on the citizen's word and no answer has come since. */
  promise: deadlineView.nullable(),
  actions: z.array(progressAction),
});
export type RatingPage = z.infer<typeof ratingPage>;
export const ratingAct = z.object({ ...ratingQuery.shape, key: idempotencyKey, ...rate });

const phone = z.string().trim().regex(/^\+?[\d\s-]{7,20}$/);
/** Always answered the same, whether the number is known or not. */
export const lookupCodeRequest = z.object({ phone, lang });
export const lookupCodeReply = z.object({ minutes: z.number().int() });
export const lookupQuery = z.object({ phone, code: digits });
export const ownMatter = z.object({ no: z.string(), code: z.string(), title: z.string(), type: ticketType, state: ticketState, at: instant });
export type OwnMatter = z.infer<typeof ownMatter>;
export const ownMatters = z.object({ matters: z.array(ownMatter) });
export type OwnMatters = z.infer<typeof ownMatters>;
