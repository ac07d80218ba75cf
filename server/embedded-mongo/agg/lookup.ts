import { refuse } from '../errors.js';
import { identity } from '../keys.js';
import { valuesAt } from '../match/paths.js';
import { placesAt, writePlace } from '../update/places.js';
import type { Doc } from '../values.js';
import { docOf, isDoc, listOf } from '../values.js';
import type { Variables } from './expressions.js';
import { compileExpression } from './expressions.js';
import type { Stage, Surroundings } from './stage.js';
import { gather } from './stage.js';

interface Lookup { from: string; as: string; localField: string | undefined; foreignField: string | undefined; variables: Doc; pipeline: unknown[] }

/** Searches and documents kept for later documents that want the same. */
const mostCached = 2000;

/** $lookup by fields, by pipeline or by both; the foreign collection is searched through its indexes. */
export function lookupStage(operand: unknown, surroundings: Surroundings): Stage {
  const lookup = readLookup(operand);
  const computed = Object.entries(lookup.variables).map(([name, expression]) => [name, compileExpression(expression, surroundings.variables)] as const);
  return function* (input) {
    const cache = new Map<string, Doc[]>();
    let cached = 0;
    for (const doc of input) {
      if (doc === undefined) {
        yield undefined;
        continue;
      }
      const variables = { ...surroundings.variables, ...Object.fromEntries(computed.map(([name, value]) => [name, value(doc) ?? null])) };
      const filter = joinFilter(lookup, doc);
      const key = identity([filter, computed.map(([name]) => variables[name])]);
      const joined = cache.get(key) ?? (yield* search(lookup, { filter, variables }, surroundings));
      if (!cache.has(key) && cached < mostCached) {
        cache.set(key, joined);
        cached += 1 + joined.length;
      }
      yield withField(doc, lookup.as, [...joined]);
    }
  };
}

function readLookup(operand: unknown): Lookup {
  const { from, as, localField, foreignField, let: variables, pipeline } = docOf(operand);
  if (typeof from !== 'string' || typeof as !== 'string') return refuse('FailedToParse', '$lookup needs from and as');
  const fields = [localField, foreignField].map((field) => (typeof field === 'string' ? field : undefined));
  if ((fields[0] === undefined) !== (fields[1] === undefined)) refuse('FailedToParse', '$lookup requires both or neither of localField and foreignField');
  return { from, as, localField: fields[0], foreignField: fields[1], variables: docOf(variables), pipeline: listOf(pipeline) };
}

function joinFilter({ localField, foreignField }: Lookup, doc: Doc): Doc {
  if (localField === undefined || foreignField === undefined) return {};
  const values = valuesAt(doc, localField);
  return { [foreignField]: values.length > 1 ? { $in: values } : { $eq: values[0] ?? null } };
}

function* search(lookup: Lookup, { filter, variables }: { filter: Doc; variables: Variables }, surroundings: Surroundings): Generator<undefined, Doc[]> {
  const joined: Doc[] = [];
  const stages = Object.keys(filter).length > 0 ? [{ $match: filter }, ...lookup.pipeline] : lookup.pipeline;
  yield* gather(surroundings.run(lookup.from, stages, variables), joined);
  return joined;
}

function withField(doc: Doc, path: string, value: unknown): Doc {
  const copy = { ...doc };
  const positions = { matched: () => 0, filtered: () => false };
  const [head = path] = path.split('.');
  if (isDoc(copy[head])) copy[head] = { ...copy[head] };
  placesAt(copy, { path: path.split('.'), create: true, positions }).forEach((place) => { writePlace(place, value); });
  return copy;
}
