import { refuse } from '../errors.js';
import { documentKeyLimit, keyLimit, keyStart, rankOf, sameValue } from '../keys.js';
import type { Collection, Index } from '../store/catalog.js';
import type { Doc } from '../values.js';
import { isDoc, listOf } from '../values.js';
import type { Condition, Conditions } from './conditions.js';
import { conditionsOf } from './conditions.js';
import { coversAll } from './partial.js';
import type { HeadedRange, Order } from './ranges.js';
import { headsOf, rangesOf } from './ranges.js';
import type { Served, SortSpec } from './sort-spec.js';
import { eachOnce, servesSort } from './sort-spec.js';

/** One index (or the collection itself) and the key ranges to read of it; `repeats` when a document may come up in them twice. */
export interface Branch extends Order {
  name: string;
  unique: boolean;
  equalities: number;
  ranges: HeadedRange[];
  repeats: boolean;
  /** Beginnings under which a wanted document has the same entry as well: other values its array has to hold. */
  also: Uint8Array[];
}

export interface Plan {
  branches: Branch[];
  /** The branch delivers documents in the wanted order. */
  sorted: boolean;
  reverse: boolean;
  /** Ranges are each in the wanted order and have to be merged. */
  merge: boolean;
  /** Counting the entries in the ranges counts the documents. */
  countable: boolean;
  score: number;
}

export interface Wish { filter: Doc; sort?: SortSpec; hint?: unknown }

type Candidate = Order & { name: string; unique: boolean; sparse: boolean; partial: Doc | undefined; key: Doc };


/** Chooses how to find a filter's documents: by the most equalities, then bounds, then order. */
export function choosePlan(collection: Collection, wish: Wish): Plan {
  const conditions = conditionsOf(wish.filter);
  const plans = candidatesFor(collection, conditions, wish).flatMap((candidate) => planWith(candidate, conditions, wish) ?? []);
  const best = plans.reduce<Plan | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  if (!best) return refuse('BadValue', 'error processing query: hint provided does not correspond to an existing index');
  return (best.score < 5 && wish.hint === undefined ? unionPlan(collection, wish.filter) : undefined) ?? best;
}

/** The collection alone when documents are named; else also indexes whose first field is asked for or sorted by: others have nothing to offer, unless hinted at. */
function candidatesFor(collection: Collection, conditions: Conditions, { sort, hint }: Wish): Candidate[] {
  if (hint === undefined && conditions.fields.get('_id')?.oneOf) return [primary(collection)];
  const helps = ({ ready, fields: [first = ''] }: Index) => ready && (hint !== undefined || conditions.fields.has(first) || sort?.[0]?.[0] === first);
  return [primary(collection), ...collection.indexes.filter(helps).map(secondary)].filter((candidate) => isHinted(candidate, hint));
}

function primary({ id, longIds }: Collection): Candidate {
  return { id, from: 'docs', fields: ['_id'], directions: [1], arrays: [], keyLimit: documentKeyLimit, name: '_id_', unique: true, sparse: false, partial: undefined, cut: longIds, key: { _id: 1 } };
}

function secondary(index: Index): Candidate {
  const { id, fields, directions, arrays, cut, spec } = index;
  return { id, from: 'entries', fields, directions, arrays, keyLimit, cut, name: spec.name, unique: spec.unique ?? false, sparse: spec.sparse ?? false, partial: spec.partialFilterExpression, key: spec.key };
}

function isHinted({ name, key, from }: Candidate, hint: unknown): boolean {
  if (hint === undefined || hint === name) return true;
  if (!isDoc(hint) || Object.keys(hint).length === 0) return isDoc(hint);
  return '$natural' in hint ? from === 'docs' : sameValue(hint, key);
}

function planWith(candidate: Candidate, conditions: Conditions, { filter, sort, hint }: Wish): Plan | undefined {
  const lists = leadingLists(candidate, conditions);
  const heads = headsOf(lists);
  const next = usableNext(candidate, lists.length, conditions);
  if (!heads || !holdsAll(candidate, { filter, conditions, lists, next })) return undefined;
  const ranges = rangesOf({ order: candidate, heads, next });
  const order = mergeable(ranges, servesSort(candidate, { sort, fixed: lists }));
  const { reverse, beyondHeads } = order ?? noOrder;
  return {
    branches: [{ ...candidate, equalities: lists.length, ranges, repeats: !eachOnce(candidate, lists) || ranges.some(({ cut }) => cut), also: alsoHeads(candidate, lists, conditions) }],
    sorted: order !== undefined,
    reverse,
    merge: beyondHeads && ranges.length > 1,
    score: scoreOf({ candidate, lists, ranged: next !== undefined, helpsSort: beyondHeads, hinted: hint !== undefined }),
    countable: isCountable(candidate, { lists, next }, conditions) && ranges.every(({ cut }) => !cut),
  };
}

