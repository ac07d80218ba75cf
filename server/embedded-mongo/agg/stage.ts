import { calculateObjectSize } from 'bson';
import { Aggregator } from 'mingo/aggregator';
import { refuse } from '../errors.js';
import type { Steps } from '../exec/slices.js';
import type { Room } from '../spill/room.js';
import { largestHeld } from '../spill/room.js';
import type { View } from '../store/view.js';
import type { Doc } from '../values.js';
import { isDoc } from '../values.js';
import type { Variables } from './expressions.js';
import { mingoOptions, readable, translating } from './expressions.js';
import { checkStageOptions } from './stage-options.js';

/** Turns a stream of documents into another, in steps. */
export type Stage = (input: Steps<Doc>) => Steps<Doc>;

/** What stages may look at beside the documents that pass. */
export interface Surroundings {
  view: View;
  variables: Variables;
  /** What each stage may hold. */
  room: Room;
  /** The index the command wants for its own collection. */
  hint?: unknown;
  /** Runs a pipeline over another collection. */
  run(collection: string, pipeline: readonly unknown[], variables: Variables): Steps<Doc>;
}

/** A stage's name and operand; refuses anything but one operator, and options it does not have. */
export function stageParts(stage: unknown): [name: string, operand: unknown] {
  const entries = isDoc(stage) ? Object.entries(stage) : [];
  const [first] = entries;
  if (!first || entries.length !== 1) return refuse('UnrecognizedStage', 'A pipeline stage specification object must contain exactly one field.');
  checkStageOptions(...first);
  return first;
}

/** A mingo stage that looks at one document at a time. */
export function oneByOne(name: string, operand: unknown, { variables }: Surroundings): Stage {
  const aggregator = compiled(name, operand, variables);
  return function* (input) {
    for (const doc of input) {
      if (doc === undefined) yield undefined;
      else yield* translating(() => aggregator.run<Doc>([doc]));
    }
  };
}

/** Adds everything that comes to the list, passing on the empty steps; refuses more than memory is meant to hold. */
export function* gather(input: Iterable<Doc | undefined>, into: Doc[]): Generator<undefined, void> {
  let held = 0;
  for (const doc of input) {
    yield undefined;
    if (doc === undefined) continue;
    into.push(doc);
    held += calculateObjectSize(doc);
    if (held > largestHeld) refuse('ExceededMemoryLimit', `The documents of one list exceed the memory limit of ${largestHeld} bytes`);
  }
}

function compiled(name: string, operand: unknown, variables: Variables): Aggregator {
  return new Aggregator([{ [name]: readable(operand) }], mingoOptions(variables));
}
