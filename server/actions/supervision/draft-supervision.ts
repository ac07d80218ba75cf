import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { leadOf } from '../../desk/ticket/assignment.js';
import { finishOf } from '../../desk/ticket/due.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import { answerClock } from '../../desk/supervision/answer-clock.js';
import { advisedLevel } from '../../desk/supervision/order-level.js';
import type { Proposal } from '../../desk/supervision/proposal.js';
import type { AnswerClock, Party, SupervisionLevel } from '../../desk/supervision/supervision.js';
import { contactsOf, proposalsOf } from '../../desk/supervision/ticket-proposals.js';
import type { Ports } from '../../ports/index.js';
import { ticketsOf } from './issue-supervision.js';
import { mustMay } from '../access/permission.js';
import { rulesInForce } from '../deadlines/rules.js';

export interface OrderFacts {
  no: string;
  /** The date that was missed, if one was. */
  lateSince: AnswerClock['dueAt'] | null;
  contacts: number;
  returns: number;
  unsatisfied: number;
}
export interface SupervisionDraftRead {
  tickets: Ticket[];
  facts: OrderFacts[];
  /** Who leads most of them; null when nobody does. */
  unit: Party | null;
  /** Units complained about in one of them. */
  blockedUnitIds: string[];
  level: SupervisionLevel;
  proposals: Proposal[];
  answerBy: AnswerClock;
}

/** What an order over these tickets would say, and the date so many working days would give, before anything is sent. */
export async function draftSupervision(ports: Pick<Ports, 'clock' | 'directory' | 'tickets'>, actor: StaffActor, { nos, days }: { nos: readonly string[]; days: number }): Promise<SupervisionDraftRead> {
  mustMay(actor, 'supervision.issue', desk);
  const [tickets, rules] = await Promise.all([ticketsOf(ports, actor, nos), rulesInForce(ports)]);
  const now = ports.clock.now();
  return {
    tickets,
    facts: tickets.map((ticket) => factsOf(ticket, now)),
    unit: commonLead(tickets),
    blockedUnitIds: [...new Set(tickets.flatMap(({ blockedUnitIds }) => blockedUnitIds))],
    level: advisedLevel(tickets),
    proposals: tickets.flatMap((ticket) => proposalsOf(ticket, now, rules.policy)),
    answerBy: answerClock(days, { ...rules, now }),
  };
}

function factsOf(ticket: Ticket, now: number): OrderFacts {
  const dueAt = finishOf(ticket)?.dueAt;
  const { returns, unsatisfied } = ticket.tally;
  return { no: ticket.no, lateSince: dueAt !== undefined && dueAt <= now ? dueAt : null, contacts: contactsOf(ticket), returns, unsatisfied };
}

function commonLead(tickets: readonly Ticket[]): Party | null {
  const leads = tickets.flatMap((ticket) => leadOf(ticket) ?? []);
  const often = (unitId: string) => leads.filter((lead) => lead.unitId === unitId).length;
  const [first] = [...leads].sort((a, b) => often(b.unitId) - often(a.unitId));
  return first ? { id: first.unitId, name: first.unitName } : null;
}
