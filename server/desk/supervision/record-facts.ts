import { stamp, type Actor } from '../access/actor.js';
import type { Instant } from '../text.js';
import type { SupervisionEvent, SupervisionFact } from './events.js';
import type { Supervision } from './supervision.js';

/** Numbers, dates and signs the facts of one act. */
export function recordFacts({ history }: Pick<Supervision, 'history'>, facts: readonly SupervisionFact[], { now, actor }: { now: Instant; actor: Actor }): SupervisionEvent[] {
  return facts.map((fact, index) => ({ ...fact, seq: history.length + index + 1, at: now, actor: stamp(actor) }));
}
