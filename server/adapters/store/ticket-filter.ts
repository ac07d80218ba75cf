import type { Light } from '../../desk/deadlines/light.js';
import type { Instant } from '../../desk/text.js';
import type { TicketFilter, TicketSort } from '../../ports/ticket-store.js';
import { never, unitMark } from './ticket-facets.js';

type Conditions = Record<string, unknown>;

const lights: Record<Light, (at: Instant) => Conditions> = {
  red: (at) => ({ 'facets.lightDueAt': { $lte: at } }),
  amber: (at) => ({ 'facets.lightDueAt': { $gt: at, $lt: never }, 'facets.lightAmberAt': { $lte: at } }),
  green: (at) => ({ 'facets.lightDueAt': { $gt: at, $lt: never }, 'facets.lightAmberAt': { $gt: at } }),
};

type Rows = { [K in keyof TicketFilter]-?: (wanted: NonNullable<TicketFilter[K]>) => Conditions };

const rows: Rows = {
  states: (states) => ({ state: states.length === 1 ? states[0] : { $in: states } }),
  channel: (channel) => ({ channel }),
  type: (type) => ({ type }),
  urgency: (urgency) => ({ urgency }),
  light: ({ is, at }) => lights[is](at),
  unit: ({ id, states }) => ({ 'facets.unitMarks': states ? { $in: states.map((state) => unitMark(id, state)) } : unitMark(id) }),
  notBlockedFor: (unitId) => ({ blockedUnitIds: { $ne: unitId } }),
  ownerId: (id) => ({ 'owner.id': id }),
  nos: (nos) => ({ _id: { $in: nos } }),
  tokens: (tokens) => (tokens.length === 0 ? {} : { 'facets.tokens': { $all: tokens } }),
  contactId: (contactId) => ({ 'caller.contactId': contactId }),
};

/** Conditions an index can start from; blocked units only sift. */
const sifting: readonly string[] = ['blockedUnitIds'];
/** True of every ticket, and indexed: even "all" is counted from an index. */
const everyTicket: Conditions = { 'facets.lightDueAt': { $lte: never } };

/** The store's words for a filter. */
export function conditionsOf(filter: TicketFilter): Conditions {
  const parts = (Object.keys(rows) as (keyof TicketFilter)[]).map((key) => conditionOf(key, filter));
  const conditions: Conditions = Object.assign({}, ...parts);
  return Object.keys(conditions).every((path) => sifting.includes(path)) ? { ...everyTicket, ...conditions } : conditions;
}

function conditionOf<K extends keyof TicketFilter>(key: K, filter: TicketFilter): Conditions {
  const wanted = filter[key];
  const row = rows[key] as (value: NonNullable<TicketFilter[K]>) => Conditions;
  return wanted === undefined ? {} : row(wanted);
}

/** Each order ends in the number, so that pages never overlap. */
export const sorts: Record<TicketSort, Record<string, 1 | -1>> = {
  deadline: { 'facets.lightDueAt': 1, _id: 1 },
  newest: { createdAt: -1, _id: -1 },
  updated: { updatedAt: -1, _id: -1 },
  urgency: { 'facets.urgencyRank': 1, 'facets.lightDueAt': 1, _id: 1 },
};
