import { calculateObjectSize } from 'bson';
import { decode, encode } from '../documents.js';
import { refuse } from '../errors.js';
import { projector } from '../exec/project.js';
import type { Query } from '../exec/query.js';
import { search } from '../exec/query.js';
import type { Steps } from '../exec/slices.js';
import { mapSteps, window } from '../exec/slices.js';
import { orderBytes } from '../exec/sort.js';
import { compileFilter } from '../match/filter.js';
import { readSort } from '../plan/sort-spec.js';
import { sorted } from '../spill/external-sort.js';
import { Spool } from '../spill/spool.js';
import type { Collection } from '../store/catalog.js';
import type { Doc } from '../values.js';
import { docOf, isDoc, listOf, toNumber } from '../values.js';
import { bucketStage } from './bucket.js';
import { expressionEqualities } from './expression-equalities.js';
import type { Variables } from './expressions.js';
import { groupStage } from './group.js';
import { lookupStage } from './lookup.js';
import type { Stage, Surroundings } from './stage.js';
import { gather, oneByOne, stageParts } from './stage.js';
import { wantPipeline } from './wanted-stages.js';

type StageCompiler = (operand: unknown, surroundings: Surroundings) => Stage;

const streaming = (name: string): StageCompiler => (operand, surroundings) => oneByOne(name, operand, surroundings);

function matchStage(operand: unknown, { variables }: Surroundings): Stage {
  const test = compileFilter(isDoc(operand) ? operand : refuse('BadValue', 'the match filter must be an expression in an object'), variables);
  return (input) => mapSteps(input, (doc) => (test(doc) ? doc : undefined));
}

/** Picking fields is done here; a $project that computes is left to mingo. */
function projectStage(operand: unknown, surroundings: Surroundings): Stage {
  const spec = docOf(operand);
  const picks = Object.keys(spec).length > 0 && Object.entries(spec).every(([path, shape]) => shape === 1 || shape === true || (path === '_id' && shape === 0));
  if (!picks) return oneByOne('$project', operand, surroundings);
  const project = projector(spec, {}, surroundings.variables);
  return (input) => mapSteps(input, project);
}

const decodedTimes = 5;

function sortStage(operand: unknown, { room }: Surroundings): Stage {
  const sort = readSort(operand) ?? refuse('BadValue', '$sort stage must have at least one sort key');
  return (input) => sorted(input, { order: (doc) => orderBytes(doc, sort), keep: 0, weigh: (doc) => decodedTimes * calculateObjectSize(doc), pack: encode, unpack: decode, room });
}

function limitStage(operand: unknown): Stage {
  const limit = toNumber(operand, -1);
  if (limit <= 0) refuse('BadValue', 'the limit must be positive');
  return (input) => window(input, { skip: 0, limit });
}

function skipStage(operand: unknown): Stage {
  const skip = skipOf(operand);
  return (input) => window(input, { skip, limit: 0 });
}

function skipOf(operand: unknown): number {
  const skip = toNumber(operand, -1);
  return skip >= 0 ? skip : refuse('BadValue', 'the argument to $skip must be a number from 0');
}

function countStage(operand: unknown, surroundings: Surroundings): Stage {
  const group = groupStage({ _id: null, n: { $sum: 1 } }, surroundings);
  return (input) => mapSteps(group(input), ({ n }) => ({ [String(operand)]: n }));
}

function sortByCountStage(operand: unknown, surroundings: Surroundings): Stage {
  const group = groupStage({ _id: operand, count: { $sum: 1 } }, surroundings);
  const order = sortStage({ count: -1 }, surroundings);
  return (input) => order(group(input));
}

function orderedBucketStage(operand: unknown, surroundings: Surroundings): Stage {
  const group = bucketStage(operand, surroundings);
  const order = sortStage({ _id: 1 }, surroundings);
  return (input) => order(group(input));
}

