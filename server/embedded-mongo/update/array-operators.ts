import { refuse } from '../errors.js';
import { compareValues, identity, sameValue } from '../keys.js';
import { compileFilter } from '../match/filter.js';
import { valueAt } from '../match/paths.js';
import { isRegex } from '../match/regex.js';
import { typeLabel } from '../match/types.js';
import type { Doc } from '../values.js';
import { isDoc, isNumeric, isOperatorDoc, toNumber } from '../values.js';

/** The array an operator works on, copied; a missing field is an empty one. */
function arrayIn(operator: string, current: unknown): unknown[] {
  if (current === undefined) return [];
  if (Array.isArray(current)) return [...current as unknown[]];
  return refuse('BadValue', `The field must be an array for ${operator} but is of type ${typeLabel(current)}`);
}

function eachOf(operator: string, operand: unknown): unknown[] {
  if (!isDoc(operand) || !('$each' in operand)) return [operand];
  const each = operand['$each'];
  return Array.isArray(each) ? each as unknown[] : refuse('BadValue', `The argument to $each in ${operator} must be an array but it was of type ${typeLabel(each)}`);
}

const pushModifiers = new Set(['$each', '$position', '$sort', '$slice']);

/** $push, with $each, $position, $sort and $slice. */
export function push(current: unknown, operand: unknown): unknown[] {
  const list = arrayIn('$push', current);
  const modifiers = isDoc(operand) && '$each' in operand ? operand : {};
  const unknown = Object.keys(modifiers).find((name) => !pushModifiers.has(name));
  if (unknown !== undefined) refuse('BadValue', `Unrecognized clause in $push: ${unknown}`);
  for (const name of ['$position', '$slice']) mustBeNumber(name, modifiers[name]);
  const at = modifiers['$position'] === undefined ? list.length : toNumber(modifiers['$position']);
  list.splice(at, 0, ...eachOf('$push', operand));
  if (modifiers['$sort'] !== undefined) list.sort(elementOrder(modifiers['$sort']));
  return modifiers['$slice'] === undefined ? list : slice(list, toNumber(modifiers['$slice']));
}

function mustBeNumber(name: string, value: unknown): void {
  if (value !== undefined && !isNumeric(value)) refuse('BadValue', `The value for ${name} must be an integer value but was given type: ${typeLabel(value)}`);
}

function slice(list: unknown[], count: number): unknown[] {
  return count < 0 ? list.slice(count) : list.slice(0, count);
}

function elementOrder(order: unknown): (a: unknown, b: unknown) => number {
  if (isNumeric(order)) return (a, b) => compareValues(a, b) * toNumber(order);
  if (!isDoc(order)) return refuse('BadValue', 'The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields');
  return (a, b) => {
    for (const [path, direction] of Object.entries(order)) {
      const difference = compareValues(fieldOf(a, path), fieldOf(b, path)) * toNumber(direction);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

const fieldOf = (element: unknown, path: string) => (isDoc(element) ? valueAt(element, path) ?? null : null);

/** $addToSet, with $each. */
export function addToSet(current: unknown, operand: unknown): unknown[] {
  const list = arrayIn('$addToSet', current);
  const beside = isDoc(operand) && '$each' in operand ? Object.keys(operand).find((name) => name !== '$each') : undefined;
  if (beside !== undefined) refuse('BadValue', `Found unexpected fields after $each in $addToSet: ${beside}`);
  const known = new Set(list.map(identity));
  for (const value of eachOf('$addToSet', operand)) {
    if (!known.has(identity(value))) list.push(value);
    known.add(identity(value));
  }
  return list;
}

/** $pop: -1 takes the first element, 1 the last. */
export function pop(current: unknown, operand: unknown): unknown {
  if (current === undefined) return undefined;
  const list = arrayIn('$pop', current);
  const from = toNumber(operand);
  if (from !== 1 && from !== -1) refuse('FailedToParse', '$pop expects 1 or -1');
  return from === 1 ? list.slice(0, -1) : list.slice(1);
}

/** $pull: removes what equals the operand, matches its conditions, or, for documents, matches it as a filter. */
export function pull(current: unknown, operand: unknown): unknown {
  if (current === undefined) return undefined;
  const unwanted = pullTest(operand);
  return arrayIn('$pull', current).filter((element) => !unwanted(element));
}

function pullTest(operand: unknown): (element: unknown) => boolean {
  if (isRegex(operand) || (isOperatorDoc(operand) && !isLogical(operand))) {
    const test = compileFilter({ element: operand });
    return (element) => test({ element });
  }
  if (!isDoc(operand)) return (element) => sameValue(element, operand);
  const test = compileFilter(operand);
  return (element) => isDoc(element) && test(element);
}

const isLogical = (operand: Doc) => ['$and', '$or', '$nor', '$expr'].includes(Object.keys(operand)[0] ?? '');

/** $pullAll: removes every element equal to one of the list. */
export function pullAll(current: unknown, operand: unknown): unknown {
  if (!Array.isArray(operand)) return refuse('BadValue', `$pullAll requires an array argument but was given a ${typeLabel(operand)}`);
  if (current === undefined) return undefined;
  const unwanted = new Set(operand.map(identity));
  return arrayIn('$pullAll', current).filter((element) => !unwanted.has(identity(element)));
}
