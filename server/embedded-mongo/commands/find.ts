import { decodeExact, encode } from '../documents.js';
import { pickedFields, projector, wantProjection } from '../exec/project.js';
import type { Query } from '../exec/query.js';
import { find, search } from '../exec/query.js';
import type { Steps } from '../exec/slices.js';
import { mapSteps } from '../exec/slices.js';
import { readSort } from '../plan/sort-spec.js';
import { trimmer } from '../raw/trim.js';
import { spooled } from '../spill/spool.js';
import type { Doc } from '../values.js';
import { docOf, listOf, toNumber } from '../values.js';
import type { Reply } from '../wire/replies.js';
import type { Command, ReadCall } from './context.js';
import { collectionName, existing, roomOf, viewOf } from './context.js';

/** The query fields commands share. */
export function queryOf(call: ReadCall, filter: unknown, command = call.command): Query {
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
export async function startCursor(call: ReadCall, { name, steps, ...rest }: Opening): Promise<Reply> {
  const { engine, db, transaction } = call;
  const source = transaction ? (await spooled(steps, roomOf(call))).drain() : steps;
  return engine.cursors.start({ namespace: `${db}.${name}`, steps: source, batchSize: rest.batchSize, single: rest.single ?? false, lasting: rest.lasting ?? false });
}

function runFind(call: ReadCall): Promise<Reply> {
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
function shaped(call: ReadCall, name: string, query: Query): Steps<Uint8Array> {
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

function getMore({ engine, command }: ReadCall): Promise<Reply> {
  return engine.cursors.more(toNumber(command['getMore']), batchSize(command['batchSize']) ?? undefined);
}

function killCursors({ engine, command }: ReadCall): Doc {
  const ids = listOf(command['cursors']).map((id) => toNumber(id));
  const killed = new Set(engine.cursors.kill(ids));
  return { cursorsKilled: [...killed], cursorsNotFound: ids.filter((id) => !killed.has(id)), cursorsAlive: [], cursorsUnknown: [] };
}

/** Commands of a cursor's life: what they read is all they need. */
export const cursorCommands: Record<string, Command<ReadCall>> = {
  find: { fields: ['filter', 'sort', 'projection', 'hint', 'skip', 'limit', 'batchSize', 'singleBatch', 'let', 'allowDiskUse', 'noCursorTimeout', 'allowPartialResults'], transactional: true, run: runFind },
  getMore: { fields: ['collection', 'batchSize'], transactional: true, run: getMore },
  killCursors: { fields: ['cursors'], transactional: true, run: killCursors },
};
