import { decodeExact, encode, maxDocumentBytes } from '../documents.js';
import { refuse } from '../errors.js';
import { describePlan } from '../plan/describe.js';
import { splitPipeline } from '../agg/pipeline.js';
import { differing } from '../exec/differing.js';
import { pickedFields, projector, wantProjection } from '../exec/project.js';
import type { Query, Search } from '../exec/query.js';
import { countedParts, find, planFor, search } from '../exec/query.js';
import type { Steps } from '../exec/slices.js';
import { collect, inSlices, mapSteps } from '../exec/slices.js';
import { valuesAt } from '../match/paths.js';
import { readSort } from '../plan/sort-spec.js';
import { trimmer } from '../raw/trim.js';
import { wantPath } from '../raw/wanted.js';
import { spooled } from '../spill/spool.js';
import type { Doc } from '../values.js';
import { docOf, listOf, toNumber } from '../values.js';
import type { Reply } from '../wire/replies.js';
import { encodePortion } from '../wire/replies.js';
import type { Call, Command } from './context.js';
import { collectionName, existing, roomOf, viewOf } from './context.js';

/** The query fields commands share. */
function queryOf(call: Call, filter: unknown, command = call.command): Query {
  return {
    room: roomOf(call),
    filter: docOf(filter),
    sort: readSort(command['sort']),
    skip: toNumber(command['skip']),
    limit: Math.abs(toNumber(command['limit'])),
    hint: command['hint'] ?? undefined,
    variables: docOf(command['let']),
  };
}

interface Opening { name: string; steps: Iterator<Uint8Array | undefined>; batchSize?: number | undefined; single?: boolean; lasting?: boolean }

/** Starts a cursor; inside a transaction everything is read at once, because its snapshot may end before the cursor. */
export async function startCursor(call: Call, { name, steps, ...rest }: Opening): Promise<Reply> {
  const { engine, db, transaction } = call;
  const source = transaction ? (await spooled(steps, roomOf(call))).drain() : steps;
  return engine.cursors.start({ namespace: `${db}.${name}`, steps: source, batchSize: rest.batchSize, single: rest.single ?? false, lasting: rest.lasting ?? false });
}

function runFind(call: Call): Promise<Reply> {
  const { command } = call;
  const name = collectionName(call);
  const query = queryOf(call, command['filter']);
  return startCursor(call, {
    name,
    steps: shaped(call, name, query),
    batchSize: batchSize(command['batchSize']),
    single: command['singleBatch'] === true || toNumber(command['limit']) < 0,
    lasting: command['noCursorTimeout'] === true,
  });
}

/** Whole documents go out as they are stored, and so do picked fields; other shapes are decoded exactly, made and encoded again. */
function shaped(call: Call, name: string, query: Query): Steps<Uint8Array> {
  const [view, collection, projection] = [viewOf(call), existing(call, name), docOf(call.command['projection'])];
  if (Object.keys(projection).length === 0) return mapSteps(find(view, collection, query), ({ bytes }) => bytes);
  const picked = pickedFields(projection);
  const pick = picked && trimmer(picked);
  const project = projector(projection, query.filter, query.variables ?? {});
  const found = search(view, collection, { ...query, want: (wanted) => { wantProjection(wanted, projection); } });
  return mapSteps(found, ({ bytes }) => (pick ? pick(bytes) : encode(project(decodeExact(bytes)))));
}

/** A batch size from a command; undefined when it names none. */
export function batchSize(value: unknown): number | undefined {
  return value === undefined || value === null ? undefined : toNumber(value);
}

function getMore({ engine, command }: Call): Promise<Reply> {
  return engine.cursors.more(toNumber(command['getMore']), batchSize(command['batchSize']) ?? undefined);
}

function killCursors({ engine, command }: Call): Doc {
  const ids = listOf(command['cursors']).map((id) => toNumber(id));
  const killed = new Set(engine.cursors.kill(ids));
  return { cursorsKilled: [...killed], cursorsNotFound: ids.filter((id) => !killed.has(id)), cursorsAlive: [], cursorsUnknown: [] };
}

