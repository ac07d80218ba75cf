import type { Doc } from '../values.js';
import { docOf, isDoc, listOf } from '../values.js';
import type { Variables } from './expressions.js';

/** Equalities that a filter's $expr implies, as plain conditions an index can serve; they only narrow, the $expr still decides. */
export function expressionEqualities(filter: Doc, variables: Variables): Doc[] {
  return equalitiesIn(filter['$expr'], variables);
}

function equalitiesIn(expression: unknown, variables: Variables): Doc[] {
  const { $and, $eq } = docOf(expression);
  if (Array.isArray($and)) return $and.flatMap((part) => equalitiesIn(part, variables));
  const [left, right] = listOf($eq);
  return [...condition(left, right, variables), ...condition(right, left, variables)];
}

function condition(field: unknown, other: unknown, variables: Variables): Doc[] {
  if (typeof field !== 'string' || typeof other !== 'string' || !/^\$[^$]/.test(field) || !other.startsWith('$$')) return [];
  const value = variables[other.slice(2)];
  return isPlain(value) ? [{ [field.slice(1)]: { $eq: value } }] : [];
}

/** $expr compares arrays and missing fields differently from a plain condition; other values alike. */
const isPlain = (value: unknown) => value !== null && value !== undefined && !Array.isArray(value) && !isDoc(value);
