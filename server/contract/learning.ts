import { z } from 'zod';
import { bilingual, instant, lang } from './common.js';

/** What went wrong with an automatic answer: it had none, gave up, was called useless, was put right by the citizen, or a person had to step in. */
export const shortfall = z.enum(['dont_know', 'two_misses', 'unhelpful', 'corrected', 'taken_over']);
export type Shortfall = z.infer<typeof shortfall>;
export const questionState = z.enum(['open', 'accepted', 'none', 'dismissed']);
export type QuestionState = z.infer<typeof questionState>;

/** What a citizen may want of a turn, and the parts of a guide; the same lists as the assistant's own. */
export const wish = z.enum(['answer', 'book', 'file', 'progress', 'human', 'emergency', 'clarify', 'decline', 'smalltalk']);
export type Wish = z.infer<typeof wish>;
export const guideField = z.enum(['overview', 'materials', 'conditions', 'fee', 'time_limit', 'place', 'steps', 'online', 'basis', 'contact', 'forms']);
export type GuideField = z.infer<typeof guideField>;

/** Stands where personal data was. */
export const removed = '▇';

const meaning = z.object({ text: z.string(), wish, itemCode: z.string().nullable(), field: guideField.nullable() });

/** Like questions of citizens that the assistant did not answer well, as one line. */
export const unansweredQuestion = z.object({
  id: z.string(),
  version: z.number().int(),
  lang,
  /** Without personal data: `▇` stands where it was. */
  text: z.string(),
  count: z.number().int(),
  /** How often it was asked after the decision; 0 while open. */
  askedSince: z.number().int(),
  firstAskedAt: instant,
  lastAskedAt: instant,
  /** How often which shortfall was seen, the most frequent first; one question may have had several. */
  shortfalls: z.array(z.object({ what: shortfall, times: z.number().int() })),
  /** The nearest services the assistant thought of, at most three, best first; `hasGuide` = a guide is in force. */
  guesses: z.array(z.object({ itemCode: z.string(), name: z.object({ zh: z.string(), en: z.string() }), score: z.number(), hasGuide: z.boolean() })),
  state: questionState,
  decision: z.object({ by: z.string(), at: instant, meaning: meaning.nullable(), itemName: bilingual.nullable().optional() }).nullable(),
});
export type UnansweredQuestion = z.infer<typeof unansweredQuestion>;

export const questionsQuery = z.object({ state: questionState.default('open'), page: z.coerce.number().int().min(1).max(1000).default(1), size: z.coerce.number().int().min(1).max(100).default(50) });
/** The most asked first; decided ones by when they were decided, the newest first. */
export const unansweredQuestions = z.object({
  total: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
  counts: z.record(questionState, z.number().int()),
  questions: z.array(unansweredQuestion),
});
export type UnansweredQuestions = z.infer<typeof unansweredQuestions>;

/** `utterance`: one more way to say a wish; `none`: nothing the desk answers; `undo` opens it again. */
export const questionDecision = z.discriminatedUnion('as', [
  z.strictObject({
    as: z.literal('utterance'),
    wish: wish.default('answer'),
    itemCode: z.string().min(1).max(80).nullable(),
    field: guideField.nullable(),
    /** Other words than the cleaned ones, to be taught instead. */
    text: z.string().trim().min(2).max(200).optional(),
  }),
  z.strictObject({ as: z.literal('none') }),
  z.strictObject({ as: z.literal('dismissed') }),
  z.strictObject({ as: z.literal('undo') }),
]);
export type QuestionDecision = z.input<typeof questionDecision>;
export const decideQuestion = z.strictObject({ version: z.number().int().min(1), decision: questionDecision });

const modelState = z.enum(['serving', 'kept', 'refused']);
export type ModelState = z.infer<typeof modelState>;
/** Why a model is not the one in use, or came to be it. */
const modelReason = z.enum(['first', 'guides_changed', 'asked_for', 'program_changed', 'worse', 'rolled_back', 'failed']);
export type ModelReason = z.infer<typeof modelReason>;
/** Automatic answers that are right, questions answered without asking back, then wishes, services and parts of guides understood, dangers and wishes for a person noticed. */
const figureCode = z.enum(['automatic_precision', 'automatic_coverage', 'action', 'item', 'field', 'emergency', 'human']);
export type FigureCode = z.infer<typeof figureCode>;
/** Shares by cross-validation, 0 to 1; more is better. `change` compares with the model in use: absent for that one and where there is nothing to compare. */
const modelFigure = z.object({ code: figureCode, value: z.number(), change: z.enum(['better', 'same', 'worse']).optional() });
export type ModelFigure = z.infer<typeof modelFigure>;

export const modelVersion = z.object({
  /** Fingerprint of what it was trained on: equal ids, equal bytes. */
  id: z.string(),
  state: modelState,
  trainedAt: instant,
  reason: modelReason,
  /** What it was worse at, when it was refused for that. */
  worseAt: z.array(figureCode),
  /** Guides and accepted sentences it learnt from. */
  guides: z.number().int(),
  taught: z.number().int(),
  /** Empty for the first one, which is measured when there is something to compare it with. */
  figures: z.array(modelFigure),
  /** The last time it was put into use, and by whom (null: by itself). */
  served: z.object({ at: instant, by: z.string().nullable() }).nullable(),
});
export type ModelVersion = z.infer<typeof modelVersion>;

/** The models, the newest first, and what is going on. */
export const modelOverview = z.object({
  /** Set while a model is being trained. */
  trainingSince: instant.nullable(),
  /** What happened to the last training that made no model. */
  lastFailure: z.object({ at: instant, message: z.string() }).nullable(),
  /** Accepted and None sentences now, and how many the model in use does not know yet. */
  taught: z.object({ now: z.number().int(), notLearnt: z.number().int() }),
  /** The model to go back to with one press; null when there is none. */
  lastGoodId: z.string().nullable(),
  models: z.array(modelVersion),
});
export type ModelOverview = z.infer<typeof modelOverview>;
export const trainingQueued = z.object({ queued: z.literal(true) });
