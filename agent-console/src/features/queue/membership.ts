import type { Me } from '../../../../server/contract/staff.js';
import type { AssignmentState, QueueRow, QueueView, TicketState } from '../../../../server/contract/ticket.js';
import { filterNames, isSearch, type FilterName, type Query } from './address.js';

type Test = (row: QueueRow, me: Me) => boolean;

const inState =
  (...states: TicketState[]): Test =>
  (row) =>
    states.includes(row.state);
const inLight =
  (light: string): Test =>
  (row) =>
    row.deadline?.light === light;
const ended: readonly TicketState[] = ['resolved', 'answered', 'rejected', 'merged', 'withdrawn', 'archived'];
const open: Test = (row) => !ended.includes(row.state);
const unitOnly = (me: Me) => me.roles.every((role) => role === 'unit_contact');
/** A unit's people see where their own share stands, everybody else the ticket's state. */
const share =
  (shares: readonly AssignmentState[], ...states: TicketState[]): Test =>
  (row, me) =>
    unitOnly(me) ? row.myShare !== null && shares.includes(row.myShare) : states.includes(row.state);

/** What each view holds, as the server means it, read from a row. */
const views: Record<QueueView, Test> = {
  mine: (row, me) => (unitOnly(me) ? row.state === 'dispatched' || row.state === 'in_progress' : row.owner?.id === me.id && open(row, me)),
  to_accept: inState('pending_acceptance'),
  to_dispatch: inState('accepted'),
  to_sign: share(['pending_sign'], 'dispatched'),
  in_progress: share(['in_progress', 'return_pending'], 'in_progress'),
  fed_back: share(['feedback_submitted', 'done'], 'pending_review', 'pending_callback', 'resolved'),
  to_review: inState('pending_review'),
  to_call_back: inState('pending_callback'),
  to_decide: (row) => row.asks.includes('return') || row.asks.includes('extension'),
  call_asked: (row) => row.asks.includes('call'),
  returned: (row, me) => row.returns > 0 && open(row, me),
  unsatisfied: (row) => row.unsatisfied > 0,
  supervised: (row) => row.supervised !== null,
  suspended: (row) => row.suspendedUntil !== null,
  due_soon: inLight('amber'),
  overdue: inLight('red'),
  all: () => true,
};

const valueOf: Record<FilterName, (row: QueueRow) => string | undefined> = {
  channel: (row) => row.channel,
  type: (row) => row.type,
  state: (row) => row.state,
  urgency: (row) => row.urgency,
  light: (row) => row.deadline?.light,
  unitId: (row) => row.leadUnit?.id,
  topic: (row) => row.topic ?? 'none',
  area: (row) => row.area ?? 'none',
};

/** Whether new tickets of a list can be told from rows alone; of the others only the server knows. */
export const tellsArrivals = (query: Query): boolean => !isSearch(query);

/** Whether a row still answers what the list asks; a text search is left to the server. */
export function belongs(row: QueueRow, query: Query, me: Me): boolean {
  return views[query.view](row, me) && filterNames.every((name) => query[name] === undefined || query[name] === valueOf[name](row));
}
