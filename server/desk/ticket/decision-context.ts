import type { Actor } from '../access/actor.js';
import { dueAt } from '../deadlines/due-dates.js';
import type { Instant } from '../text.js';
import type { Rules } from './clocks.js';
import type { DecideContext } from './commands.js';
import type { Ticket } from './ticket.js';

interface Asked {
  actor: Actor;
  now: Instant;
  /** The kind of matter its clocks are set for, unless a decision names another. */
  about: Pick<Ticket, 'type' | 'urgency'>;
}

/** What a decision about a matter of this kind rests on. */
export function decisionContext({ newId, ...rules }: Rules & { newId: () => string }, { actor, now, about }: Asked): DecideContext {
  return { ...rules, newId, actor, now, deadline: (step, from, { type, urgency } = about) => dueAt({ ...rules, step, from, type, urgency }) };
}
