import type { Variables } from '../agg/expressions.js';
import { compileFilter } from '../match/filter.js';
import { choosePlan, type Plan } from '../plan/choose.js';
import type { SortSpec } from '../plan/sort-spec.js';
import type { Collection } from '../store/catalog.js';
import type { View } from '../store/view.js';
import type { Doc } from '../values.js';
import { readerFor } from './reader.js';
import type { Found } from './scan.js';
import { scan } from './scan.js';
import type { Steps } from './slices.js';
import { window } from './slices.js';
import { sorted } from './sort.js';

export interface Query {
  filter: Doc;
  sort?: SortSpec | undefined;
  skip?: number;
  /** 0 for no limit. */
  limit?: number;
  hint?: unknown;
  variables?: Variables;
}

/** Finds, orders, skips and limits; a collection that does not exist is empty. */
export function find(view: View, collection: Collection | undefined, query: Query): Steps<Found> {
  const test = compileFilter(query.filter, query.variables);
  if (!collection) return nothing();
  const plan = planFor(collection, query);
  const found = scan({ view, collection, plan, test, read: readerFor(query.filter) });
  const { skip = 0, limit = 0, sort } = query;
  // What a transaction changed comes after what its snapshot holds, so only a sort puts it in place.
  const unordered = sort !== undefined && !(plan.sorted && view.changed(collection) === undefined);
  const ordered = unordered ? sorted(found, { sort, keep: limit > 0 ? skip + limit : 0, doc: ({ doc }) => doc, bytes: ({ bytes }) => bytes.length }) : found;
  return window(ordered, { skip, limit });
}

function* nothing(): Steps<Found> {
  // A generator without steps.
}

/** The plan for a query, as explain shows it. */
export function planFor(collection: Collection, { filter, sort, hint }: Query): Plan {
  return choosePlan(collection, { filter, ...(sort && { sort }), ...(hint !== undefined && { hint }) });
}

/** Number of documents in the ranges (each counted no further than skip and limit ask), from the index alone; undefined when the filter has to be tested. */
export function countFromIndex(view: View, collection: Collection, query: Query): number | undefined {
  if (view.changed(collection) !== undefined) return undefined;
  if (Object.keys(query.filter).length === 0) return view.total(collection);
  const plan = planFor(collection, query);
  if (!plan.countable) return undefined;
  const { skip = 0, limit = 0 } = query;
  const most = limit > 0 ? skip + limit : 0;
  return plan.branches.reduce((sum, { from, ranges }) => ranges.reduce((total, range) => total + view.count(from, range, most), sum), 0);
}
