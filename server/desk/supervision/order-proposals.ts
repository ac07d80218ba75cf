import { dateOf, endOf, startOf } from '../calendar/shanghai.js';
import type { Instant } from '../text.js';
import type { Proposal } from './proposal.js';
import { supervisionLevels, type Supervision } from './supervision.js';

const day = 24 * 3_600_000;

/** An order whose answer is due today or late: the graver its card, then the older its date, the sooner it is pressed. */
export function orderProposal(order: Supervision, now: Instant): Proposal | null {
  if (order.state !== 'issued' || order.answerBy.dueAt > endOf(dateOf(now))) return null;
  const { dueAt } = order.answerBy;
  const pressed = order.history.findLast(({ type, at }) => (type === 'reminded' || type === 'raised') && at >= startOf(dateOf(now)));
  return {
    rule: 'card_due',
    target: { kind: 'order', id: order.id },
    facts: { level: order.level, dueAt, clock: 'day' },
    remedy: 'remind',
    weight: supervisionLevels.indexOf(order.level) * 1000 + Math.max(0, (now - dueAt) / day),
    done: pressed ? { at: pressed.at, byName: pressed.actor.name ?? '' } : null,
  };
}

/** What was proposed and has become an order today; the line stays where it was. */
export function issuedToday(order: Supervision, now: Instant): Proposal | null {
  const [no] = order.ticketNos;
  if (order.reason === null || order.createdAt < startOf(dateOf(now)) || no === undefined) return null;
  const { rule, facts } = order.reason;
  const { topic, area, n } = facts;
  const target = rule === 'hot_topic' && topic !== undefined && area !== undefined ? ({ kind: 'topic', topic, area } as const) : ({ kind: 'ticket', no } as const);
  return { rule, facts, target, remedy: remedyOf[rule], weight: n ?? 0, done: { at: order.createdAt, byName: order.issuedBy.name } };
}

const remedyOf = {
  critical_overdue: 'phone_order',
  card_due: 'remind',
  overdue: 'written_order',
  returned: 'written_order',
  unsatisfied: 'rehandle_order',
  sign_today: 'urge_sign',
  instructed: 'instruct_order',
  hot_topic: 'joint_order',
} as const satisfies Record<Proposal['rule'], Proposal['remedy']>;
