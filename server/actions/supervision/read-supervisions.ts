import type { StaffActor } from '../../desk/access/actor.js';
import { desk, may } from '../../desk/access/may.js';
import { openSupervisionStates, type SupervisionAction, type SupervisionState } from '../../desk/supervision/states.js';
import { supervisionAllowedNow } from '../../desk/supervision/decide.js';
import { supervisionSubject, verbOfAction } from '../../desk/supervision/subject.js';
import type { Supervision } from '../../desk/supervision/supervision.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import type { SupervisionFilter } from '../../ports/supervision-store.js';
import { mustMay } from '../access/permission.js';
import { seenBy, worksForUnitOnly } from '../queue/queue-views.js';
import { mustSeeOrder } from './run-supervision-command.js';

/** The lists of the page of orders. */
const supervisionViews = ['open', 'issued', 'answered', 'return_requested', 'ended'] as const;
export type SupervisionView = (typeof supervisionViews)[number];

const statesOf: Record<SupervisionView, readonly SupervisionState[]> = {
  open: openSupervisionStates,
  issued: ['issued'],
  answered: ['answered'],
  return_requested: ['return_requested'],
  ended: ['closed', 'cancelled'],
};

interface Question {
  view: SupervisionView;
  page: number;
  size: number;
}
export interface SupervisionsFound {
  orders: Supervision[];
  total: number;
  counts: Record<SupervisionView, number>;
}

/** One page of the orders this reader may see, the nearest date first, with the counts of every list. */
export async function findSupervisions({ supervisions }: Pick<Ports, 'supervisions'>, actor: StaffActor, { view, page, size }: Question): Promise<SupervisionsFound> {
  mustMay(actor, 'supervision.read', desk);
  const mine: SupervisionFilter = worksForUnitOnly(actor) ? { unitId: actor.unitId ?? '-' } : {};
  const [orders, ...totals] = await Promise.all([
    supervisions.find({ filter: { ...mine, states: statesOf[view] }, skip: (page - 1) * size, limit: size }),
    ...supervisionViews.map((each) => supervisions.count({ ...mine, states: statesOf[each] })),
  ]);
  const counts = Object.fromEntries(supervisionViews.map((each, at) => [each, totals[at] ?? 0])) as Record<SupervisionView, number>;
  return { orders, total: counts[view], counts };
}

export interface SupervisionRead {
  order: Supervision;
  /** Those of its tickets this reader may see. */
  tickets: Ticket[];
  actions: SupervisionAction[];
}

/** An order with its tickets and what this reader may do with it now; `not_found` for who may not see it. */
export async function readSupervision(ports: Pick<Ports, 'supervisions' | 'tickets'>, actor: StaffActor, id: string): Promise<SupervisionRead> {
  const order = await mustSeeOrder(ports, actor, id);
  const tickets = await ports.tickets.find({ filter: { ...seenBy(actor), nos: order.ticketNos }, sort: 'deadline', skip: 0, limit: order.ticketNos.length });
  return { order, tickets, actions: actionsFor(order, actor) };
}

function actionsFor(order: Supervision, actor: StaffActor): SupervisionAction[] {
  return supervisionAllowedNow(order).filter((action) => may(actor, verbOfAction[action], supervisionSubject(order)) && (action !== 'request_return' || actor.unitId === order.unit.id));
}
