import { maxDocumentBytes } from '../documents.js';
import { refuse } from '../errors.js';
import { describePlan } from '../plan/describe.js';
import { splitPipeline } from '../agg/pipeline.js';
import { differing } from '../exec/differing.js';
import type { Query, Search } from '../exec/query.js';
import { countedParts, planFor, search } from '../exec/query.js';
import type { Steps } from '../exec/slices.js';
import { collect, inSlices, mapSteps } from '../exec/slices.js';
import { valuesAt } from '../match/paths.js';
import { wantPath } from '../raw/wanted.js';
import type { Doc } from '../values.js';
import { docOf, listOf } from '../values.js';
import type { Reply } from '../wire/replies.js';
import { encodePortion } from '../wire/replies.js';
import type { Call, Command } from './context.js';
import { collectionName, existing, roomOf, viewOf } from './context.js';
import { queryOf } from './find.js';

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

/** Commands that only read and answer at once. */
export const readCommands: Record<string, Command> = {
  count: { fields: ['query', 'limit', 'skip', 'hint'], run: count },
  distinct: { fields: ['key', 'query', 'hint'], transactional: true, run: distinct },
  explain: { fields: ['verbosity'], run: explain },
};
