import type { Doc } from '../values.js';
import { isDoc, own } from '../values.js';

/* The expressions board queries are made of, over plain values; whatever is not plain is left to the full evaluator. */

/** Says that the full evaluator has to be asked. */
export const unsure = Symbol('unsure');

/** Computes an expression; `self` is the list element that `$$this` names, and beside one the document is null: there it is left to others. */
export type Quick = (doc: Doc | null, self: unknown) => unknown;

/** Compiles an expression of the kinds known here; undefined for any other. */
export function compileQuick(expression: unknown): Quick | undefined {
  if (typeof expression === 'string') return expression.startsWith('$') ? reference(expression) : () => expression;
  if (['number', 'boolean'].includes(typeof expression) || expression === null) return () => expression;
  if (Array.isArray(expression)) return all(expression, (parts) => (doc, self) => certain(parts.map((part) => part(doc, self))));
  return isDoc(expression) ? compileDoc(expression) : undefined;
}

function compileDoc(expression: Doc): Quick | undefined {
  const [[name, operand] = [], ...others] = Object.entries(expression);
  if (name === undefined || !Object.keys(expression).some((key) => key.startsWith('$'))) return shape(expression);
  return others.length === 0 ? operators[name]?.(operand) : undefined;
}

function reference(text: string): Quick | undefined {
  const [head = '', ...names] = text.split('.');
  if (head === '$$this') return (_, self) => (self === undefined ? unsure : step(self, names));
  return head.startsWith('$$') ? undefined : (doc) => step(doc, [head.slice(1), ...names]);
}

/** Follows names through documents; a list on the way spreads, which is left to others. */
function step(from: unknown, names: readonly string[]): unknown {
  let value = from;
  for (const name of names) {
    if (!isDoc(value)) return value === undefined ? undefined : unsure;
    value = own(value, name);
  }
  return value;
}

function all(expressions: readonly unknown[], make: (parts: Quick[]) => Quick): Quick | undefined {
  const parts = expressions.map(compileQuick);
  return parts.every((part) => part !== undefined) ? make(parts) : undefined;
}

const certain = (values: unknown[]) => (values.some((value) => value === unsure || value === undefined) ? unsure : values);

/** A document of computed fields; those that are missing stay out. */
function shape(expression: Doc): Quick | undefined {
  const names = Object.keys(expression);
  if (names.includes('__proto__')) return undefined;
  return all(Object.values(expression), (parts) => (doc, self) => {
    const made: Doc = {};
    for (const [at, part] of parts.entries()) {
      const value = part(doc, self);
      if (value === unsure) return unsure;
      if (value !== undefined) made[names[at] ?? ''] = value;
    }
    return made;
  });
}

type Compiler = (operand: unknown) => Quick | undefined;

/** An operator over two values. */
const pair = (compute: (a: unknown, b: unknown) => unknown): Compiler => (operand) => {
  if (!Array.isArray(operand) || operand.length !== 2) return undefined;
  return all(operand, ([a, b]) => (doc, self) => compute(a?.(doc, self), b?.(doc, self)));
};
const isNumber = (value: unknown): value is number => typeof value === 'number' && !Number.isNaN(value);
const comparing = (accept: (a: number, b: number) => boolean) => pair((a, b) => (isNumber(a) && isNumber(b) ? accept(a, b) : unsure));
const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'boolean' || isNumber(value);

/** An operator over a list and an expression for its elements. */
const each = (field: string, compute: (list: unknown[], element: (self: unknown) => unknown) => unknown): Compiler => (operand) => {
  if (!isDoc(operand) || Object.keys(operand).sort().join() !== [field, 'input'].sort().join()) return undefined;
  return all([operand['input'], operand[field]], ([input, of]) => (doc, self) => {
    const list = input?.(doc, self);
    return Array.isArray(list) ? compute(list, (element) => of?.(null, element)) : unsure;
  });
};

const operators: Record<string, Compiler> = {
  $eq: pair((a, b) => (isPlain(a) && isPlain(b) ? a === b : unsure)),
  $gt: comparing((a, b) => a > b),
  $gte: comparing((a, b) => a >= b),
  $lt: comparing((a, b) => a < b),
  $lte: comparing((a, b) => a <= b),
  $in: pair((value, list) => (isPlain(value) && Array.isArray(list) && list.every(isPlain) ? list.includes(value) : unsure)),
  $and: (operand) => (Array.isArray(operand) ? all(operand, (parts) => (doc, self) => both(parts, doc, self)) : undefined),
  $not: (operand) => all([operand].flat(), (parts) => (doc, self) => {
    const holds = parts.length === 1 ? parts[0]?.(doc, self) : unsure;
    return typeof holds === 'boolean' ? !holds : unsure;
  }),
  $cond: (operand) => (Array.isArray(operand) && operand.length === 3 ? all(operand, ([test, yes, no]) => (doc, self) => {
    const holds = test?.(doc, self);
    return typeof holds === 'boolean' ? (holds ? yes : no)?.(doc, self) : unsure;
  }) : undefined),
  $filter: each('cond', (list, test) => {
    const kept = list.map(test);
    return kept.every((holds) => typeof holds === 'boolean') ? list.filter((_, at) => kept[at]) : unsure;
  }),
  $map: each('in', (list, made) => certain(list.map(made))),
  $first: (operand) => all([operand], ([list]) => (doc, self) => {
    const found = list?.(doc, self);
    const first: unknown = Array.isArray(found) && found.length > 0 ? found[0] : unsure;
    return Array.isArray(first) ? unsure : first;
  }),
};

function both(parts: readonly Quick[], doc: Doc | null, self: unknown): unknown {
  for (const part of parts) {
    const holds = part(doc, self);
    if (typeof holds !== 'boolean') return unsure;
    if (!holds) return false;
  }
  return true;
}
