import { compilePipeline, runPipeline, splitPipeline } from '../agg/pipeline.js';
import type { Surroundings } from '../agg/stage.js';
import { encode } from '../documents.js';
import { refuse } from '../errors.js';
import type { Steps } from '../exec/slices.js';
import { mapSteps } from '../exec/slices.js';
import type { Doc } from '../values.js';
import { docOf, listOf } from '../values.js';
import type { Reply } from '../wire/replies.js';
import type { Call, Command } from './context.js';
import { existing, roomOf, viewOf } from './context.js';
import { batchSize, startCursor } from './find.js';
import { countMatching } from './reads.js';

async function aggregate(call: Call): Promise<Reply> {
  const { command } = call;
  const pipeline = listOf(command['pipeline']);
  const counted = await countedByIndex(call, pipeline);
  const steps = counted ?? documentsOf(call, pipeline);
  return startCursor(call, { name: targetName(call), steps: mapSteps(steps, encode), batchSize: batchSize(docOf(command['cursor'])['batchSize']) });
}

const targetName = ({ command }: Call) => (typeof command['aggregate'] === 'string' ? command['aggregate'] : '$cmd.aggregate');

function surroundingsOf(call: Call): Surroundings {
  const [view, room] = [viewOf(call), roomOf(call)];
  const run: Surroundings['run'] = (name, pipeline, variables) => runPipeline(existing(call, name), pipeline, { view, room, variables, run });
  return { view, room, variables: docOf(call.command['let']), hint: call.command['hint'] ?? undefined, run };
}

function documentsOf(call: Call, pipeline: readonly unknown[]): Steps<Doc> {
  const target = call.command['aggregate'];
  if (typeof target === 'string') return runPipeline(existing(call, target), pipeline, surroundingsOf(call));
  // Compiling lets a change stream on a whole database be refused by its own name.
  compilePipeline(pipeline, surroundingsOf(call));
  return refuse('CommandNotSupported', 'a pipeline without a collection is not supported by the embedded store');
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

/** aggregate. */
export const aggregateCommands: Record<string, Command> = {
  aggregate: { fields: ['pipeline', 'cursor', 'hint', 'let', 'allowDiskUse'], transactional: true, run: aggregate },
};