/** Each facet reads the same documents, and decodes its own: stages may change what they are given. */
function facetStage(operand: unknown, surroundings: Surroundings): Stage {
  const facets = Object.entries(docOf(operand)).map(([name, pipeline]) => [name, compilePipeline(listOf(pipeline), surroundings)] as const);
  return function* (input) {
    const documents = new Spool(surroundings.room, '$facet');
    try {
      for (const doc of input) {
        yield undefined;
        if (doc !== undefined) documents.add(encode(doc));
      }
      const result: Doc = {};
      for (const [name, run] of facets) {
        const output: Doc[] = [];
        yield* gather(run(mapSteps(documents.read(), decode)), output);
        result[name] = output;
      }
      yield result;
    } finally {
      documents.close();
    }
  };
}

const stages: Record<string, StageCompiler> = {
  $match: matchStage,
  $sort: sortStage,
  $limit: limitStage,
  $skip: skipStage,
  $count: countStage,
  $sortByCount: sortByCountStage,
  $group: groupStage,
  $bucket: orderedBucketStage,
  $lookup: lookupStage,
  $facet: facetStage,
  $project: projectStage,
  $addFields: streaming('$addFields'), $set: streaming('$set'), $unset: streaming('$unset'), $unwind: streaming('$unwind'),
  $replaceRoot: streaming('$replaceRoot'), $replaceWith: streaming('$replaceWith'),
};

const known = new Set(['$out', '$merge', '$documents', '$unionWith', '$bucketAuto', '$sample', '$redact', '$setWindowFields', '$densify', '$fill', '$geoNear', '$graphLookup', '$search', '$searchMeta', '$vectorSearch', '$indexStats', '$collStats', '$currentOp', '$listSessions', '$listLocalSessions', '$planCacheStats', '$shardedDataDistribution', '$changeStreamSplitLargeEvent']);

function compileStage(stage: unknown, surroundings: Surroundings): Stage {
  const [name, operand] = stageParts(stage);
  const compile = stages[name];
  if (compile) return compile(operand, surroundings);
  if (name === '$changeStream') return refuse('ChangeStreamNotSupported', 'The $changeStream stage is not supported by the embedded store');
  if (known.has(name)) return refuse('CommandNotSupported', `The ${name} stage is not supported by the embedded store`);
  return refuse('UnrecognizedStage', `Unrecognized pipeline stage name: '${name}'`);
}

/** Compiles a pipeline for documents that come from elsewhere. */
export function compilePipeline(pipeline: readonly unknown[], surroundings: Surroundings): Stage {
  const compiled = pipeline.map((stage) => compileStage(stage, surroundings));
  return (input) => compiled.reduce((documents, stage) => stage(documents), input);
}

/** Runs a pipeline over a collection; what its beginning filters, sorts and limits is left to the planner. */
export function runPipeline(collection: Collection | undefined, pipeline: readonly unknown[], surroundings: Surroundings): Steps<Doc> {
  const { query, rest } = splitPipeline(pipeline, surroundings.variables);
  const run = compilePipeline(rest, surroundings);
  const documents = search(surroundings.view, collection, { ...query, hint: surroundings.hint, room: surroundings.room, want: (wanted) => { wantPipeline(wanted, rest); } });
  return run(mapSteps(documents, ({ doc }) => doc));
}

/** Takes leading $match, $sort, $skip and $limit stages as a query; the rest stays a pipeline. */
export function splitPipeline(pipeline: readonly unknown[], variables: Variables): { query: Query; rest: readonly unknown[] } {
  const rest = [...pipeline];
  const next = (name: string) => (isDoc(rest[0]) && name in rest[0] ? docOf(rest.shift())[name] : undefined);
  const filters: Doc[] = [];
  for (let filter = next('$match'); filter !== undefined; filter = next('$match')) {
    const clause = isDoc(filter) ? filter : refuse('BadValue', 'the match filter must be an expression in an object');
    filters.push(clause, ...expressionEqualities(clause, variables));
  }
  const sort = readSort(next('$sort'));
  const skip = skipOf(next('$skip') ?? 0);
  const limit = isDoc(rest[0]) && toNumber(rest[0]['$limit']) > 0 ? toNumber(next('$limit')) : 0;
  return { query: { filter: filters.length > 1 ? { $and: filters } : filters[0] ?? {}, sort, skip, limit, variables }, rest };
}