async function count(call: Call): Promise<Doc> {
  const query = queryOf(call, call.command['query']);
  return { n: await countMatching(call, collectionName(call), query) };
}

/** Number of documents a query finds, from the index alone where that is possible. */
export async function countMatching(call: Call, name: string, query: Query): Promise<number> {
  const collection = existing(call, name);
  const { skip = 0, limit = 0 } = query;
  const parts = collection && countedParts(viewOf(call), collection, query);
  let n = 0;
  await inSlices<unknown>(parts ?? search(viewOf(call), collection, query), (part) => (n += typeof part === 'number' ? part : 1) >= 0);
  if (!parts) return n;
  return Math.min(Math.max(0, n - skip), limit > 0 ? limit : Infinity);
}

async function distinct(call: Call): Promise<Reply> {
  const { command } = call;
  const key = command['key'];
  if (typeof key !== 'string') return refuse('TypeMismatch', "BSON field 'distinct.key' must be a string");
  const query: Search = { ...queryOf(call, command['query'], { hint: command['hint'] }), want: (wanted) => { wantPath(wanted, key); } };
  const found = mapSteps(search(viewOf(call), existing(call, collectionName(call)), query), ({ doc }) => valuesAt(doc, key));
  return { list: { name: 'values', portions: await collect(encoded(differing(found, roomOf(call)))) } };
}

const valuesAtOnce = 256;

/** Values of a reply, encoded a few hundred a step; MongoDB's limit of 16 MB holds for them together. */
function* encoded(values: Steps<{ value: unknown }>): Steps<Uint8Array> {
  let bytes = 0;
  let sent = 0;
  const waiting: unknown[] = [];
  const portion = () => {
    const made = encodePortion(waiting, sent);
    sent += waiting.splice(0).length;
    bytes += made.length;
    return bytes > maxDocumentBytes ? refuse('DistinctTooBig', 'distinct too big, 16mb cap') : made;
  };
  for (const found of values) {
    if (found) waiting.push(found.value);
    yield waiting.length === valuesAtOnce ? portion() : undefined;
  }
  if (waiting.length > 0) yield portion();
}

/** Explains find, count, distinct, delete, update and findAndModify in a shape of its own: the branches of the plan. */
function explain(call: Call): Doc {
  const inner = docOf(call.command['explain']);
  const target = String(Object.values(inner)[0]);
  const collection = existing(call, target);
  const winningPlan = collection ? describePlan(planFor(collection, explainedQuery(call, inner))) : { stage: 'EOF' };
  return { queryPlanner: { namespace: `${call.db}.${target}`, winningPlan, rejectedPlans: [] }, serverInfo: { version: '7.0.0', embedded: true } };
}

function explainedQuery(call: Call, inner: Doc): Query {
  if ('pipeline' in inner) return splitPipeline(listOf(inner['pipeline']), docOf(inner['let'])).query;
  const statement = docOf(listOf(inner['updates'] ?? inner['deletes'])[0]);
  return queryOf(call, inner['filter'] ?? inner['query'] ?? statement['q'], inner);
}

/** Commands that only read. */
export const readCommands: Record<string, Command> = {
  find: { fields: ['filter', 'sort', 'projection', 'hint', 'skip', 'limit', 'batchSize', 'singleBatch', 'let', 'allowDiskUse', 'noCursorTimeout', 'allowPartialResults'], transactional: true, run: runFind },
  getMore: { fields: ['collection', 'batchSize'], transactional: true, run: getMore },
  killCursors: { fields: ['cursors'], transactional: true, run: killCursors },
  count: { fields: ['query', 'limit', 'skip', 'hint'], run: count },
  distinct: { fields: ['key', 'query', 'hint'], transactional: true, run: distinct },
  explain: { fields: ['verbosity'], run: explain },
};
