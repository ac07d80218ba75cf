import { system } from '../access/actor.js';
import { dueByLimit } from '../deadlines/due-dates.js';
import { differs, later } from '../deadlines/effect.js';
import type { Instant } from '../text.js';
import type { Rules } from '../ticket/clocks.js';
import type { SupervisionEvent } from './events.js';
import type { AnswerClock } from './facts.js';
import { recordFacts } from './record-facts.js';
import { awaitedStates } from './states.js';
import type { Supervision } from './supervision.js';

/** One event when the rules in force give an order another date to answer by, none when they do not: a second look finds
 *  nothing. The days were set by a person and stay; the date only gets later, the unit has planned with it (domain §2.7). */
export function recountOrder(order: Supervision, rules: Rules, now: Instant): SupervisionEvent[] {
  const { answerBy, state } = order;
  if (!awaitedStates.includes(state) || answerBy.metAt !== null) return [];
  const counted = later(answerBy, dueByLimit({ ...rules, step: 'supervision', from: answerBy.basis.startedAt }, answerBy.limit));
  if (!differs(answerBy, counted)) return [];
  return recordFacts(order, [{ type: 'answer_date_recounted', was: answerBy.dueAt, answerBy: again({ ...answerBy, ...counted }, now) }], { now, actor: system });
}

/** Warnings that lie ahead again will go out again. */
function again(clock: AnswerClock, now: Instant): AnswerClock {
  const at = { amber: clock.amberAt, due: clock.dueAt };
  return { ...clock, fired: clock.fired.filter((mark) => at[mark] <= now) };
}
