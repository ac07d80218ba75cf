import { withId } from '../documents.js';
import type { Fault } from '../errors.js';
import { asFault, refuse } from '../errors.js';
import type { Doc } from '../values.js';
import { docOf, isDoc, listOf, toNumber } from '../values.js';
import { actOn } from './act.js';
import type { Call, Command } from './context.js';
import { collectionName, ensured, existing, prepare, write } from './context.js';
import type { UpdateStatement } from './update-statement.js';
import { runUpdate, variablesOf } from './update-statement.js';
import { errorsField, runBatch, writeError } from './write-errors.js';

const isOrdered = (command: Doc) => command['ordered'] !== false;

function documentsOf(call: Call, field: string): Doc[] {
  const list = listOf(call.command[field]);
  if (list.length === 0) refuse('InvalidLength', `Write batch sizes must be between 1 and 100000. Got 0 operations.`);
  return list.map((item) => (isDoc(item) ? item : refuse('TypeMismatch', `BSON field '${call.name}.${field}' must hold documents`)));
}

/** Inserts go into the commit queue together, so that a batch shares a few flushes instead of waiting for one each. */
async function insert(call: Call): Promise<Doc> {
  const name = collectionName(call);
  const documents = documentsOf(call, 'documents').map(withId);
  const ordered = isOrdered(call.command);
  await prepare(call, name);
  const failures: { fault: Fault; index: number }[] = [];
  let inserted = 0;
  const jobs = documents.map((document, index) => write(call, (writer) => {
    if (ordered && failures.length > 0) return;
    try {
      writer.put(ensured(call, name), undefined, document);
      inserted += 1;
    } catch (error) {
      failures.push({ fault: asFault(error), index });
    }
  }));
  await Promise.all(jobs);
  return { n: inserted, ...errorsField(failures.map(({ fault, index }) => writeError(call, fault, index))) };
}

function readStatement(command: Doc, statement: Doc): UpdateStatement {
  return {
    filter: docOf(statement['q']),
    update: statement['u'],
    multi: statement['multi'] === true,
    upsert: statement['upsert'] === true,
    arrayFilters: statement['arrayFilters'],
    sort: statement['sort'],
    hint: statement['hint'],
    variables: variablesOf(command, statement),
  };
}

async function update(call: Call): Promise<Doc> {
  const name = collectionName(call);
  const upserted: Doc[] = [];
  let matched = 0;
  let modified = 0;
  const batch = { items: documentsOf(call, 'updates'), ordered: isOrdered(call.command) };
  const errors = await runBatch(call, batch, async (statement, index) => {
    const outcome = await runUpdate(call, name, readStatement(call.command, statement));
    if (outcome.upserted) upserted.push({ index, _id: outcome.upserted['_id'] });
    matched += outcome.matched;
    modified += outcome.modified;
  });
  return { n: matched + upserted.length, nModified: modified, ...(upserted.length > 0 && { upserted }), ...errorsField(errors) };
}

async function remove(call: Call): Promise<Doc> {
  const name = collectionName(call);
  let removed = 0;
  const batch = { items: documentsOf(call, 'deletes'), ordered: isOrdered(call.command) };
  const errors = await runBatch(call, batch, async (statement) => {
    const query = { filter: docOf(statement['q']), limit: toNumber(statement['limit']), hint: statement['hint'], variables: variablesOf(call.command) };
    await actOn(call, name, { query, act: (writer, found) => {
      const collection = existing(call, name);
      if (collection) for (const { bytes } of found) writer.remove(collection, bytes);
      removed += found.length;
    } });
  });
  return { n: removed, ...errorsField(errors) };
}

/** insert, update and delete. */
export const writeCommands: Record<string, Command> = {
  insert: { fields: ['documents', 'ordered'], transactional: true, run: insert },
  update: { fields: ['updates', 'ordered', 'let'], transactional: true, run: update },
  delete: { fields: ['deletes', 'ordered', 'let'], transactional: true, run: remove },
};
