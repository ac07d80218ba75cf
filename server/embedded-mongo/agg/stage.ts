import { Aggregator } from 'mingo/aggregator';
import { refuse } from '../errors.js';
import type { Steps } from '../exec/slices.js';
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

/** A mingo stage that needs all documents at once. */
export function allAtOnce(name: string, operand: unknown, { variables }: Surroundings): Stage {
  const aggregator = compiled(name, operand, variables);
  return function* (input) {
    const documents: Doc[] = [];
    yield* gather(input, documents);
    yield* translating(() => aggregator.run<Doc>(documents));
  };
}

/** Adds everything that comes to the list, passing on the empty steps. */
export function* gather(input: Iterable<Doc | undefined>, into: Doc[]): Generator<undefined, void> {
  for (const doc of input) {
    if (doc === undefined) yield undefined;
    else into.push(doc);
  }
}

function compiled(name: string, operand: unknown, variables: Variables): Aggregator {
  return new Aggregator([{ [name]: readable(operand) }], mingoOptions(variables));
}
