import type { Doc } from '../values.js';
import { isDoc, own } from '../values.js';

/** A test of one value; true stops the walk. */
export type ValueTest = (value: unknown) => boolean;

const digits = /^\d+$/;

/** Calls the test with each value a dotted path reaches; with `spread`, also with the elements of an array at its end. */
export function reaches(root: unknown, path: readonly string[], { test, spread }: { test: ValueTest; spread: boolean }): boolean {
  const walk = (value: unknown, at: number): boolean => {
    const name = path[at];
    if (name === undefined) return test(value) || (spread && Array.isArray(value) && value.some(test));
    if (Array.isArray(value)) return walkArray(value, name, at);
    return walk(isDoc(value) ? own(value, name) : undefined, at + 1);
  };
  const walkArray = (list: unknown[], name: string, at: number): boolean => {
    if (digits.test(name) && Number(name) < list.length && walk(list[Number(name)], at + 1)) return true;
    return list.some((element) => isDoc(element) && walk(element, at));
  };
  return walk(root, 0);
}

/** Every value a dotted path reaches, arrays spread, as `distinct` lists them. */
export function valuesAt(doc: Doc, path: string): unknown[] {
  const found: unknown[] = [];
  const collect = (value: unknown) => {
    if (Array.isArray(value)) for (const element of value as unknown[]) found.push(element);
    else if (value !== undefined) found.push(value);
    return false;
  };
  reaches(doc, path.split('.'), { test: collect, spread: false });
  return found;
}

/** The value at a dotted path through documents only; undefined when an array or nothing is in the way. */
export function valueAt(doc: Doc, path: string): unknown {
  let value: unknown = doc;
  for (const name of path.split('.')) value = isDoc(value) ? own(value, name) : undefined;
  return value;
}
