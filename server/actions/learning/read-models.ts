import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { lastGood, type LearningHead, type ModelRecord } from '../../desk/learning/model.js';
import { taughtRef } from '../../desk/learning/taught.js';
import type { Instant } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';

export interface ModelsAtHand {
  head: LearningHead;
  /** The newest first. */
  records: ModelRecord[];
  lastGoodId: string | null;
  taught: { now: number; notLearnt: number };
  now: Instant;
}
const shown = 20;

/** The assistant's models, what is going on with them, and what the one in use has not learnt yet. */
export async function readModels({ clock, models, questions }: Pick<Ports, 'clock' | 'models' | 'questions'>, actor: StaffActor): Promise<ModelsAtHand> {
  mustMay(actor, 'learning.review', desk);
  const [head, records, taught] = await Promise.all([models.head(), models.records(shown), questions.taught()]);
  const known = records.find(({ id }) => id === head.servingId)?.taught ?? [];
  const notLearnt = taught.filter((question) => !known.includes(taughtRef(question))).length;
  return { head, records, lastGoodId: lastGood(records, head.servingId)?.id ?? null, taught: { now: taught.length, notLearnt }, now: clock.now() };
}
