import { z } from 'zod';
import { bilingual, instant } from './common.js';
import { dateKey } from './deadline.js';
import { guideCategory, guideCode, guideContent } from './guide-content.js';
import { guideChange, guideGap } from './guides.js';

/** `handed_in`: the unit has filled the draft; `unchanged`: it says nothing has changed; `done`: the editor has taken it. */
export const guideTaskState = z.enum(['open', 'handed_in', 'unchanged', 'done', 'cancelled']);
export type GuideTaskState = z.infer<typeof guideTaskState>;
const guideTaskMove = z.enum(['hand_in', 'nothing_changed', 'accept', 'ask_again', 'cancel']);
export type GuideTaskMove = z.infer<typeof guideTaskMove>;
export const guideTaskAct = z.enum(['asked', 'handed_in', 'nothing_changed', 'accepted', 'asked_again', 'cancelled']);

export const guideTask = z.object({
  id: z.string(),
  version: z.number().int(),
  itemCode: z.string(),
  name: bilingual,
  unit: z.object({ id: z.string(), name: bilingual }),
  /** What is missing, in the editor's words. */
  ask: z.string(),
  state: guideTaskState,
  /** Its last day, counted in working days; `provisional` while the calendar of that year is not out. */
  dueOn: dateKey,
  provisional: z.boolean(),
  /** Past its day and still open. */
  overdue: z.boolean(),
  /** Answered after its day. */
  late: z.boolean(),
  askedBy: z.string(),
  askedAt: instant,
  history: z.array(z.object({ at: instant, by: z.string(), act: guideTaskAct, note: z.string().nullable() })),
  moves: z.array(guideTaskMove),
});
export type GuideTask = z.infer<typeof guideTask>;
/** Open ones first, the nearest day first. */
export const guideTasks = z.object({ tasks: z.array(guideTask), counts: z.object({ open: z.number().int(), overdue: z.number().int(), answered: z.number().int() }) });
export type GuideTasks = z.infer<typeof guideTasks>;
export const guideTasksQuery = z.object({ state: guideTaskState.optional(), itemCode: z.string().max(80).optional() });

const note = z.string().trim().min(2).max(500);
const days = z.number().int().min(1).max(60);
export const newGuideTask = z.object({
  itemCode: guideCode,
  /** For a guide that does not exist yet. */
  begin: z.object({ category: guideCategory, name: z.object({ zh: z.string().trim().min(2).max(200), en: z.string().trim().max(200) }) }).optional(),
  unitId: z.string().min(1).max(80),
  ask: note,
  /** Working days from today, which is not counted. */
  days,
});
export const moveGuideTask = z.discriminatedUnion('move', [
  z.object({ version: z.number().int(), move: z.literal('hand_in'), note: z.string().trim().max(500).optional() }),
  z.object({ version: z.number().int(), move: z.literal('nothing_changed'), note }),
  z.object({ version: z.number().int(), move: z.literal('accept') }),
  z.object({ version: z.number().int(), move: z.literal('ask_again'), note, days }),
  z.object({ version: z.number().int(), move: z.literal('cancel'), note }),
]);
export type MoveGuideTask = z.infer<typeof moveGuideTask>;

/** The draft a unit fills: the guide's own, open to it while its task is. */
export const guideTaskDraft = z.object({ revision: z.number().int(), writable: z.boolean(), content: guideContent, gaps: z.array(guideGap), changes: z.array(guideChange) });
export type GuideTaskDraft = z.infer<typeof guideTaskDraft>;
