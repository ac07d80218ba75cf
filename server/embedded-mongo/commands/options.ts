import { Fault, refuse } from '../errors.js';
import type { Doc } from '../values.js';
import { docOf, isDoc, listOf, toNumber } from '../values.js';
import type { Command } from './context.js';
import { checkTypes } from './field-types.js';

/** Fields any command may carry. Those that could ask for more than is done are looked into below. */
const everywhere = new Set([
  '$db', 'lsid', 'txnNumber', 'autocommit', 'startTransaction', 'readConcern', 'writeConcern', '$clusterTime', '$readPreference', 'comment', 'collation',
  // Nothing validates documents here, so there is nothing to bypass.
  'bypassDocumentValidation', 'apiVersion', 'apiDeprecationErrors',
]);

/** What the statements inside a write command may say. */
const inStatements: Record<string, readonly string[]> = {
  updates: ['q', 'u', 'c', 'multi', 'upsert', 'arrayFilters', 'sort', 'hint', 'collation'],
  deletes: ['q', 'limit', 'hint', 'collation'],
};

const isOff = (value: unknown) => value === undefined || value === null || value === false;

const refuseField = (field: string): never => { throw new Fault('UnknownField', `BSON field '${field}' is not supported by the embedded store`); };

/** Refuses, by name and with MongoDB's code, every option of a command that would otherwise be ignored. */
export function checkOptions(name: string, command: Doc, { fields }: Command): void {
  for (const [field, value] of Object.entries(command)) {
    if (field !== name && !isOff(value) && !everywhere.has(field) && !fields.includes(field)) refuseField(`${name}.${field}`);
  }
  checkTypes(name, command);
  Object.entries(inStatements).forEach(([list, known]) => checkStatements(`${name}.${list}`, listOf(command[list]), known));
  [command, ...['updates', 'deletes', 'indexes'].flatMap((list) => listOf(command[list])).filter(isDoc)].forEach(refuseCollation);
  checkConcerns(command);
}

function checkStatements(place: string, statements: readonly unknown[], known: readonly string[]): void {
  for (const statement of statements.filter(isDoc)) {
    const unknown = Object.keys(statement).find((field) => !known.includes(field) && !isOff(statement[field]));
    if (unknown !== undefined) refuseField(`${place}.${unknown}`);
    checkTypes(place, statement);
    const limit = toNumber(statement['limit']);
    if (limit !== 0 && limit !== 1) refuse('FailedToParse', `The limit field in delete objects must be 0 or 1. Got ${limit}`);
  }
}

function refuseCollation({ collation }: Doc): void {
  const locale = docOf(collation)['locale'];
  if (locale !== undefined && locale !== 'simple') refuse('CommandNotSupported', 'collation other than {locale: "simple"} is not supported by the embedded store; keep a lower-cased field beside the original');
}

/** One machine that answers after the flush meets all of these; `snapshot` in transactions. */
const levels = new Set<unknown>(['local', 'available', 'majority', 'linearizable', 'snapshot']);

/** One machine cannot acknowledge for two, and only a transaction reads from a snapshot. */
function checkConcerns(command: Doc): void {
  const { level } = docOf(command['readConcern']);
  if (level !== undefined && !levels.has(level)) refuse('FailedToParse', `readConcern level '${JSON.stringify(level)}' is not supported by the embedded store`);
  if (level === 'snapshot' && command['autocommit'] !== false) refuse('InvalidOptions', 'readConcern snapshot is supported in transactions only');
  const { w } = docOf(command['writeConcern']);
  if (typeof w === 'string' && w !== 'majority') refuse('UnknownReplWriteConcern', `No write concern mode named '${w}' found in the embedded store`);
  if (toNumber(w) > 1) refuse('UnsatisfiableWriteConcern', `writeConcern w: ${toNumber(w)} cannot be met: the embedded store is a single machine`);
}