const noOrder = { reverse: false, beyondHeads: false };
const mostMerged = 500;

/** Merging very many ranges costs more than sorting what is in them. */
function mergeable(ranges: readonly HeadedRange[], order: Served | undefined): Served | undefined {
  return order?.beyondHeads === true && ranges.length > mostMerged ? undefined : order;
}

/** Where the first field alone lies in an array, the entries of its values differ in their beginning only. */
function alsoHeads(candidate: Candidate, lists: unknown[][], { fields }: Conditions): Uint8Array[] {
  const [field = '', ...later] = candidate.fields;
  const wanted = fields.get(field)?.also ?? [];
  if (lists.length !== 1 || lists[0]?.length !== 1 || !hasLikeTails(candidate, later)) return [];
  const heads = wanted.map((value) => keyStart({ prefix: candidate.id, values: [value], directions: candidate.directions }));
  return heads.filter(({ cut }) => !cut).map(({ key }) => key);
}

/** Behind the first field all entries of one document read the same, to the document's key. */
function hasLikeTails({ from, unique, cut, arrays }: Candidate, later: readonly string[]): boolean {
  return from === 'entries' && !unique && !cut && !later.some((name) => arrays.includes(name));
}

interface Coverage { filter: Doc; conditions: Conditions; lists: unknown[][]; next: Condition | undefined }

/** Partial and sparse indexes leave documents out; they serve only filters that do not want those. */
function holdsAll({ partial, sparse }: Candidate, { filter, conditions, lists, next }: Coverage): boolean {
  if (partial && !coversAll(partial, filter, conditions)) return false;
  return !sparse || next !== undefined || lists.some(isDefinite);
}

const isDefinite = (list: unknown[]) => list.every((value) => value !== null && value !== undefined);

function leadingLists(candidate: Candidate, conditions: Conditions): unknown[][] {
  const lists: unknown[][] = [];
  for (const field of candidate.fields) {
    const list = conditions.fields.get(field)?.oneOf;
    if (!list || !headsOf([...lists, list])) break;
    lists.push(list);
  }
  return lists;
}

function usableNext(candidate: Candidate, at: number, conditions: Conditions) {
  const next = conditions.fields.get(candidate.fields[at] ?? '');
  const bounded = next !== undefined && (next.lower ?? next.upper ?? next.prefix) !== undefined;
  return bounded ? next : undefined;
}

interface Merits { candidate: Candidate; lists: unknown[][]; ranged: boolean; helpsSort: boolean; hinted: boolean }

function scoreOf({ candidate, lists, ranged, helpsSort, hinted }: Merits): number {
  const pinned = candidate.unique && lists.length === candidate.fields.length;
  return lists.length * 10 + (ranged ? 5 : 0) + (helpsSort ? 4 : 0) + (pinned ? 25 : 0) + (candidate.from === 'docs' ? 0.5 : 0) + (hinted ? 100 : 0);
}

function isCountable(candidate: Candidate, { lists, next }: Pick<Coverage, 'lists' | 'next'>, { exact, fields }: Conditions): boolean {
  const served = lists.length + (next === undefined ? 0 : 1);
  return exact && lists.every(isDefinite) && served === fields.size && isWhole(next) && eachOnce(candidate, lists) && candidate.from === 'entries';
}

/** Nothing else than bounds of one type is asked of the field after the fixed ones: the range says all of them. */
function isWhole(next: Condition | undefined): boolean {
  if (next === undefined) return true;
  const { prefix, oneOf, lower, upper } = next;
  return prefix === undefined && oneOf === undefined && (lower === undefined || upper === undefined || rankOf(lower) === rankOf(upper));
}

/** A filter whose $or has an index for every alternative reads them one after the other. */
function unionPlan(collection: Collection, filter: Doc): Plan | undefined {
  const alternatives = listOf(filter['$or']).filter(isDoc);
  if (alternatives.length === 0) return undefined;
  const plans = alternatives.map((alternative) => choosePlan(collection, { filter: alternative }));
  if (plans.some(({ score }) => score < 5)) return undefined;
  return { branches: plans.flatMap(({ branches }) => branches), sorted: false, reverse: false, merge: false, countable: false, score: Math.min(...plans.map(({ score }) => score)) };
}
