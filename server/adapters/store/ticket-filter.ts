import { closedAssignmentStates } from '../../desk/ticket/assignment.js';
import type { Light } from '../../desk/deadlines/light.js';
import type { Instant } from '../../desk/text.js';
import { none, type TicketFilter, type TicketSort } from '../../ports/ticket-store.js';
import { never, unitMark } from './ticket-facets.js';

type Conditions = Record<string, unknown>;

const lights: Record<Light, (at: Instant) => Conditions> = {
  red: (at) => ({ 'facets.lightDueAt': { $lte: at } }),
  amber: (at) => ({ 'facets.lightDueAt': { $gt: at, $lt: never }, 'facets.lightAmberAt': { $lte: at } }),
  green: (at) => ({ 'facets.lightDueAt': { $gt: at, $lt: never }, 'facets.lightAmberAt': { $gt: at } }),
};

const orNone = (wanted: string): string | null => (wanted === none ? null : wanted);
const standing = { role: 'lead', state: { $nin: closedAssignmentStates } };

function leads(unitId: string): Conditions {
  if (unitId === none) return { 'facets.lightDueAt': { $lte: never }, assignments: { $not: { $elemMatch: standing } } };
  return { 'facets.unitMarks': unitMark(unitId), assignments: { $elemMatch: { unitId, ...standing } } };
}

type Rows = { [K in keyof TicketFilter]-?: (wanted: NonNullable<TicketFilter[K]>) => Conditions };

const rows: Rows = {
  states: (states) => ({ state: states.length === 1 ? states[0] : { $in: states } }),
  channel: (channel) => ({ channel }),
  type: (type) => ({ type }),
  urgency: (urgency) => ({ urgency }),
  light: ({ is, at }) => lights[is](at),
  unit: ({ id, states }) => ({ 'facets.unitMarks': states ? { $in: states.map((state) => unitMark(id, state)) } : unitMark(id) }),
  notBlockedFor: (unitId) => ({ blockedUnitIds: { $ne: unitId } }),
  heldBy: (id) => ({ 'facets.heldBy': id }),
  flags: (flags) => ({ 'facets.flags': flags.length === 1 ? flags[0] : { $in: flags } }),
  topic: (topic) => ({ topic: orNone(topic) }),
  area: (area) => ({ area: orNone(area) }),
  leadUnit: (unitId) => leads(unitId),
  returnsFrom: (times) => ({ $and: [{ 'facets.flags': 'returned' }, { 'tally.returns': { $gte: times } }] }),
  filedSince: (at) => ({ createdAt: { $gte: at } }),
  nos: (nos) => ({ _id: { $in: nos } }),
  tokens: (tokens) => (tokens.length < 2 ? tokens.map((token) => ({ 'facets.tokens': token }))[0] ?? {} : { 'facets.tokens': { $all: tokens } }),
  contactId: (contactId) => ({ 'caller.contactId': contactId }),
};

/** The store's words for a filter. Without a condition an index can start from, a list walks the index of its order. */
export function conditionsOf(filter: TicketFilter): Conditions {
  return (Object.keys(rows) as (keyof TicketFilter)[]).reduce((all, key) => joined(all, conditionOf(key, filter)), {});
}

/** Two conditions on one field both hold. */
function joined(all: Conditions, more: Conditions): Conditions {
  const clash = Object.keys(more).some((path) => path in all);
  return clash ? { ...all, $and: [...((all['$and'] as Conditions[] | undefined) ?? []), more] } : { ...all, ...more };
}

/** The same for counting, which has no order: a filter that only sifts starts from an index every ticket is in. */
export function countedConditionsOf(filter: TicketFilter): Conditions {
  const conditions = conditionsOf(filter);
  return Object.keys(conditions).every((path) => path === 'blockedUnitIds') ? { ...conditions, 'facets.lightDueAt': { $lte: never } } : conditions;
}

function conditionOf(key: keyof TicketFilter, filter: TicketFilter): Conditions {
  const wanted = filter[key];
  const row = rows[key] as (value: NonNullable<TicketFilter[keyof TicketFilter]>) => Conditions;
  return wanted === undefined ? {} : row(wanted);
}

/** Each order ends in the number, so that pages never overlap. */
export const sorts: Record<TicketSort, Record<string, 1 | -1>> = {
  deadline: { 'facets.lightDueAt': 1, _id: 1 },
  newest: { createdAt: -1, _id: -1 },
  updated: { updatedAt: -1, _id: -1 },
  urgency: { 'facets.urgencyRank': 1, 'facets.lightDueAt': 1, _id: 1 },
};
