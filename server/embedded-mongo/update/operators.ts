import { Timestamp } from 'bson';
import { refuse } from '../errors.js';
import { compareValues } from '../keys.js';
import { isDoc } from '../values.js';
import { addToSet, pop, pull, pullAll, push } from './array-operators.js';
import { addition, arithmetic, bitwise, multiplication } from './arithmetic.js';

/** What the field's new value is; undefined leaves a missing field missing. */
export interface FieldOperator { creates: boolean; next(current: unknown, operand: unknown): unknown }

const now = () => new Date();

function currentDate(_: unknown, operand: unknown): unknown {
  if (operand === true || (isDoc(operand) && operand['$type'] === 'date')) return now();
  if (isDoc(operand) && operand['$type'] === 'timestamp') return new Timestamp({ t: Math.floor(now().getTime() / 1000), i: 1 });
  return refuse('BadValue', '$currentDate takes true, {$type: "date"} or {$type: "timestamp"}');
}

const keepBest = (wins: (order: number) => boolean) => (current: unknown, operand: unknown) =>
  (current === undefined || wins(compareValues(operand, current)) ? operand : current);

/** Field operators by name; $unset and $rename, which remove, are handled beside them. */
export const fieldOperators: Readonly<Record<string, FieldOperator>> = {
  $set: { creates: true, next: (_, operand) => operand },
  $setOnInsert: { creates: true, next: (_, operand) => operand },
  $inc: { creates: true, next: (current, operand) => arithmetic(addition, current, operand) },
  $mul: { creates: true, next: (current, operand) => arithmetic(multiplication, current, operand) },
  $min: { creates: true, next: keepBest((order) => order < 0) },
  $max: { creates: true, next: keepBest((order) => order > 0) },
  $currentDate: { creates: true, next: currentDate },
  $bit: { creates: true, next: (current, operand) => (isDoc(operand) ? bitwise(current, operand) : refuse('BadValue', '$bit takes a document')) },
  $push: { creates: true, next: push },
  $addToSet: { creates: true, next: addToSet },
  $pop: { creates: false, next: pop },
  $pull: { creates: false, next: pull },
  $pullAll: { creates: false, next: pullAll },
};
