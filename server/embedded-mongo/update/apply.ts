import { Aggregator } from 'mingo/aggregator';
import { mingoOptions, readable, translating, type Variables } from '../agg/expressions.js';
import { cloneDoc } from '../documents.js';
import { refuse } from '../errors.js';
import { sameValue } from '../keys.js';
import type { Doc } from '../values.js';
import { isDoc, listOf } from '../values.js';
import { fieldOperators } from './operators.js';
import type { Place, Positions } from './places.js';
import { clearPlace, placesAt, readPlace, writePlace } from './places.js';
import { positionsOf, refuseUnused } from './positions.js';
import type { Change } from './validate.js';
import { readChanges } from './validate.js';

export interface UpdateSource { update: unknown; filter: Doc; arrayFilters?: unknown; variables: Variables }

/** Computes the document an update makes of `before` (left untouched). */
export type Updater = (before: Doc, inserting: boolean) => Doc;

/** Compiles a replacement, an operator update or a pipeline; refuses what is malformed before any document is read. */
export function compileUpdate(source: UpdateSource): Updater {
  const { update } = source;
  if (Array.isArray(update)) return pipelineUpdate(update, source.variables);
  if (!isDoc(update)) return refuse('FailedToParse', 'Update argument must be either an object or an array');
  const apply = isReplacement(update) ? (before: Doc) => replace(before, update) : operatorUpdate(update, source);
  return (before, inserting) => keepId(before, apply(before, inserting));
}

/** True for an update that gives the whole new document. */
export function isReplacement(update: unknown): boolean {
  return isDoc(update) && !Object.keys(update)[0]?.startsWith('$');
}

function replace(before: Doc, update: Doc): Doc {
  const bad = Object.keys(update).find((name) => name.startsWith('$'));
  if (bad !== undefined) refuse('DollarPrefixedFieldName', `The dollar ($) prefixed field '${bad}' in '${bad}' is not allowed in the context of an update's replacement document.`);
  const { _id = before['_id'], ...rest } = update;
  return _id === undefined ? rest : { _id, ...rest };
}

function keepId(before: Doc, after: Doc): Doc {
  if (before['_id'] !== undefined && !sameValue(before['_id'], after['_id'])) {
    refuse('ImmutableField', "Performing an update on the path '_id' would modify the immutable field '_id'");
  }
  return after;
}

function operatorUpdate(update: Doc, source: UpdateSource): Updater {
  const changes = readChanges(update);
  const arrayFilters = listOf(source.arrayFilters);
  refuseUnused(arrayFilters, changes.map(({ path }) => path));
  return (before, inserting) => {
    const after = cloneDoc(before);
    const positions = positionsOf({ before, filter: source.filter, arrayFilters, variables: source.variables });
    for (const change of changes) {
      if (change.operator !== '$setOnInsert' || inserting) applyChange(after, change, positions);
    }
    return after;
  };
}

function applyChange(doc: Doc, { operator, path, operand }: Change, positions: Positions): void {
  const field = fieldOperators[operator];
  const places = placesAt(doc, { path: path.split('.'), create: field?.creates ?? false, positions });
  if (operator === '$rename') rename(doc, places, { to: String(operand), positions });
  else if (!field) places.forEach(clearPlace);
  else places.forEach((place) => { change(place, field.next(readPlace(place), operand)); });
}

function change(place: Place, next: unknown): void {
  if (next !== undefined) writePlace(place, next);
}

function rename(doc: Doc, [from]: Place[], { to, positions }: { to: string; positions: Positions }): void {
  if (!from || readPlace(from) === undefined) return;
  const value = readPlace(from);
  clearPlace(from);
  placesAt(doc, { path: to.split('.'), create: true, positions }).forEach((place) => { writePlace(place, value); });
}

const updateStages = new Set(['$set', '$addFields', '$unset', '$project', '$replaceRoot', '$replaceWith']);

function pipelineUpdate(pipeline: unknown[], variables: Variables): Updater {
  const stages = pipeline.map((stage) => {
    const [name = ''] = isDoc(stage) ? Object.keys(stage) : [];
    if (!updateStages.has(name)) refuse('InvalidOptions', `${name} is not allowed to be used within an update`);
    return readable(stage) as Doc;
  });
  const run = new Aggregator(stages, mingoOptions(variables));
  return (before) => {
    const [after = {}] = translating(() => run.run<Doc>([cloneDoc(before)]));
    const { _id = before['_id'], ...rest } = after;
    return keepId(before, _id === undefined ? rest : { _id, ...rest });
  };
}
