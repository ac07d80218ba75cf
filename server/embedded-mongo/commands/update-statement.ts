import { decodeExact } from '../documents.js';
import { refuse } from '../errors.js';
import type { Found, Query } from '../exec/query.js';
import { readSort } from '../plan/sort-spec.js';
import type { Writer } from '../store/writer.js';
import { compileUpdate, isReplacement } from '../update/apply.js';
import { upsertedDocument } from '../update/upsert.js';
import type { Doc } from '../values.js';
import { docOf } from '../values.js';
import { actOn } from './act.js';
import type { Call } from './context.js';
import { ensured, existing, prepare } from './context.js';

/** One update, as `update` and `findAndModify` have it. */
export interface UpdateStatement {
  filter: Doc;
  update: unknown;
  multi: boolean;
  upsert: boolean;
  arrayFilters?: unknown;
  sort?: unknown;
  hint?: unknown;
  variables: Doc;
}

/** What an update did; `before` and `after` are of the last document. */
export interface UpdateOutcome { matched: number; modified: number; upserted?: Doc; before?: Doc; after?: Doc }

/** Runs one update statement; resolves when its changes are on disk. */
export async function runUpdate(call: Call, name: string, statement: UpdateStatement): Promise<UpdateOutcome> {
  const { filter, update, multi, upsert, variables } = statement;
  if (multi && isReplacement(update)) refuse('FailedToParse', 'multi update is not supported for replacement-style update');
  const updater = compileUpdate({ update, filter, arrayFilters: statement.arrayFilters, variables });
  if (upsert) await prepare(call, name);
  const outcome: UpdateOutcome = { matched: 0, modified: 0 };
  const query: Query = { filter, variables, limit: multi ? 0 : 1, sort: readSort(statement.sort), hint: statement.hint };
  const act = (writer: Writer, found: Found[]) => {
    for (const document of found) updateOne(document, writer);
    if (found.length === 0 && upsert && outcome.matched === 0) insertNew(writer);
  };
  const updateOne = ({ bytes }: Found, writer: Writer) => {
    const before = decodeExact(bytes);
    const after = updater(before, false);
    const collection = existing(call, name);
    const differs = collection !== undefined && writer.put(collection, bytes, after);
    Object.assign(outcome, { matched: outcome.matched + 1, modified: outcome.modified + (differs ? 1 : 0), before, after });
  };
  const insertNew = (writer: Writer) => {
    const document = upsertedDocument(filter, update, updater);
    writer.put(ensured(call, name), undefined, document);
    outcome.upserted = document;
  };
  await actOn(call, name, { query, act });
  return outcome;
}

/** `let` variables of a command together with a statement's own. */
export function variablesOf(command: Doc, statement: Doc = {}): Doc {
  return { ...docOf(command['let']), ...docOf(statement['c']) };
}
