import { justAfter } from '../keys.js';
import type { DocTest } from '../match/filter.js';
import type { Branch, Plan } from '../plan/choose.js';
import type { HeadedRange } from '../plan/ranges.js';
import type { Collection } from '../store/catalog.js';
import type { Entry, KeyRange } from '../store/environment.js';
import type { ChangedDocs, View } from '../store/view.js';
import type { Doc } from '../values.js';
import type { Steps } from './slices.js';

/** A document that matched: its key, its bytes as stored and its decoded form. */
export interface Found { key: Buffer; bytes: Buffer; doc: Doc }

export interface Scan { view: View; collection: Collection; plan: Plan; test: DocTest; read: (bytes: Uint8Array) => Doc }

/** Finds documents as the plan says, one step per candidate looked at; no read stays open between steps. */
export function* scan({ view, collection, plan, ...matching }: Scan): Steps<Found> {
  const changed = view.changed(collection);
  const isNew = freshness(plan, changed);
  for (const { docKey, bytes } of pointers(view, plan)) {
    yield isNew(docKey) ? candidate(docKey, bytes ?? view.doc(docKey), matching) : undefined;
  }
  if (changed) for (const { key, bytes } of changed.values()) yield candidate(key, bytes, matching);
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

function candidate(key: Buffer, bytes: Buffer | undefined, { test, read }: Pick<Scan, 'test' | 'read'>): Found | undefined {
  if (!bytes) return undefined;
  const doc = read(bytes);
  return test(doc) ? { key, bytes, doc } : undefined;
}

interface Pointer { docKey: Buffer; bytes?: Buffer }

function* pointers(view: View, plan: Plan): Generator<Pointer> {
  for (const branch of plan.branches) {
    if (plan.merge) yield* merged(view, branch, plan.reverse);
    else for (const range of plan.reverse ? [...branch.ranges].reverse() : branch.ranges) yield* readRange(view, branch, { range, reverse: plan.reverse });
  }
}

interface Reading { range: HeadedRange; reverse: boolean }

function* readRange(view: View, branch: Branch, { range, reverse }: Reading): Generator<Pointer> {
  for (const { key, value } of entries(view, branch.from, { ...range, reverse })) {
    yield branch.from === 'docs' ? { docKey: key, bytes: value } : { docKey: value };
  }
}

const firstPage = 8;
const largestPage = 256;

/** Entries of a range, read page by page: each page sees the state of its moment. */
function* entries(view: View, from: 'docs' | 'entries', range: KeyRange): Generator<Entry> {
  let rest = range;
  for (let size = firstPage; ; size = Math.min(size * 4, largestPage)) {
    const page = view.page(from, rest, size);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < size) return;
    rest = range.reverse === true ? { ...rest, end: last.key } : { ...rest, start: justAfter(last.key) };
  }
}

interface Stream { entries: Generator<Entry>; head: Entry; from: number }

/** Merges ranges that are each in order by what follows their common beginning. */
function* merged(view: View, branch: Branch, reverse: boolean): Generator<Pointer> {
  const sign = reverse ? -1 : 1;
  const streams = branch.ranges.flatMap((range) => open(entries(view, branch.from, { ...range, reverse }), range.headLength));
  while (streams.length > 0) {
    const next = streams.reduce((a, b) => (compareTails(a, b) * sign <= 0 ? a : b));
    yield { docKey: next.head.value };
    const step = next.entries.next();
    if (step.done === true) streams.splice(streams.indexOf(next), 1);
    else next.head = step.value;
  }
}

function open(stream: Generator<Entry>, from: number): Stream[] {
  const step = stream.next();
  return step.done === true ? [] : [{ entries: stream, head: step.value, from }];
}

function compareTails(a: Stream, b: Stream): number {
  return Buffer.compare(a.head.key.subarray(a.from), b.head.key.subarray(b.from));
}
