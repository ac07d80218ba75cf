import type { Actor } from '../desk/access/actor.js';
import { dueAt } from '../desk/deadlines/due-dates.js';
import type { Rules } from '../desk/ticket/clocks.js';
import type { DecideContext } from '../desk/ticket/commands.js';
import type { Ticket } from '../desk/ticket/ticket.js';
import type { Ports } from '../ports/index.js';

/** The calendar and the policy in force. */
export async function rulesInForce({ directory }: Pick<Ports, 'directory'>): Promise<Rules> {
  const [calendar, policy] = await Promise.all([directory.calendar(), directory.policy()]);
  return { calendar, policy };
}

/** What a decision about a matter of this kind rests on. */
export async function contextFor(ports: Pick<Ports, 'clock' | 'directory' | 'ids'>, actor: Actor, about: Pick<Ticket, 'type' | 'urgency'>): Promise<DecideContext> {
  const rules = await rulesInForce(ports);
  return {
    ...rules,
    actor,
    now: ports.clock.now(),
    newId: () => ports.ids.id(),
    deadline: (step, from, { type, urgency } = about) => dueAt({ ...rules, step, from, type, urgency }),
  };
}
