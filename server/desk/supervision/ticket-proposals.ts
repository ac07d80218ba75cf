import { dateOf, endOf, startOf } from '../calendar/shanghai.js';
import type { DeadlinePolicy } from '../deadlines/policy.js';
import type { Instant } from '../text.js';
import { leadOf } from '../ticket/assignment.js';
import { running } from '../ticket/clocks.js';
import { mustBeDesignated } from '../ticket/decisions/dispatching.js';
import { finishOf } from '../ticket/due.js';
import type { TicketEvent } from '../ticket/events.js';
import { endedStates } from '../ticket/states.js';
import type { Ticket } from '../ticket/ticket.js';
import type { TicketDeadline } from '../ticket/ticket-deadline.js';
import type { Party } from './supervision.js';
import { proposalRules, type Proposal, type ProposalFacts, type ProposalRule, type Remedy } from './proposal.js';

interface Look {
  now: Instant;
  policy: DeadlinePolicy;
}
interface Found {
  facts: ProposalFacts;
  remedy: Remedy;
  weight: number;
  unit?: Party;
  done?: TicketEvent | undefined;
}
type TicketRule = Exclude<ProposalRule, 'card_due' | 'hot_topic'>;

const clockOf = ({ limit }: TicketDeadline): 'day' | 'hour' => (limit.unit === 'workday' ? 'day' : 'hour');
const late = (deadline: TicketDeadline | undefined, now: Instant): deadline is TicketDeadline => deadline !== undefined && deadline.dueAt <= now;
/** How often the citizen has come to us about it: the filing and every urge or addition. */
export const contactsOf = ({ tally }: Pick<Ticket, 'tally'>): number => tally.urges + 1;

/** What staff did of this kind since midnight, the latest. */
function today(ticket: Ticket, type: TicketEvent['type'], now: Instant): TicketEvent | undefined {
  return ticket.history.findLast((event) => event.type === type && event.actor.kind === 'staff' && event.at >= startOf(dateOf(now)));
}

/** A signature that is missing today, or came today after it was urged. */
function signingToday(ticket: Ticket, now: Instant): Found | null {
  const urged = today(ticket, 'urged', now);
  const unsigned = (clock: TicketDeadline) => clock.metAt === null || (urged !== undefined && clock.metAt >= urged.at);
  const clock = ticket.deadlines.find((one) => one.step === 'sign' && one.dueAt <= endOf(dateOf(now)) && unsigned(one));
  if (!clock) return null;
  const share = ticket.assignments.find(({ id }) => id === clock.assignmentId);
  return { facts: { dueAt: clock.dueAt, clock: clockOf(clock) }, remedy: 'urge_sign', weight: -clock.dueAt, done: urged, ...(share && { unit: { id: share.unitId, name: share.unitName } }) };
}

function returnedOften(ticket: Ticket, { now, policy }: Look): Found | null {
  const { returns } = ticket.tally;
  const named = today(ticket, 'designated', now);
  const settled = leadOf(ticket)?.designated === true && !named;
  if (returns < policy.rules.supervise.returned || settled) return null;
  return { facts: { n: returns, ...causeOfReturn(ticket) }, remedy: named || awaitsDesignation(ticket, policy) ? 'designate' : 'written_order', weight: returns, done: named };
}

const awaitsDesignation = (ticket: Ticket, policy: DeadlinePolicy): boolean => ticket.state === 'accepted' && mustBeDesignated(ticket, policy);

function causeOfReturn({ history }: Ticket): Pick<ProposalFacts, 'cause'> {
  const last = history.findLast((event) => event.type === 'return_requested');
  return last?.type === 'return_requested' ? { cause: last.reason } : {};
}

/** One row a rule (domain §2.4): null when it does not hold. */
const rules: Record<TicketRule, (ticket: Ticket, look: Look) => Found | null> = {
  critical_overdue: (ticket, { now }) => {
    const finish = finishOf(ticket);
    const clock = late(finish, now) ? finish : running(ticket)[0];
    if (ticket.urgency !== 'critical' || !late(clock, now)) return null;
    return { facts: { dueAt: clock.dueAt, clock: clockOf(clock), contacts: contactsOf(ticket) }, remedy: 'phone_order', weight: now - clock.dueAt };
  },
  overdue: (ticket, { now }) => {
    const clock = finishOf(ticket);
    return late(clock, now) ? { facts: { dueAt: clock.dueAt, clock: clockOf(clock), contacts: contactsOf(ticket) }, remedy: 'written_order', weight: now - clock.dueAt } : null;
  },
  returned: returnedOften,
  unsatisfied: ({ tally }, { policy }) =>
    tally.unsatisfied >= policy.rules.supervise.unsatisfied ? { facts: { n: tally.unsatisfied }, remedy: 'rehandle_order', weight: tally.unsatisfied } : null,
  sign_today: (ticket, { now }) => signingToday(ticket, now),
  instructed: (ticket) => {
    const finish = finishOf(ticket);
    const { instruction } = ticket;
    return instruction && { facts: { leader: instruction.leader, ...(finish && { dueAt: finish.dueAt, clock: clockOf(finish) }) }, remedy: 'instruct_order', weight: -(finish?.dueAt ?? instruction.at) };
  },
};

/** Every rule that asks to step in on a ticket, the most pressing first; none on what stands still or has ended. */
export function proposalsOf(ticket: Ticket, now: Instant, policy: DeadlinePolicy): Proposal[] {
  if (ticket.suspension !== null || endedStates.includes(ticket.state)) return [];
  const target = { kind: 'ticket', no: ticket.no } as const;
  return proposalRules.flatMap((rule) => {
    if (rule === 'card_due' || rule === 'hot_topic') return [];
    const found = rules[rule](ticket, { now, policy });
    if (!found) return [];
    const { done, ...rest } = found;
    return [{ rule, target, ...rest, done: done ? { at: done.at, byName: done.actor.name ?? '' } : null }];
  });
}
