import { refuse } from '../errors.js';
import { compareValues, rankOf } from '../keys.js';
import { isDoc, isOperatorDoc } from '../values.js';
import type { Expression } from './expressions.js';
import { compileExpression } from './expressions.js';
import { groupsOf } from './group.js';
import type { Stage, Surroundings } from './stage.js';

/** $bucket: groups by the boundaries a value lies between, each named by its lower one; the caller puts them in order. */
export function bucketStage(operand: unknown, surroundings: Surroundings): Stage {
  if (!isDoc(operand)) return refuse('BadValue', 'the argument to $bucket must be an object');
  if (operand['groupBy'] === undefined || operand['boundaries'] === undefined) return refuse('BadValue', "$bucket requires 'groupBy' and 'boundaries' to be specified");
  const bounds = boundariesOf(operand['boundaries']);
  const other = otherOf(operand, bounds);
  const output = isDoc(operand['output']) ? operand['output'] : { count: { $sum: 1 } };
  return groupsOf(bucketOf(compileExpression(operand['groupBy'], surroundings.variables), bounds, other), output, surroundings);
}

interface Other { value: unknown }

function bucketOf(valueOf: Expression, bounds: readonly unknown[], other: Other | undefined): Expression {
  return (doc) => {
    const value = valueOf(doc) ?? null;
    const above = bounds.findIndex((bound) => compareValues(value, bound) < 0);
    if (above > 0) return bounds[above - 1];
    return other === undefined ? refuse('BadValue', '$bucket found a value outside its boundaries and has no default') : other.value;
  };
}

function boundariesOf(list: unknown): readonly unknown[] {
  if (!Array.isArray(list) || list.length < 2) return refuse('BadValue', "the $bucket 'boundaries' must be an array of at least two values");
  const bounds: unknown[] = list.map(constant);
  if (new Set(bounds.map(rankOf)).size > 1) return refuse('BadValue', "all $bucket 'boundaries' must have the same type");
  const rises = bounds.every((bound, at) => at === 0 || compareValues(bounds[at - 1], bound) < 0);
  return rises ? bounds : refuse('BadValue', "the $bucket 'boundaries' must be sorted in ascending order");
}

/** Where values outside go; it may not be the name of a bucket, nor lie in one. */
function otherOf(operand: Record<string, unknown>, bounds: readonly unknown[]): Other | undefined {
  if (!('default' in operand)) return undefined;
  const value = constant(operand['default']);
  const isInside = compareValues(value, bounds[0]) >= 0 && compareValues(value, bounds.at(-1)) < 0;
  return isInside ? refuse('BadValue', "the $bucket 'default' must lie outside its boundaries") : { value };
}

function constant(value: unknown): unknown {
  const isComputed = (isDoc(value) && isOperatorDoc(value)) || (typeof value === 'string' && value.startsWith('$'));
  return isComputed ? refuse('BadValue', "$bucket takes constants for 'boundaries' and 'default'") : value;
}
