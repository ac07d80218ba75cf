import type { Matter, RulesInForce } from '../../desk/deadlines/effect.js';
import { newDates, recountTicket } from '../../desk/deadlines/recount-ticket.js';
import { applyAll } from '../../desk/ticket/apply.js';
import type { Ports } from '../../ports/index.js';
import type { RuleVersion, Walk } from '../../ports/rulebook.js';
import { newestRules } from './proposed-rule.js';
import { recountOrders } from '../supervision/recount-orders.js';
import { retryStale } from '../events/retry-stale.js';

type WalkPorts = Pick<Ports, 'clock' | 'log' | 'rulebook' | 'supervisions' | 'tickets'>;

const batch = 200;
/** So many tickets a sweep, so that whatever else it repairs does not wait. */
const batchesASweep = 10;
/** Another process may count by the old rule for half a minute more, ms; what it files meanwhile is met in the second round. */
const settleMs = 60_000;

/** Gives every open ticket, then every open order, the dates of the newest rules, in two rounds. A crash continues
 *  where the walk was written down; a ticket met twice is changed once. */
export async function recountTickets(ports: WalkPorts): Promise<void> {
  const waiting = await ports.rulebook.unapplied();
  const [rule] = waiting;
  if (!rule || !mayWalk(rule, ports.clock.now())) return;
  const rules = await newestRules(ports);
  const { walk: walked, done } = await walkOn(ports, rule, rules);
  if (!done) return;
  const walk = { ...walked, failed: walked.failed + (await recountOrders(ports, rules)) };
  if (walk.round === 1 || walk.failed > 0) return ports.rulebook.walked(rule, { ...walk, round: 2, after: '', failed: 0 });
  await ports.rulebook.walked(rule, walk);
  await ports.rulebook.applied(waiting, ports.clock.now());
  ports.log.info('rule_applied', { kind: rule.kind, version: rule.version, moved: walk.moved });
}

function mayWalk({ walk, savedAt }: RuleVersion, now: number): boolean {
  return walk.round === 1 || walk.after !== '' || now >= savedAt + settleMs;
}

async function walkOn(ports: WalkPorts, rule: RuleVersion, rules: RulesInForce): Promise<{ walk: Walk; done: boolean }> {
  const ahead = (await ports.rulebook.openNos()).filter((no) => no > rule.walk.after);
  let { walk } = rule;
  for (let step = 0; step < batchesASweep && step * batch < ahead.length; step += 1) {
    const nos = ahead.slice(step * batch, (step + 1) * batch);
    walk = await walkBatch(ports, { rules, nos, walk });
    await ports.rulebook.walked(rule, walk);
  }
  return { walk, done: ahead.length <= batchesASweep * batch };
}

async function walkBatch(ports: WalkPorts, { rules, nos, walk }: { rules: RulesInForce; nos: readonly string[]; walk: Walk }): Promise<Walk> {
  let { moved, failed } = walk;
  for (const matter of await ports.rulebook.matters(nos)) {
    try {
      if (await recountOne(ports, matter, rules)) moved += 1;
    } catch (error) {
      failed += 1;
      ports.log.error('recount_failed', { ticketNo: matter.no, reason: String(error) });
    }
  }
  return { ...walk, after: nos.at(-1) ?? walk.after, moved, failed };
}

/** Whether a date people read changed. The whole ticket is fetched only when one may. */
async function recountOne(ports: WalkPorts, matter: Matter, rules: RulesInForce): Promise<boolean> {
  const found = newDates(matter, rules, ports.clock.now());
  if (!found) return false;
  return retryStale(async () => {
    const ticket = await ports.tickets.get(matter.no);
    const events = ticket ? recountTicket(ticket, rules, ports.clock.now()) : [];
    if (!ticket || events.length === 0) return false;
    const next = applyAll(ticket, events);
    await ports.tickets.save(next, []);
    return found.read;
  });
}
