import { system } from '../access/actor.js';
import type { Instant } from '../text.js';
import type { SupervisionEvent } from './events.js';
import { recordFacts } from './record-facts.js';
import type { Supervision } from './supervision.js';

/** What the clock brought to an order: each warning once; passing the date makes the one before it idle. */
export function reachAnswerDate(order: Supervision, now: Instant): SupervisionEvent[] {
  const { dueAt, amberAt, fired } = order.answerBy;
  if (order.state !== 'issued') return [];
  if (now >= dueAt) return fired.includes('due') ? [] : recordFacts(order, [{ type: 'deadline_passed', dueAt }], { now, actor: system });
  return now >= amberAt && !fired.includes('amber') ? recordFacts(order, [{ type: 'deadline_near', dueAt }], { now, actor: system }) : [];
}
