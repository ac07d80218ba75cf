import { projector } from '../exec/project.js';
import { refuse } from '../errors.js';
import { decodeExact } from '../documents.js';
import type { Doc } from '../values.js';
import { docOf } from '../values.js';
import { readSort } from '../plan/sort-spec.js';
import { actOn } from './act.js';
import type { Call, Command } from './context.js';
import { collectionName, existing } from './context.js';
import { runUpdate, variablesOf } from './update-statement.js';

async function findAndModify(call: Call): Promise<Doc> {
  const { command } = call;
  const name = collectionName(call);
  const filter = docOf(command['query']);
  const project = projector(docOf(command['fields']), filter, variablesOf(command));
  const shown = (doc: Doc | undefined) => (doc ? project(doc) : null);
  if (command['remove'] === true) {
    refuseBesideRemove(command);
    const removed = await removeOne(call, name, filter);
    return { lastErrorObject: { n: removed ? 1 : 0 }, value: shown(removed) };
  }
  if (command['update'] === undefined) refuse('FailedToParse', "Either an update or remove=true must be specified");
  const { matched, upserted, before, after } = await runUpdate(call, name, {
    filter, update: command['update'], multi: false, upsert: command['upsert'] === true, arrayFilters: command['arrayFilters'], sort: command['sort'], hint: command['hint'], variables: variablesOf(command),
  });
  const lastErrorObject = { n: upserted ? 1 : matched, updatedExisting: matched > 0, ...(upserted && { upserted: upserted['_id'] }) };
  return { lastErrorObject, value: shown(command['new'] === true ? after ?? upserted : before) };
}

function refuseBesideRemove(command: Doc): void {
  const besides = ['update', 'upsert', 'new'].find((field) => (command[field] ?? false) !== false);
  if (besides !== undefined) refuse('FailedToParse', `Cannot specify both ${besides} and remove=true`);
}

async function removeOne(call: Call, name: string, filter: Doc): Promise<Doc | undefined> {
  const { command } = call;
  let removed: Doc | undefined;
  const query = { filter, limit: 1, sort: readSort(command['sort']), hint: command['hint'], variables: variablesOf(command) };
  await actOn(call, name, { query, act: (writer, [found]) => {
    const collection = existing(call, name);
    if (!found || !collection) return;
    writer.remove(collection, found.bytes);
    removed = decodeExact(found.bytes);
  } });
  return removed;
}

const entry: Command = { fields: ['query', 'sort', 'remove', 'update', 'new', 'fields', 'upsert', 'arrayFilters', 'hint', 'let'], transactional: true, run: findAndModify };

/** findAndModify, under both of its spellings. */
export const findAndModifyCommands: Record<string, Command> = { findAndModify: entry, findandmodify: entry };
