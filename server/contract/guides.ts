import { z } from 'zod';
import { bilingual, instant } from './common.js';
import { dateKey } from './deadline.js';
import { guideCategory, guideCode, guideContent } from './guide-content.js';

/** Where the work on a guide stands; `idle` = no draft. */
export const guideState = z.enum(['idle', 'draft', 'in_review', 'sent_back']);
export type GuideState = z.infer<typeof guideState>;
const guideMove = z.enum(['submit', 'take_back', 'send_back', 'publish', 'discard', 'recall']);
export type GuideMove = z.infer<typeof guideMove>;
const guideAct = z.enum(['begun', 'submitted', 'taken_back', 'sent_back', 'published', 'discarded', 'recalled', 'imported']);
export type GuideAct = z.infer<typeof guideAct>;
const guideStanding = z.enum(['in_force', 'scheduled', 'past', 'recalled']);
export type GuideStanding = z.infer<typeof guideStanding>;

/** One thing that stands against publishing: `materials[1].basis`, in words, and why. */
export const guideGap = z.object({ path: z.string(), field: z.string(), label: bilingual, reason: z.enum(['empty', 'no_legal_basis', 'no_translation']), why: bilingual });
export type GuideGap = z.infer<typeof guideGap>;

/** One difference, ready to be read; null where there was nothing. `moved`: the same entry at another place. */
export const guideChange = z.object({ field: z.string(), fieldLabel: bilingual, path: z.string(), label: bilingual, kind: z.enum(['added', 'removed', 'changed', 'moved']), before: bilingual.nullable(), after: bilingual.nullable() });
export type GuideChange = z.infer<typeof guideChange>;

export const guideVersion = z.object({
  version: z.number().int(),
  standing: guideStanding,
  effectiveFrom: dateKey,
  /** Null for what the desk was set up with. */
  publishedAt: instant.nullable(),
  by: z.string().nullable(),
  /** Who wrote it. */
  authors: z.array(z.string()),
  reason: z.string().nullable(),
  recalled: z.object({ at: instant, by: z.string(), reason: z.string() }).nullable(),
});
export type GuideVersion = z.infer<typeof guideVersion>;
export const guideVersionWhole = guideVersion.extend({ itemCode: z.string(), content: guideContent });
export type GuideVersionWhole = z.infer<typeof guideVersionWhole>;

const person = z.object({ id: z.string(), name: z.string() });
export const guideDraft = z.object({
  state: z.enum(['draft', 'in_review', 'sent_back']),
  /** The version it was begun from; null for a new guide. */
  basedOn: z.number().int().nullable(),
  why: z.string(),
  /** The group of unanswered questions it answers, if it was begun from one. */
  question: z.string().nullable(),
  startedBy: person,
  startedAt: instant,
  savedBy: person,
  savedAt: instant,
  /** Everybody who wrote in it: none of them may publish it. */
  authors: z.array(person),
  submitted: z.object({ by: person, at: instant }).nullable(),
  sentBack: z.object({ by: person, at: instant, note: z.string() }).nullable(),
  content: guideContent,
  gaps: z.array(guideGap),
  /** Against the version it would follow. */
  changes: z.array(guideChange),
});
export type GuideDraft = z.infer<typeof guideDraft>;

/** A move the state allows; refused for this reader where `refusal` says so. */
const guideOffer = z.object({ move: guideMove, refusal: bilingual.nullable() });
const guideHistoryLine = z.object({ at: instant, by: z.string(), act: guideAct, version: z.number().int().nullable(), note: z.string().nullable() });

export const guideDetail = z.object({
  itemCode: z.string(),
  /** To be sent back with every change. */
  revision: z.number().int(),
  category: guideCategory,
  name: bilingual,
  state: guideState,
  /** The version citizens read now; null before the first one is in force. */
  inForce: guideVersionWhole.nullable(),
  /** The newest first. */
  versions: z.array(guideVersion),
  /** Null without one, and for readers who may not see drafts. */
  draft: guideDraft.nullable(),
  offers: z.array(guideOffer),
  /** May save the draft, or begin one. */
  mayEdit: z.boolean(),
  /** People who will be told when it changes. */
  watchers: z.number().int(),
  history: z.array(guideHistoryLine),
});
export type GuideDetail = z.infer<typeof guideDetail>;

export const guideRow = z.object({
  itemCode: z.string(),
  category: guideCategory,
  name: bilingual,
  state: guideState,
  version: z.number().int().nullable(),
  inForceSince: dateKey.nullable(),
  scheduled: z.object({ version: z.number().int(), effectiveFrom: dateKey }).nullable(),
  draft: z.object({ by: z.string(), savedAt: instant, gaps: z.number().int() }).nullable(),
  updatedAt: instant,
});
export type GuideRow = z.infer<typeof guideRow>;
export const guideRows = z.object({ rows: z.array(guideRow), counts: z.object({ all: z.number().int(), draft: z.number().int(), in_review: z.number().int(), sent_back: z.number().int(), scheduled: z.number().int(), new: z.number().int() }) });
export type GuideRows = z.infer<typeof guideRows>;
export const guideRowsQuery = z.object({ q: z.string().trim().max(60).optional(), category: guideCategory.optional(), state: guideState.optional() });

export const guideParams = z.object({ itemCode: z.string().min(1).max(80) });
export const guideVersionParams = guideParams.extend({ version: z.coerce.number().int().min(1) });
const which = z.union([z.literal('draft'), z.coerce.number().int().min(1)]);
export const guideDiffQuery = z.object({ from: which, to: which });
export const guideDiff = z.object({ changes: z.array(guideChange) });

const reason = z.string().trim().min(2).max(300);
const revision = z.number().int().min(0);
const question = z.string().min(1).max(120).optional();
const name = z.object({ zh: z.string().trim().min(2).max(200), en: z.string().trim().max(200) });
export const newGuide = z.object({ itemCode: guideCode, category: guideCategory, name, why: reason, question });
export type NewGuide = z.infer<typeof newGuide>;
export const beginGuideDraft = z.object({ revision, why: reason, question });
export type BeginGuideDraft = z.infer<typeof beginGuideDraft>;
export const saveGuideDraft = z.object({ revision, content: guideContent });
export type SaveGuideDraft = z.infer<typeof saveGuideDraft>;
/** What an autosave answers: the next revision to send, and how the draft stands. */
export const savedGuideDraft = z.object({ revision: z.number().int(), savedAt: instant, gaps: z.array(guideGap), changes: z.array(guideChange) });
export type SavedGuideDraft = z.infer<typeof savedGuideDraft>;

export const moveGuide = z.discriminatedUnion('move', [
  z.object({ revision, move: z.literal('submit'), note: z.string().trim().max(300).optional() }),
  z.object({ revision, move: z.literal('take_back') }),
  z.object({ revision, move: z.literal('send_back'), note: reason }),
  z.object({ revision, move: z.literal('publish'), reason, effectiveFrom: dateKey.optional() }),
  z.object({ revision, move: z.literal('discard'), reason }),
  /** Takes back a version that is not in force yet. */
  z.object({ revision, move: z.literal('recall'), version: z.number().int().min(1), reason }),
]);
export type MoveGuide = z.infer<typeof moveGuide>;
