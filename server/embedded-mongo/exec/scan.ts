import { tailStart } from '../key-lengths.js';
import { justAfter } from '../keys.js';
import type { Branch, Plan } from '../plan/choose.js';
import type { HeadedRange } from '../plan/ranges.js';
import type { Collection } from '../store/catalog.js';
import type { KeyRange } from '../store/environment.js';
import type { ChangedDocs, View } from '../store/view.js';
import { countedAtOnce } from '../store/view.js';
import type { Doc } from '../values.js';
import type { Steps } from './slices.js';

/** A document that matched: its key, and what was wanted of it as bytes and decoded. */
export interface Match { key: Buffer; bytes: Buffer; doc: Doc }

export interface Scan {
  view: View;
  collection: Collection;
  plan: Plan;
  look: Look;
  /** How many documents will be asked for, as far as is known. */
  likely?: number | undefined;
}

/** Looks at a document's bytes; undefined when it does not match. */
export type Look = (bytes: Uint8Array) => Omit<Match, 'key'> | undefined;

/** Finds documents as the plan says, one step per candidate looked at; no read stays open between steps. */
export function* scan({ view, collection, plan, look, likely = firstPage }: Scan): Steps<Match> {
  const changed = view.changed(collection);
  const isNew = freshness(plan, changed);
  for (const key of pointers({ view, likely: Math.min(Math.max(likely, 1), largestPage) }, plan)) {
    yield key && isNew(key) ? matched(key, view.peek(key, look)) : undefined;
  }
  if (changed) for (const { key, bytes } of changed.values()) yield matched(key, bytes && look(bytes));
}

function matched(key: Buffer, found: Omit<Match, 'key'> | undefined): Match | undefined {
  return found && { key, ...found };
}

/** A test that passes each document once, and those a transaction changed not at all. */
function freshness({ branches }: Plan, changed: ChangedDocs | undefined): (key: Buffer) => boolean {
  const repeats = branches.length > 1 || branches.some(({ repeats }) => repeats);
  if (!repeats && !changed) return () => true;
  const seen = new Set<string>();
  return (key) => {
    const id = key.toString('latin1');
    if (seen.has(id) || changed?.has(id) === true) return false;
    if (repeats) seen.add(id);
    return true;
  };
}

/** A view to read from, and how many entries a range is read for at first. */
interface Source { view: View; likely: number }

/** Keys of documents in the order of the plan; undefined for an entry whose document need not be read. */
function* pointers(source: Source, plan: Plan): Generator<Buffer | undefined> {
  for (const branch of plan.branches) {
    if (plan.merge) yield* merged(source, branch, plan.reverse);
    else yield* oneAfterTheOther(source, branch, plan.reverse);
  }
}

/** An empty range is a step as well: thousands of them take their time. */
function* oneAfterTheOther(source: Source, branch: Branch, reverse: boolean): Generator<Buffer | undefined> {
  for (const range of reverse ? [...branch.ranges].reverse() : branch.ranges) {
    if (isPoint(branch, range)) {
      yield ownerAt(source.view, branch, range.start);
      continue;
    }
    yield* readRange(source, branch, { range, reverse });
    yield undefined;
  }
}

/** A range that holds one key at most, the one it starts at. */
function isPoint({ unique, equalities, fields }: Branch, { cut, offset = 0 }: HeadedRange): boolean {
  return unique && equalities === fields.length && !cut && offset === 0;
}

function ownerAt(view: View, { from }: Branch, key: Uint8Array): Buffer | undefined {
  return from === 'docs' ? Buffer.from(key) : view.pointer(key);
}

interface Reading { range: HeadedRange; reverse: boolean }

function* readRange(source: Source, branch: Branch, { range, reverse }: Reading): Generator<Buffer | undefined> {
  const { also, from } = branch;
  const rest = yield* passOver(source.view, from, { ...range, reverse });
  if (from === 'docs') yield* keysIn(source, 'docs', rest);
  else if (also.length === 0) for (const { owner } of entries(source, branch, rest)) yield owner;
  else for (const { key, owner } of entries(source, branch, rest)) yield isUnderAll(source.view, also, key.subarray(range.headLength)) ? owner : undefined;
}

/** What is left of a range once all but a few of the entries to leave out are behind. */
function* passOver(view: View, from: 'docs' | 'entries', range: KeyRange): Generator<undefined, KeyRange> {
  let rest = range;
  for (let left = range.offset ?? 0; left > countedAtOnce; left -= countedAtOnce) {
    const [last] = view.keys(from, { ...rest, offset: countedAtOnce - 1 }, 1);
    if (!last) return rest;
    rest = { ...behind(rest, last), offset: left - countedAtOnce };
    yield undefined;
  }
  return rest;
}

/** The range from behind a key on. */
function behind(range: KeyRange, key: Buffer): KeyRange {
  return { ...range, ...(range.reverse === true ? { end: key } : { start: justAfter(key) }) };
}

function isUnderAll(view: View, heads: readonly Uint8Array[], tail: Uint8Array): boolean {
  return heads.every((head) => view.pointer(Buffer.concat([head, tail])) !== undefined);
}

/** An index entry and the key of the document it is of. */
interface Pointing { key: Buffer; owner: Buffer }

/** Unique entries hold their document's key, others end in it. */
function* entries(source: Source, { unique, directions }: Branch, range: KeyRange): Generator<Pointing> {
  const { view, likely } = source;
  if (unique) for (const { key, value } of inPages({ range, likely }, (rest, size) => view.page('entries', rest, size), ({ key }) => key)) yield { key, owner: value };
  else for (const key of keysIn(source, 'entries', range)) yield { key, owner: key.subarray(tailStart(key, directions)) };
}

function keysIn({ view, likely }: Source, from: 'docs' | 'entries', range: KeyRange): Generator<Buffer> {
  return inPages({ range, likely }, (rest, size) => view.keys(from, rest, size), (key) => key);
}

const firstPage = 8;
const largestPage = 256;

interface Paged { range: KeyRange; likely: number }

/** What lies in a range, read page by page: each page sees the state of its moment. */
function* inPages<T>({ range, likely }: Paged, read: (rest: KeyRange, size: number) => T[], keyOf: (item: T) => Buffer): Generator<T> {
  let rest = range;
  for (let size = likely; ; size = Math.min(size * 4, largestPage)) {
    const page = read(rest, size);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < size) return;
    rest = { ...behind(rest, keyOf(last)), offset: 0 };
  }
}

interface Stream { entries: Generator<Pointing>; head: Pointing; from: number }

/** Merges ranges that are each in order by what follows their common beginning. */
function* merged(source: Source, branch: Branch, reverse: boolean): Generator<Buffer> {
  const sign = reverse ? -1 : 1;
  const streams = branch.ranges.flatMap((range) => open(entries(source, branch, { ...range, reverse }), range.headLength));
  while (streams.length > 0) {
    const next = streams.reduce((a, b) => (compareTails(a, b) * sign <= 0 ? a : b));
    yield next.head.owner;
    const step = next.entries.next();
    if (step.done === true) streams.splice(streams.indexOf(next), 1);
    else next.head = step.value;
  }
}

function open(stream: Generator<Pointing>, from: number): Stream[] {
  const step = stream.next();
  return step.done === true ? [] : [{ entries: stream, head: step.value, from }];
}

function compareTails(a: Stream, b: Stream): number {
  return Buffer.compare(a.head.key.subarray(a.from), b.head.key.subarray(b.from));
}
