import { compileExpression, type Variables } from '../agg/expressions.js';
import { refuse } from '../errors.js';
import type { Doc } from '../values.js';
import { isOperatorDoc } from '../values.js';
import type { DocTest, Nested } from './operators.js';
import { clausesOf, compileOperator, compileValue } from './operators.js';

export type { DocTest } from './operators.js';

/** Compiles a query filter; anything it does not know is refused when compiling, not when matching. */
export function compileFilter(filter: Doc, variables: Variables = {}): DocTest {
  return both(Object.entries(filter).map(([name, condition]) => compileEntry(name, condition, variables)));
}

/** Compilers for filters inside filters. */
export function nestedIn(variables: Variables): Nested {
  return {
    filter: (filter) => compileFilter(filter, variables),
    field: (path, condition) => compileField(path, condition, variables),
  };
}

function compileEntry(name: string, condition: unknown, variables: Variables): DocTest {
  if (!name.startsWith('$')) return compileField(name, condition, variables);
  const logical = logicals[name];
  if (logical) return logical(clausesOf(name, condition).map((clause) => compileFilter(clause, variables)));
  if (name === '$expr') return expressionTest(condition, variables);
  if (name === '$comment') return () => true;
  if (['$text', '$where', '$jsonSchema'].includes(name)) return refuse('BadValue', `${name} is not supported by the embedded store`);
  return refuse('BadValue', `unknown top level operator: ${name}. If you have a field name that starts with a '$' symbol, consider using $getField or $setField.`);
}

function expressionTest(condition: unknown, variables: Variables): DocTest {
  const compute = compileExpression(condition, variables);
  return (doc) => truthy(compute(doc));
}

const both = (tests: DocTest[]): DocTest => {
  const [first, ...others] = tests;
  if (!first) return () => true;
  return others.length === 0 ? first : (doc) => tests.every((test) => test(doc));
};

const logicals: Record<string, (tests: DocTest[]) => DocTest> = {
  $and: both,
  $or: (tests) => (doc) => tests.some((test) => test(doc)),
  $nor: (tests) => (doc) => !tests.some((test) => test(doc)),
};

function compileField(path: string, condition: unknown, variables: Variables): DocTest {
  const parts = path.split('.');
  if (!isOperatorDoc(condition)) return compileValue(parts, condition);
  const nested = nestedIn(variables);
  return both(Object.entries(condition).map(([name, operand]) => compileOperator(name, { path: parts, operand, siblings: condition, nested })));
}

const truthy = (value: unknown) => value !== false && value !== 0 && value !== null && value !== undefined;
