import type { Actor } from '../../desk/access/actor.js';
import type { Rules } from '../../desk/ticket/clocks.js';
import type { DecideContext } from '../../desk/ticket/commands.js';
import { decisionContext } from '../../desk/ticket/decision-context.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';

/** The calendar and the policy in force. */
export async function rulesInForce({ directory }: Pick<Ports, 'directory'>): Promise<Rules> {
  const [calendar, policy] = await Promise.all([directory.calendar(), directory.policy()]);
  return { calendar, policy };
}

/** What a decision about a matter of this kind rests on. */
export async function contextFor(ports: Pick<Ports, 'clock' | 'directory' | 'ids'>, actor: Actor, about: Pick<Ticket, 'type' | 'urgency'>): Promise<DecideContext> {
  const rules = await rulesInForce(ports);
  return decisionContext({ ...rules, newId: () => ports.ids.id() }, { actor, now: ports.clock.now(), about });
}
