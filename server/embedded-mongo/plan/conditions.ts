import { isRegex, literalPrefix, toRegExp } from '../match/regex.js';
import type { Doc, TypeName } from '../values.js';
import { isDoc, isOperatorDoc, listOf, typeName } from '../values.js';

/** What a filter demands of one field, as far as an index can use it. */
export interface Condition {
  oneOf?: unknown[];
  /** Values an array has to hold beside one of `oneOf`. */
  also?: unknown[];
  lower?: unknown;
  upper?: unknown;
  prefix?: string;
}

export interface Conditions {
  fields: Map<string, Condition>;
  /** True when the conditions say all the filter says, so that counting index entries counts documents. */
  exact: boolean;
}

const longestList = 10_000;
const boundTypes = new Set<TypeName>(['number', 'int', 'double', 'long', 'decimal', 'string', 'date', 'objectId', 'bool', 'timestamp']);

/** Reads from a filter what indexes can serve: equalities, lists, bounds and pattern prefixes joined by "and". */
export function conditionsOf(filter: Doc): Conditions {
  const conditions: Conditions = { fields: new Map(), exact: true };
  readFilter(filter, conditions);
  return conditions;
}

function readFilter(filter: Doc, into: Conditions): void {
  for (const [name, wanted] of Object.entries(filter)) {
    if (name === '$and') for (const clause of listOf(wanted)) readFilter(isDoc(clause) ? clause : {}, into);
    else if (name.startsWith('$')) into.exact = false;
    else readField(name, wanted, into);
  }
}

function readField(name: string, wanted: unknown, into: Conditions): void {
  if (into.fields.has(name)) into.exact = false;
  const condition = into.fields.get(name) ?? {};
  into.fields.set(name, condition);
  if (isRegex(wanted)) readPattern(condition, toRegExp(wanted), into);
  else if (!isOperatorDoc(wanted)) readList(condition, [wanted], into);
  else for (const [operator, operand] of Object.entries(wanted)) readOperator(name, { operator, operand, siblings: wanted }, into);
}

interface Operation { operator: string; operand: unknown; siblings: Doc }

function readOperator(name: string, { operator, operand, siblings }: Operation, into: Conditions): void {
  const condition = into.fields.get(name) ?? {};
  const reader = readers[operator];
  if (operator === '$elemMatch') readElement(name, operand, into);
  else if (operator === '$regex') readPattern(condition, toRegExp(operand, siblings['$options']), into);
  else if (reader) reader(condition, operand, into);
  else into.exact = false;
}

type Reader = (condition: Condition, operand: unknown, into: Conditions) => void;

const readers: Record<string, Reader> = {
  $eq: (condition, operand, into) => { readList(condition, [operand], into); },
  $in: (condition, operand, into) => { readList(condition, listOf(operand), into); },
  $all: (condition, operand, into) => {
    into.exact = false;
    const values = listOf(operand);
    readList(condition, values.slice(0, 1), into);
    condition.also = [...(condition.also ?? []), ...values.slice(1).filter(isIndexable)];
  },
  $gt: bound('lower', 'open'),
  $gte: bound('lower', 'closed'),
  $lt: bound('upper', 'open'),
  $lte: bound('upper', 'closed'),
};

/** A range of an index includes its ends, so an open bound leaves something to test. */
function bound(side: 'lower' | 'upper', end: 'open' | 'closed'): Reader {
  return (condition, operand, into) => {
    const usable = boundTypes.has(typeName(operand)) && !Number.isNaN(operand);
    if (!usable || end === 'open' || condition[side] !== undefined) into.exact = false;
    if (usable) condition[side] ??= operand;
  };
}

function readList(condition: Condition, values: unknown[], into: Conditions): void {
  const usable = values.length > 0 && values.length <= longestList && values.every(isIndexable);
  if (!usable || condition.oneOf) into.exact = false;
  if (usable) condition.oneOf ??= values;
}

/** Arrays have entries for their elements only; patterns and operator documents are no values. */
function isIndexable(value: unknown): boolean {
  return !Array.isArray(value) && !isRegex(value) && !isOperatorDoc(value);
}

function readPattern(condition: Condition, pattern: RegExp, into: Conditions): void {
  into.exact = false;
  const prefix = literalPrefix(pattern);
  if (prefix !== undefined) condition.prefix ??= prefix;
}

/** Conditions on fields of one array element are conditions on the paths below the array. */
function readElement(name: string, operand: unknown, into: Conditions): void {
  into.exact = false;
  if (!isDoc(operand) || isOperatorDoc(operand)) return;
  for (const [field, wanted] of Object.entries(operand)) {
    if (!field.startsWith('$')) readField(`${name}.${field}`, wanted, into);
  }
  into.exact = false;
}
