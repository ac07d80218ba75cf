import type { Variables } from '../agg/expressions.js';
import { compileFilter } from '../match/filter.js';
import { choosePlan, type Plan } from '../plan/choose.js';
import type { SortSpec } from '../plan/sort-spec.js';
import type { Room } from '../spill/room.js';
import { memoryOnly } from '../spill/room.js';
import type { Collection } from '../store/catalog.js';
import type { View } from '../store/view.js';
import type { Doc } from '../values.js';
import { trimmer } from '../raw/trim.js';
import type { Wanted } from '../raw/wanted.js';
import { nothingWanted, wantFilter, wantPath } from '../raw/wanted.js';
import { readerFor } from './reader.js';
import type { Look, Match } from './scan.js';
import { scan } from './scan.js';
import type { Steps } from './slices.js';
import { mapSteps, window } from './slices.js';
import { sortMatches } from './sort-matches.js';

export interface Query {
  filter: Doc;
  sort?: SortSpec | undefined;
  skip?: number;
  /** 0 for no limit. */
  limit?: number;
  hint?: unknown;
  variables?: Variables;
  /** Where a sort puts aside what it cannot hold; without it, such a sort is refused. */
  room?: Room;
}

/** A query and what its user wants of each document beside what the query itself looks at. */
export interface Search extends Query { want?: (wanted: Wanted) => void }

/** A document as it is stored. */
export interface Found { key: Buffer; bytes: Buffer }

/** Finds, orders, skips and limits whole documents; one that changes while others are sorted is left out if it no longer matches. */
export function find(view: View, collection: Collection | undefined, query: Query): Steps<Found> {
  const look = lookFor(query);
  if (!collection) return nothing();
  const way = wayOf(view, collection, query);
  if (way.inOrder) return walk(way, query, wholeLook(look));
  return mapSteps(walk(way, query, look), ({ key }) => {
    const bytes = view.doc(key);
    return bytes && look(bytes) ? { key, bytes } : undefined;
  });
}

/** The same search, reading of each document only what the query and its user want. */
export function search(view: View, collection: Collection | undefined, query: Search): Steps<Match> {
  const look = lookFor(query);
  return collection ? walk(wayOf(view, collection, query), query, look) : nothing();
}

/** How a query's documents are come by; `inOrder` when they need no sorting. */
interface Way { view: View; collection: Collection; plan: Plan; inOrder: boolean }

/** What a transaction changed comes after what its snapshot holds, so only a sort puts it in place. */
function wayOf(view: View, collection: Collection, query: Query): Way {
  const plan = planFor(collection, query);
  return { view, collection, plan, inOrder: query.sort === undefined || (plan.sorted && view.changed(collection) === undefined) };
}

function walk({ view, collection, plan, inOrder }: Way, query: Query, look: Look): Steps<Match> {
  const unread = view.changed(collection) === undefined ? unreadOf(plan, query) : 0;
  const { skip = 0, limit = 0 } = query;
  const likely = inOrder && limit > 0 ? skip - unread + limit : undefined;
  const found = scan({ view, collection, plan: passingOver(plan, unread), look, likely });
  return window(inOrder ? found : inSortOrder(found, query), { skip: skip - unread, limit });
}

/** How many entries are passed over unread: where those of one range are just the documents to skip, none of these need be looked at. */
function unreadOf({ branches, countable, sorted: isSorted }: Plan, { sort, skip = 0 }: Query): number {
  const ranges = branches.flatMap((branch) => branch.ranges);
  return ranges.length === 1 && countable && (sort === undefined || isSorted) ? skip : 0;
}

function passingOver(plan: Plan, offset: number): Plan {
  if (offset === 0) return plan;
  return { ...plan, branches: plan.branches.map((branch) => ({ ...branch, ranges: branch.ranges.map((range) => ({ ...range, offset })) })) };
}

function inSortOrder(found: Steps<Match>, { filter, sort, skip = 0, limit = 0, room = memoryOnly }: Query): Steps<Match> {
  return sort ? sortMatches(found, { filter, sort, room, keep: limit > 0 ? skip + limit : 0 }) : found;
}

/** Tests a document and takes all of it: the one read is enough where nothing is sorted in between. */
function wholeLook(look: Look): Look {
  return (stored) => {
    const found = look(stored);
    return found && { bytes: Buffer.from(stored), doc: found.doc };
  };
}

/** Reads what is wanted of a document and tests it. */
export function lookFor({ filter, variables, sort = [], want }: Search): Look {
  const test = compileFilter(filter, variables);
  const wanted = nothingWanted();
  wantFilter(wanted, filter);
  for (const [path] of sort) wantPath(wanted, path);
  want?.(wanted);
  const trim = wanted.whole ? (bytes: Uint8Array) => Buffer.from(bytes) : trimmer(wanted.fields);
  const read = readerFor(filter);
  return (stored) => {
    const bytes = trim(stored);
    const doc = read(bytes);
    return test(doc) ? { bytes, doc } : undefined;
  };
}

function* nothing(): Steps<Match> {
  // A generator without steps.
}

/** The plan for a query, as explain shows it. */
export function planFor(collection: Collection, { filter, sort, hint }: Query): Plan {
  return choosePlan(collection, { filter, ...(sort && { sort }), ...(hint !== undefined && { hint }) });
}

/** How many documents a query finds, in parts to be added up, from the index alone; undefined when the filter has to be tested. Each range is counted no further than skip and limit ask. */
export function countedParts(view: View, collection: Collection, query: Query): Steps<number> | undefined {
  if (view.changed(collection) !== undefined) return undefined;
  if (Object.keys(query.filter).length === 0) return view.total(collection);
  const plan = planFor(collection, query);
  if (!plan.countable) return undefined;
  const { skip = 0, limit = 0 } = query;
  return inRanges(view, plan, limit > 0 ? skip + limit : Infinity);
}

function* inRanges(view: View, { branches }: Plan, most: number): Steps<number> {
  for (const { from, ranges } of branches) for (const range of ranges) yield* view.count(from, range, most);
}
