import { applySupervisionAll } from '../../desk/supervision/apply.js';
import type { SupervisionCommand, SupervisionContext } from '../../desk/supervision/commands.js';
import { decideSupervision } from '../../desk/supervision/decide.js';
import { issueSupervision } from '../../desk/supervision/issue.js';
import { reachAnswerDate } from '../../desk/supervision/reach.js';
import { markOf, type Supervision } from '../../desk/supervision/supervision.js';
import { system } from '../../desk/access/actor.js';
import { applyAll } from '../../desk/ticket/apply.js';
import { leadOf } from '../../desk/ticket/assignment.js';
import { record } from '../../desk/ticket/record.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { OrderDeed } from './deeds.js';
import { contactOf, hands } from './people.js';

/** A ticket and the order about it, if there is one. */
export interface Watched {
  ticket: Ticket;
  order: Supervision | null;
}
type OrderContext = Omit<SupervisionContext, 'actor'> & { newId: () => string };

/** What the supervisor or the unit does about an order, noted on the ticket. */
export function overOrder({ ticket, order }: Watched, deed: OrderDeed, context: OrderContext): Watched {
  const next = 'issues' in deed ? issued(ticket, deed, context) : order && changed(order, deed, context);
  return { ticket: next ? noted(ticket, next, context) : ticket, order: next };
}

/** Whatever the clock brought to an order up to now. */
export function orderRung(order: Supervision | null, now: number): Supervision | null {
  const events = order ? reachAnswerDate(order, now) : [];
  return order && applySupervisionAll(order, events);
}

function issued(ticket: Ticket, deed: Extract<OrderDeed, { issues: unknown }>, context: OrderContext): Supervision | null {
  const lead = leadOf(ticket);
  if (!lead) return null;
  const draft = { id: context.newId(), no: '', key: `sample-order:${ticket.key}`, kind: 'written', level: deed.issues, ticketNos: [ticket.no], unit: { id: lead.unitId, name: lead.unitName }, coUnits: [], leader: null, demand: deed.demand, days: deed.days, reason: null } as const;
  return issueSupervision(draft, { ...context, actor: hands.supervisor });
}

function changed(order: Supervision, deed: Exclude<OrderDeed, { issues: unknown }>, context: OrderContext): Supervision {
  const actor = 'answers' in deed ? contactOf(order.unit.id) : hands.supervisor;
  const command: SupervisionCommand = 'answers' in deed ? { action: 'answer', text: deed.answers } : { action: 'close', verdict: deed.closes };
  return applySupervisionAll(order, decideSupervision(order, command, { ...context, actor }));
}

function noted(ticket: Ticket, order: Supervision, { now }: OrderContext): Ticket {
  return applyAll(ticket, record(ticket, [{ type: 'supervision_noted', supervision: markOf(order) }], { now, actor: system }));
}
