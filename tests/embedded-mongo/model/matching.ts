import { comparable, compare, isDoc, same, type Doc } from './order.js';

type Test = (value: unknown) => boolean;

/** Everything a dotted path leads to, lists on the way followed; a missing end counts as undefined. */
export function reached(value: unknown, path: readonly string[]): unknown[] {
  const [name, ...rest] = path;
  if (name === undefined) return [value];
  if (isDoc(value)) return reached(Object.hasOwn(value, name) ? value[name] : undefined, rest);
  if (!Array.isArray(value)) return [undefined];
  const list = value as unknown[];
  const numbered = /^\d+$/.test(name) && Number(name) < list.length ? reached(list[Number(name)], rest) : [];
  return [...numbered, ...list.filter(isDoc).flatMap((element) => reached(element, path))];
}

const at = (path: string, test: Test) => (doc: Doc) => reached(doc, path.split('.')).some(test);
const orElements = (test: Test): Test => (value) => test(value) || (Array.isArray(value) && value.some(test));
const isNone: Test = (value) => value === null || value === undefined;
const equal = (wanted: unknown): Test => (wanted === null ? isNone : (value) => same(value, wanted));

function bound(wanted: unknown, accept: (order: number) => boolean): Test {
  return (value) => (wanted === null ? isNone(value) && accept(0) : value !== undefined && comparable(value, wanted) && accept(compare(value, wanted)));
}

const typeNames: Record<string, Test> = {
  string: (value) => typeof value === 'string', number: (value) => typeof value === 'number', array: (value) => Array.isArray(value), null: (value) => value === null,
  object: isDoc, date: (value) => value instanceof Date, bool: (value) => typeof value === 'boolean',
};
const one = (wanted: unknown): Test => (wanted instanceof RegExp ? (value) => typeof value === 'string' && wanted.test(value) : equal(wanted));

type Operator = (path: string, operand: unknown) => (doc: Doc) => boolean;

const operators: Record<string, Operator> = {
  $eq: (path, operand) => at(path, orElements(equal(operand))),
  $ne: (path, operand) => not(at(path, orElements(equal(operand)))),
  $gt: (path, operand) => at(path, orElements(bound(operand, (order) => order > 0))),
  $gte: (path, operand) => at(path, orElements(bound(operand, (order) => order >= 0))),
  $lt: (path, operand) => at(path, orElements(bound(operand, (order) => order < 0))),
  $lte: (path, operand) => at(path, orElements(bound(operand, (order) => order <= 0))),
  $in: (path, operand) => anyOf(path, operand as unknown[]),
  $nin: (path, operand) => not(anyOf(path, operand as unknown[])),
  $exists: (path, operand) => (operand === true ? at(path, (value) => value !== undefined) : not(at(path, (value) => value !== undefined))),
  $type: (path, operand) => at(path, orElements(typeNames[String(operand)] ?? isNone)),
  $size: (path, operand) => at(path, (value) => Array.isArray(value) && value.length === operand),
  $regex: (path, operand) => at(path, orElements(one(operand))),
  $all: (path, operand) => (doc) => (operand as unknown[]).length > 0 && (operand as unknown[]).every((wanted) => at(path, orElements(equal(wanted)))(doc)),
  $elemMatch: (path, operand) => at(path, (value) => Array.isArray(value) && value.some(elementTest(operand as Doc))),
  $not: (path, operand) => not(condition(path, operand)),
  $mod: (path, operand) => at(path, orElements((value) => typeof value === 'number' && Math.trunc(value) % ((operand as number[])[0] ?? 1) === (operand as number[])[1])),
};

const not = (test: (doc: Doc) => boolean) => (doc: Doc) => !test(doc);
const anyOf = (path: string, wanted: readonly unknown[]) => at(path, orElements((value) => wanted.some((candidate) => one(candidate)(value))));

function elementTest(operand: Doc): Test {
  if (Object.keys(operand).every((name) => name.startsWith('$'))) return (element) => condition('it', operand)({ it: element });
  return (element) => (isDoc(element) || Array.isArray(element)) && matches({ ...element as Doc }, operand);
}

function condition(path: string, wanted: unknown): (doc: Doc) => boolean {
  if (wanted instanceof RegExp) return at(path, orElements(one(wanted)));
  const [first] = isDoc(wanted) ? Object.keys(wanted) : [];
  if (!isDoc(wanted) || first?.startsWith('$') !== true) return at(path, orElements(equal(wanted)));
  const tests = Object.entries(wanted).map(([name, operand]) => (operators[name] ?? unknownOperator(name))(path, operand));
  return (doc) => tests.every((test) => test(doc));
}

function unknownOperator(name: string): never {
  throw new Error(`the judge does not know ${name}`);
}

/** Whether a filter finds a document. */
export function matches(doc: Doc, filter: Doc): boolean {
  return Object.entries(filter).every(([name, wanted]) => {
    if (name === '$and') return (wanted as Doc[]).every((clause) => matches(doc, clause));
    if (name === '$or') return (wanted as Doc[]).some((clause) => matches(doc, clause));
    if (name === '$nor') return !(wanted as Doc[]).some((clause) => matches(doc, clause));
    return condition(name, wanted)(doc);
  });
}
