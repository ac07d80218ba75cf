import { decode, encode } from '../documents.js';
import { refuse } from '../errors.js';
import { projector } from '../exec/project.js';
import type { Query } from '../exec/query.js';
import { search } from '../exec/query.js';
import type { Steps } from '../exec/slices.js';
import { mapSteps, window } from '../exec/slices.js';
import { orderBytes, sorted } from '../exec/sort.js';
import { compileFilter } from '../match/filter.js';
import { readSort } from '../plan/sort-spec.js';
import type { Collection } from '../store/catalog.js';
import type { Doc } from '../values.js';
import { docOf, isDoc, listOf, toNumber } from '../values.js';
import { expressionEqualities } from './expression-equalities.js';
import type { Variables } from './expressions.js';
import { groupStage } from './group.js';
import { lookupStage, unionStage } from './lookup.js';
import type { Stage, Surroundings } from './stage.js';
import { allAtOnce, gather, oneByOne, stageParts } from './stage.js';
import { wantPipeline } from './wanted-stages.js';

type StageCompiler = (operand: unknown, surroundings: Surroundings) => Stage;

const streaming = (name: string): StageCompiler => (operand, surroundings) => oneByOne(name, operand, surroundings);
const blocking = (name: string): StageCompiler => (operand, surroundings) => allAtOnce(name, operand, surroundings);

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

function sortStage(operand: unknown): Stage {
  const sort = readSort(operand) ?? refuse('BadValue', '$sort stage must have at least one sort key');
  return (input) => sorted(input, { order: (doc) => orderBytes(doc, sort), keep: 0, bytes: () => 512 });
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
  const order = sortStage({ count: -1 });
  return (input) => order(group(input));
}

function facetStage(operand: unknown, surroundings: Surroundings): Stage {
  const facets = Object.entries(docOf(operand)).map(([name, pipeline]) => [name, compilePipeline(listOf(pipeline), surroundings)] as const);
  return function* (input) {
    const documents: Doc[] = [];
    yield* gather(input, documents);
    const result: Doc = {};
    for (const [name, run] of facets) {
      const output: Doc[] = [];
      // Each facet works on copies: stages may change what they are given.
      yield* gather(run(mapSteps(documents, (doc) => decode(encode(doc)))), output);
      result[name] = output;
    }
    yield result;
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
  $lookup: lookupStage,
  $unionWith: unionStage,
  $facet: facetStage,
  $project: projectStage,
  $addFields: streaming('$addFields'), $set: streaming('$set'), $unset: streaming('$unset'), $unwind: streaming('$unwind'),
  $replaceRoot: streaming('$replaceRoot'), $replaceWith: streaming('$replaceWith'), $redact: streaming('$redact'),
  $bucket: blocking('$bucket'), $bucketAuto: blocking('$bucketAuto'), $sample: blocking('$sample'),
};

const known = new Set(['$setWindowFields', '$densify', '$fill', '$geoNear', '$graphLookup', '$search', '$searchMeta', '$vectorSearch', '$indexStats', '$collStats', '$currentOp', '$listSessions', '$listLocalSessions', '$planCacheStats', '$shardedDataDistribution', '$changeStreamSplitLargeEvent']);

function compileStage(stage: unknown, surroundings: Surroundings): Stage {
  const [name, operand] = stageParts(stage);
  const compile = stages[name];
  if (compile) return compile(operand, surroundings);
  if (name === '$changeStream') return refuse('ChangeStreamNotSupported', 'The $changeStream stage is not supported by the embedded store');
  if (known.has(name)) return refuse('CommandNotSupported', `The ${name} stage is not supported by the embedded store`);
  if (['$out', '$merge', '$documents'].includes(name)) return refuse('BadValue', `${name} is not allowed in this position of a pipeline`);
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
  const documents = search(surroundings.view, collection, { ...query, hint: surroundings.hint, want: (wanted) => { wantPipeline(wanted, rest); } });
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
