import { refuse } from '../errors.js';
import { compareValues, identity } from '../keys.js';
import type { Doc } from '../values.js';
import { isDoc, isNumeric, toNumber } from '../values.js';
import type { Expression } from './expressions.js';
import { compileExpression } from './expressions.js';
import type { Stage, Surroundings } from './stage.js';
import { allAtOnce } from './stage.js';

/** Collects one value a document; keeps no documents. */
interface Accumulator { add(value: unknown): void; result(): unknown }

const absent = (value: unknown) => value === null || value === undefined;

function sum(): Accumulator {
  let total = 0;
  return { add: (value) => { total += isNumeric(value) ? toNumber(value) : 0; }, result: () => total };
}

function average(): Accumulator {
  let total = 0;
  let count = 0;
  return {
    add: (value) => {
      if (!isNumeric(value)) return;
      total += toNumber(value);
      count += 1;
    },
    result: () => (count > 0 ? total / count : null),
  };
}

function best(sign: 1 | -1): Accumulator {
  let kept: unknown;
  return {
    add: (value) => { if (!absent(value) && (kept === undefined || compareValues(value, kept) * sign > 0)) kept = value; },
    result: () => kept ?? null,
  };
}

function first(): Accumulator {
  let kept: unknown;
  let started = false;
  return {
    add: (value) => {
      if (!started) kept = value;
      started = true;
    },
    result: () => kept ?? null,
  };
}

function last(): Accumulator {
  let kept: unknown;
  return { add: (value) => { kept = value; }, result: () => kept ?? null };
}

function push(): Accumulator {
  const values: unknown[] = [];
  return { add: (value) => { if (value !== undefined) values.push(value); }, result: () => values };
}

function addToSet(): Accumulator {
  const values = new Map<string, unknown>();
  return { add: (value) => { if (value !== undefined) values.set(identity(value), value); }, result: () => [...values.values()] };
}

function mergeObjects(): Accumulator {
  let merged: Doc = {};
  return { add: (value) => { if (isDoc(value)) merged = { ...merged, ...value }; }, result: () => merged };
}

function count(): Accumulator {
  let n = 0;
  return { add: () => { n += 1; }, result: () => n };
}

const accumulators: Record<string, () => Accumulator> = {
  $sum: sum, $avg: average, $min: () => best(-1), $max: () => best(1), $first: first, $last: last, $push: push, $addToSet: addToSet, $mergeObjects: mergeObjects, $count: count,
};

interface Field { name: string; start: () => Accumulator; value: Expression }
interface Group { id: unknown; accumulators: Accumulator[] }

/** $group: keeps one set of accumulators a group; accumulators it lacks are left to mingo, with all documents in memory. */
export function groupStage(operand: unknown, surroundings: Surroundings): Stage {
  if (!isDoc(operand) || !('_id' in operand)) return refuse('BadValue', "a group specification must include an _id");
  const { _id, ...rest } = operand;
  const fields = Object.entries(rest).map(([name, accumulator]) => fieldOf(name, accumulator, surroundings));
  if (!fields.every((field) => field !== undefined)) return allAtOnce('$group', operand, surroundings);
  const idOf = compileExpression(_id, surroundings.variables);
  return function* (input) {
    const groups = new Map<string, Group>();
    for (const doc of input) {
      yield undefined;
      if (doc !== undefined) addTo(groups, idOf(doc) ?? null, { doc, fields });
    }
    for (const { id, accumulators: results } of groups.values()) {
      yield { _id: id, ...Object.fromEntries(fields.map(({ name }, at) => [name, results[at]?.result()])) };
    }
  };
}

function fieldOf(name: string, accumulator: unknown, { variables }: Surroundings): Field | undefined {
  const [operator = '', expression] = isDoc(accumulator) ? Object.entries(accumulator)[0] ?? [] : [];
  if (!operator.startsWith('$')) return refuse('BadValue', `The field '${name}' must be an accumulator object`);
  const start = accumulators[operator];
  return start && { name, start, value: compileExpression(expression, variables) };
}

function addTo(groups: Map<string, Group>, id: unknown, { doc, fields }: { doc: Doc; fields: Field[] }): void {
  const key = identity(id);
  const group = groups.get(key) ?? { id, accumulators: fields.map(({ start }) => start()) };
  groups.set(key, group);
  fields.forEach(({ value }, at) => { group.accumulators[at]?.add(value(doc)); });
}
