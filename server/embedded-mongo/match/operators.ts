import { refuse } from '../errors.js';
import type { Doc } from '../values.js';
import { isDoc, isNumeric, isOperatorDoc, listOf, toNumber } from '../values.js';
import { bitsTest } from './bits.js';
import { equals, oneOf, ordered } from './compare.js';
import type { ValueTest } from './paths.js';
import { reaches } from './paths.js';
import { isRegex, toRegExp } from './regex.js';
import { typeTest } from './types.js';

export type DocTest = (doc: Doc) => boolean;

/** How nested filters are compiled; handed in because filters and operators contain each other. */
export interface Nested { filter(filter: Doc): DocTest; field(path: string, condition: Doc): DocTest }

interface Call { path: string[]; operand: unknown; siblings: Doc; nested: Nested }
type Operator = (call: Call) => DocTest;

const some = (path: string[], test: ValueTest): DocTest => (doc) => reaches(doc, path, { test, spread: true });
const whole = (path: string[], test: ValueTest): DocTest => (doc) => reaches(doc, path, { test, spread: false });
const not = (test: DocTest): DocTest => (doc) => !test(doc);
const comparison = (accept: (order: number) => boolean): Operator => ({ path, operand }) => {
  if (isRegex(operand)) refuse('BadValue', `Can't have RegEx as arg to predicate over field '${path.join('.')}'.`);
  return some(path, ordered(operand, accept));
};

function list(operator: string, operand: unknown): unknown[] {
  return Array.isArray(operand) ? operand as unknown[] : refuse('BadValue', `${operator} needs an array`);
}

function inList(operator: string, { path, operand }: Call): DocTest {
  const values = list(operator, operand);
  if (values.some(isOperatorDoc)) refuse('BadValue', `cannot nest $ under ${operator}`);
  const plain = oneOf(values.filter((value) => !isRegex(value)));
  const patterns = values.filter(isRegex).map((value) => toRegExp(value));
  return some(path, (value) => plain(value) || (typeof value === 'string' && patterns.some((pattern) => pattern.test(value))));
}

function regexTest(pattern: unknown, options?: unknown): ValueTest {
  const regex = toRegExp(pattern, options);
  return (value) => (typeof value === 'string' ? regex.test(value) : isRegex(value) && toRegExp(value).source === regex.source);
}

function equality({ path, operand }: Call): DocTest {
  return some(path, equals(operand));
}

function inequality(call: Call): DocTest {
  if (isRegex(call.operand)) refuse('BadValue', "Can't have regex as arg to $ne.");
  return not(equality(call));
}

function all(call: Call): DocTest {
  const tests = list('$all', call.operand).map((element) => {
    if (isDoc(element) && '$elemMatch' in element) return elemMatch({ ...call, operand: element['$elemMatch'] });
    return some(call.path, isRegex(element) ? regexTest(element) : equals(element));
  });
  return (doc) => tests.length > 0 && tests.every((test) => test(doc));
}

/** A test of one array element against an $elemMatch operand: conditions on the value itself, or a filter of its fields. */
export function elementTest(operand: unknown, nested: Nested): ValueTest {
  if (!isDoc(operand)) return refuse('BadValue', '$elemMatch needs an Object');
  const first = Object.keys(operand)[0] ?? '';
  if (first.startsWith('$') && !['$and', '$or', '$nor', '$expr'].includes(first)) {
    const test = nested.field('element', operand);
    return (element) => test({ element });
  }
  const test = nested.filter(operand);
  // A list in the list is met as a document whose fields are its places.
  return (element) => (isDoc(element) ? test(element) : Array.isArray(element) && test(Object.fromEntries(element.entries())));
}

function elemMatch({ path, operand, nested }: Call): DocTest {
  const test = elementTest(operand, nested);
  return whole(path, (value) => Array.isArray(value) && value.some(test));
}

function negation({ path, operand, nested }: Call): DocTest {
  if (isRegex(operand)) return not(some(path, regexTest(operand)));
  if (!isOperatorDoc(operand)) return refuse('BadValue', '$not needs a regex or a document');
  return not(nested.field(path.join('.'), operand));
}

function modulo({ path, operand }: Call): DocTest {
  const [divisor, remainder] = list('$mod', operand).map((value) => Math.trunc(toNumber(value, Number.NaN)));
  if (divisor === undefined || remainder === undefined) return refuse('BadValue', 'malformed mod, not enough elements');
  if (divisor === 0) return refuse('BadValue', 'divisor cannot be 0');
  return some(path, (value) => isNumeric(value) && Math.trunc(toNumber(value)) % divisor === remainder);
}

function sizeOf({ path, operand }: Call): DocTest {
  const size = toNumber(operand, Number.NaN);
  if (!Number.isInteger(size) || size < 0) refuse('BadValue', `Failed to parse $size. Expected a non-negative integer in: $size: ${JSON.stringify(operand)}`);
  return whole(path, (value) => Array.isArray(value) && value.length === size);
}

function bits(name: string): Operator {
  return ({ path, operand }) => some(path, bitsTest(name, operand));
}

const isTrue = (operand: unknown) => (isNumeric(operand) ? toNumber(operand) !== 0 : operand !== false && operand !== null && operand !== undefined);

const operators: Record<string, Operator> = {
  $eq: equality,
  $ne: inequality,
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $in: (call) => inList('$in', call),
  $nin: (call) => not(inList('$nin', call)),
  $exists: ({ path, operand }) => {
    const test = whole(path, (value) => value !== undefined);
    return isTrue(operand) ? test : not(test);
  },
  $type: ({ path, operand }) => some(path, typeTest(operand)),
  $regex: ({ path, operand, siblings }) => some(path, regexTest(operand, siblings['$options'])),
  $options: ({ siblings }) => ('$regex' in siblings ? () => true : refuse('BadValue', '$options needs a $regex')),
  $comment: () => () => true,
  $mod: modulo,
  $size: sizeOf,
  $all: all,
  $elemMatch: elemMatch,
  $not: negation,
  $bitsAllSet: bits('$bitsAllSet'),
  $bitsAnySet: bits('$bitsAnySet'),
  $bitsAllClear: bits('$bitsAllClear'),
  $bitsAnyClear: bits('$bitsAnyClear'),
};

const unsupported = new Set(['$geoWithin', '$geoIntersects', '$near', '$nearSphere', '$within', '$text', '$where', '$jsonSchema']);

/** Compiles one operator of a field's condition; unknown ones are refused by name. */
export function compileOperator(name: string, call: Call): DocTest {
  const operator = operators[name];
  if (operator) return operator(call);
  return refuse('BadValue', unsupported.has(name) ? `${name} is not supported by the embedded store` : `unknown operator: ${name}`);
}

/** A plain value as condition: equality, or a pattern. */
export function compileValue(path: string[], wanted: unknown): DocTest {
  return some(path, isRegex(wanted) ? regexTest(wanted) : equals(wanted));
}

/** Conditions in a list all of which must be documents, as $and, $or and $nor take. */
export function clausesOf(name: string, operand: unknown): Doc[] {
  const clauses = listOf(operand);
  if (clauses.length === 0) refuse('BadValue', `${name} must be a nonempty array`);
  if (!clauses.every(isDoc)) refuse('BadValue', `${name} entries need to be full objects`);
  return clauses;
}
