import { decode, encode } from '../documents.js';
import { refuse } from '../errors.js';
import type { Steps } from '../exec/slices.js';
import { mapSteps } from '../exec/slices.js';
import { identity } from '../keys.js';
import { largestHeld } from '../spill/room.js';
import { Spool } from '../spill/spool.js';
import type { Doc } from '../values.js';
import { isDoc } from '../values.js';
import type { Accumulator } from './accumulators.js';
import { accumulators } from './accumulators.js';
import type { Expression } from './expressions.js';
import { compileExpression } from './expressions.js';
import type { Stage, Surroundings } from './stage.js';

interface Field { name: string; start: () => Accumulator; value: Expression }
interface Group { id: unknown; accumulators: Accumulator[] }

const groupOverhead = 700;
const accumulatorOverhead = 150;

/** $group: keeps one set of accumulators a group. Documents of groups that find no room any more wait on disk for another pass, so that groups come out in the order they first appeared. */
export function groupStage(operand: unknown, { variables, room }: Surroundings): Stage {
  if (!isDoc(operand) || !('_id' in operand)) return refuse('BadValue', 'a group specification must include an _id');
  const { _id, ...rest } = operand;
  return groupsOf(compileExpression(_id, variables), rest, { variables, room });
}

/** Groups by a value of each document; `output` names the accumulators of each group's fields. */
export function groupsOf(idOf: Expression, output: Doc, { variables, room }: Pick<Surroundings, 'variables' | 'room'>): Stage {
  const fields = Object.entries(output).map(([name, accumulator]) => fieldOf(name, accumulator, variables));
  return function* (input) {
    let pass: Iterable<Doc | undefined> = input;
    for (let isOver = false; !isOver;) {
      const groups = new Groups(idOf, fields, room.memory);
      const later = new Spool({ ...room, memory: 0 }, '$group');
      isOver = true;
      try {
        yield* groups.addAll(pass, later);
        yield* groups.results();
        isOver = later.isEmpty;
      } finally {
        if (isOver) later.close();
      }
      pass = mapSteps(later.drain(), decode);
    }
  };
}

function fieldOf(name: string, accumulator: unknown, variables: Surroundings['variables']): Field {
  const [operator = '', expression] = isDoc(accumulator) ? Object.entries(accumulator)[0] ?? [] : [];
  if (!operator.startsWith('$')) return refuse('BadValue', `The field '${name}' must be an accumulator object`);
  const start = accumulators[operator] ?? refuse('InvalidPipelineOperator', `Unrecognized accumulator '${operator}'; the embedded store has ${Object.keys(accumulators).join(', ')}`);
  return { name, start, value: compileExpression(expression, variables) };
}

/** The groups of one pass. */
class Groups {
  private readonly groups = new Map<string, Group>();
  private held = 0;

  constructor(
    private readonly idOf: Expression,
    private readonly fields: readonly Field[],
    private readonly memory: number,
  ) {}

  *addAll(documents: Iterable<Doc | undefined>, later: Spool): Generator<undefined, void> {
    for (const doc of documents) {
      yield undefined;
      if (doc !== undefined && !this.add(doc)) later.add(encode(doc));
    }
  }

  *results(): Steps<Doc> {
    for (const { id, accumulators: results } of this.groups.values()) {
      yield { _id: id, ...Object.fromEntries(this.fields.map(({ name }, at) => [name, results[at]?.result()])) };
    }
  }

  /** False when the document's group is a new one for which there is no room. */
  private add(doc: Doc): boolean {
    const id = this.idOf(doc) ?? null;
    const group = this.groupOf(id);
    if (!group) return false;
    this.fields.forEach(({ value }, at) => { this.held += group.accumulators[at]?.add(value(doc)) ?? 0; });
    if (this.held > largestHeld) refuse('ExceededMemoryLimit', `$group used too much memory for its lists and cannot spill them to disk. Memory limit: ${largestHeld} bytes`);
    return true;
  }

  private groupOf(id: unknown): Group | undefined {
    const key = identity(id);
    const known = this.groups.get(key);
    if (known || this.held > this.memory) return known;
    const group = { id, accumulators: this.fields.map(({ start }) => start()) };
    this.groups.set(key, group);
    this.held += groupOverhead + 2 * key.length + accumulatorOverhead * this.fields.length;
    return group;
  }
}
