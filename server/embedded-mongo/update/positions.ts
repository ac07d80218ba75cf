import type { Variables } from '../agg/expressions.js';
import { refuse } from '../errors.js';
import { compileFilter, nestedIn } from '../match/filter.js';
import { elementTest } from '../match/operators.js';
import type { ValueTest } from '../match/paths.js';
import { valueAt } from '../match/paths.js';
import type { Doc } from '../values.js';
import { isDoc, isOperatorDoc, listOf } from '../values.js';
import type { Positions } from './places.js';

interface Source { before: Doc; filter: Doc; arrayFilters: readonly unknown[]; variables: Variables }

/** What $ and $[id] mean for one document; $ looks at the document as it was before the update. */
export function positionsOf({ before, filter, arrayFilters, variables }: Source): Positions {
  const tests = compileArrayFilters(arrayFilters, variables);
  return {
    matched: (path) => matchedElement(before, path, filter),
    filtered: (identifier, element) => {
      const test = tests.get(identifier) ?? refuse('BadValue', `No array filter found for identifier '${identifier}'`);
      return test({ [identifier]: element });
    },
  };
}

/** Refuses an array filter that no path of the update names. */
export function refuseUnused(arrayFilters: readonly unknown[], paths: readonly string[]): void {
  const named = new Set(paths.flatMap((path) => [...path.matchAll(/\$\[([^\]]+)\]/g)].map(([, identifier]) => identifier)));
  const unused = arrayFilters.filter(isDoc).map(identifierOf).find((identifier) => !named.has(identifier));
  if (unused !== undefined) refuse('FailedToParse', `The array filter for identifier '${unused}' was not used in the update`);
}

function compileArrayFilters(filters: readonly unknown[], variables: Variables): Map<string, (doc: Doc) => boolean> {
  const tests = new Map<string, (doc: Doc) => boolean>();
  for (const filter of filters) {
    if (!isDoc(filter)) return refuse('BadValue', 'arrayFilters takes a list of documents');
    const identifier = identifierOf(filter);
    if (tests.has(identifier)) refuse('FailedToParse', `Found multiple array filters with the same top-level field name ${identifier}`);
    tests.set(identifier, compileFilter(filter, variables));
  }
  return tests;
}

function identifierOf(filter: Doc): string {
  const [name = '', condition] = Object.entries(filter)[0] ?? [];
  if (!name.startsWith('$')) return name.split('.')[0] ?? name;
  const first = listOf(condition)[0];
  return isDoc(first) ? identifierOf(first) : refuse('FailedToParse', 'Cannot use an expression without a top-level field name in arrayFilters');
}

/** The index of the array element the filter matched; throws code 2 when the filter says nothing about the array. */
export function matchedElement(doc: Doc, arrayPath: readonly string[], filter: Doc): number {
  const path = arrayPath.join('.');
  const elements = listOf(valueAt(doc, path));
  const tests = conditions(filter).flatMap(([name, condition]) => elementConditions(name, condition, path));
  const last = tests.at(-1);
  if (!last) return noMatch();
  const together = elements.findIndex((element) => tests.every((test) => test(element)));
  const at = together >= 0 ? together : elements.findIndex(last);
  return at >= 0 ? at : noMatch();
}

function noMatch(): never {
  return refuse('BadValue', 'The positional operator did not find the match needed from the query.');
}

function conditions(filter: Doc): [string, unknown][] {
  return Object.entries(filter).flatMap(([name, condition]) => {
    if (name === '$and' || name === '$or') return listOf(condition).filter(isDoc).flatMap(conditions);
    return [[name, condition]];
  });
}

function elementConditions(name: string, condition: unknown, path: string): ValueTest[] {
  if (name === path) return [wholeElement(condition)];
  if (!name.startsWith(`${path}.`)) return [];
  const test = compileFilter({ [name.slice(path.length + 1)]: condition });
  return [(element) => isDoc(element) && test(element)];
}

function wholeElement(condition: unknown): ValueTest {
  if (isOperatorDoc(condition) && '$elemMatch' in condition) return elementTest(condition['$elemMatch'], nestedIn({}));
  const test = compileFilter({ element: condition });
  return (element) => test({ element });
}
