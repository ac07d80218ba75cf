import type { Output } from '../agg/output.js';
import { mergeInto, readOutput } from '../agg/output.js';
import { compilePipeline, runPipeline, splitPipeline } from '../agg/pipeline.js';
import type { Surroundings } from '../agg/stage.js';
import { stageParts } from '../agg/stage.js';
import { encode, withId } from '../documents.js';
import { refuse } from '../errors.js';
import type { Steps } from '../exec/slices.js';
import { collect, mapSteps } from '../exec/slices.js';
import type { Collection } from '../store/catalog.js';
import { openIndex } from '../store/catalog.js';
import type { Doc } from '../values.js';
import { docOf, isDoc, listOf } from '../values.js';
import type { Reply } from '../wire/replies.js';
import type { Call, Command } from './context.js';
import { existing, viewOf, write } from './context.js';
import { batchSize, countMatching, startCursor } from './reads.js';

async function aggregate(call: Call): Promise<Reply> {
  const { command, db } = call;
  const pipeline = listOf(command['pipeline']);
  const [lastName = '', lastOperand] = pipeline.length > 0 ? stageParts(pipeline.at(-1)) : [];
  if (lastName === '$out' || lastName === '$merge') {
    await store(call, pipeline.slice(0, -1), readOutput(lastName, lastOperand, db));
    return startCursor(call, { name: targetName(call), steps: [].values() });
  }
  const counted = await countedByIndex(call, pipeline);
  const steps = counted ?? documentsOf(call, pipeline);
  return startCursor(call, { name: targetName(call), steps: mapSteps(steps, encode), batchSize: batchSize(docOf(command['cursor'])['batchSize']) });
}

const targetName = ({ command }: Call) => (typeof command['aggregate'] === 'string' ? command['aggregate'] : '$cmd.aggregate');

function surroundingsOf(call: Call): Surroundings {
  const view = viewOf(call);
  const run: Surroundings['run'] = (name, pipeline, variables) => runPipeline(existing(call, name), pipeline, { view, variables, run });
  return { view, variables: docOf(call.command['let']), hint: call.command['hint'] ?? undefined, run };
}

function documentsOf(call: Call, pipeline: readonly unknown[]): Steps<Doc> {
  const target = call.command['aggregate'];
  const [first, ...rest] = pipeline;
  if (isDoc(first) && '$documents' in first) {
    const documents = listOf(first['$documents']).filter(isDoc);
    return compilePipeline(rest, surroundingsOf(call))(mapSteps(documents, (doc) => doc));
  }
  // Compiling first lets a change stream on a whole database be refused by its own name.
  if (typeof target !== 'string') compilePipeline(pipeline, surroundingsOf(call));
  if (typeof target !== 'string') return refuse('CommandNotSupported', 'a pipeline without a collection has to begin with $documents');
  return runPipeline(existing(call, target), pipeline, surroundingsOf(call));
}

/** The pipeline of countDocuments: a filter and a group that only counts. */
async function countedByIndex(call: Call, pipeline: readonly unknown[]): Promise<Doc[] | undefined> {
  const { query, rest } = splitPipeline(pipeline, docOf(call.command['let']));
  const counter = rest.length === 1 ? countingGroup(docOf(docOf(rest[0])['$group'])) : undefined;
  if (!counter) return undefined;
  const n = await countMatching(call, targetName(call), { ...query, sort: undefined, hint: call.command['hint'] ?? undefined });
  return n > 0 ? [{ _id: counter.id, [counter.field]: n }] : [];
}

/** The constant _id and the field of a $group that does nothing but count. */
function countingGroup({ _id: id, ...fields }: Doc): { id: unknown; field: string } | undefined {
  const [[field, accumulator] = [''], ...others] = Object.entries(fields);
  const counts = field !== '' && others.length === 0 && docOf(accumulator)['$sum'] === 1;
  return counts && (id === null || typeof id === 'number') ? { id, field } : undefined;
}

async function store(call: Call, pipeline: readonly unknown[], output: Output): Promise<void> {
  const { engine } = call;
  const documents = (await collect(documentsOf(call, pipeline))).map(withId);
  const target = await engine.commits.run(() => (output.replaceAll ? emptied(call, output) : found(call, output)));
  for (let at = 0; at < documents.length; at += 100) {
    await write(call, (writer) => {
      for (const document of documents.slice(at, at + 100)) mergeInto(writer, target, { document, output });
    });
  }
}

function found({ engine }: Call, { db, name }: Output): Collection {
  return engine.catalog.find(db, name) ?? engine.catalog.add(db, name);
}

/** A fresh collection in place of the old one, with its indexes. */
function emptied(call: Call, output: Output): Collection {
  const { catalog } = call.engine;
  const old = catalog.find(output.db, output.name);
  if (old) catalog.remove(old);
  const fresh = found(call, output);
  fresh.indexes = (old?.indexes ?? []).map(({ spec }) => openIndex({ id: catalog.newId(), spec, multikey: false, arrays: [], cut: false, ready: true }));
  catalog.save(fresh);
  return fresh;
}

/** aggregate. */
export const aggregateCommands: Record<string, Command> = {
  aggregate: { fields: ['pipeline', 'cursor', 'hint', 'let', 'allowDiskUse'], transactional: true, run: aggregate },
};
