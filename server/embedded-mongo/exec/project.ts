import type { Variables } from '../agg/expressions.js';
import { compileExpression } from '../agg/expressions.js';
import { refuse } from '../errors.js';
import { nestedIn } from '../match/filter.js';
import { elementTest } from '../match/operators.js';
import { valueAt } from '../match/paths.js';
import type { Fields, Wanted } from '../raw/wanted.js';
import { plant, wantPath } from '../raw/wanted.js';
import { matchedElement } from '../update/positions.js';
import type { Doc } from '../values.js';
import { docOf, isDoc, isNumeric, isOperatorDoc, listOf, put, toNumber } from '../values.js';

/** Gives a document the shape a projection asks for. */
export type Projector = (doc: Doc) => Doc;

type Special = (source: Doc) => unknown;

interface Reading { tree: Fields; specials: [path: string, value: Special][]; including: boolean | undefined; keepsId: boolean; filter: Doc; variables: Variables }

/** Compiles a projection; the filter is needed for the positional `.$`. */
export function projector(spec: Doc, filter: Doc, variables: Variables): Projector {
  if (Object.keys(spec).length === 0) return (doc) => doc;
  const reading = readingOf(spec, filter, variables);
  const { tree, specials } = reading;
  const including = takesId(reading);
  return (doc) => {
    const shaped = including ? include(doc, tree) : exclude(doc, tree);
    for (const [path, value] of specials) setPath(shaped, path, value(doc));
    return shaped;
  };
}

function readingOf(spec: Doc, filter: Doc, variables: Variables): Reading {
  const reading: Reading = { tree: new Map(), specials: [], including: undefined, keepsId: true, filter, variables };
  for (const [path, wanted] of Object.entries(spec)) readEntry(reading, path, wanted);
  return reading;
}

/** The fields of a projection that picks whole ones and does nothing else; undefined for any other. */
export function pickedFields(spec: Doc): Fields | undefined {
  const plain = Object.entries(spec).every(([path, wanted]) => !path.includes('.') && (typeof wanted === 'boolean' || isNumeric(wanted)));
  const reading = plain ? readingOf(spec, {}, {}) : undefined;
  return reading && takesId(reading) ? reading.tree : undefined;
}

/** Wants what a projection looks at: the fields it picks, or everything. */
export function wantProjection(wanted: Wanted, spec: Doc): void {
  const reading = readingOf(spec, {}, {});
  wanted.whole ||= !takesId(reading) || reading.specials.length > 0;
  for (const path of pathsOf(reading.tree)) wantPath(wanted, path);
}

function pathsOf(tree: Fields): string[] {
  return [...tree].flatMap(([name, inside]) => (inside === true ? [name] : pathsOf(inside).map((path) => `${name}.${path}`)));
}

/** Settles _id: kept unless excluded; alone, it decides what kind of projection this is. Returns whether fields are picked. */
function takesId({ tree, specials, including, keepsId }: Reading): boolean {
  const picks = including ?? (specials.length === 0 && keepsId);
  if (picks === keepsId) tree.set('_id', true);
  return picks;
}

function readEntry(reading: Reading, path: string, wanted: unknown): void {
  if (typeof wanted === 'boolean' || isNumeric(wanted)) readFlag(reading, path, wanted === true || (wanted !== false && toNumber(wanted) !== 0));
  else if (isDoc(wanted) && !isOperatorDoc(wanted)) for (const [name, inner] of Object.entries(wanted)) readEntry(reading, `${path}.${name}`, inner);
  else readOperator(reading, path, wanted);
}

function readFlag(reading: Reading, path: string, wanted: boolean): void {
  if (path === '_id') {
    reading.keepsId = wanted;
    return;
  }
  takeSide(reading, wanted, path);
  if (path.endsWith('.$')) reading.specials.push(positional(path.slice(0, -2), reading));
  else plant(reading.tree, path.split('.'));
}

function takeSide(reading: Reading, including: boolean, path: string): void {
  if (reading.including !== undefined && reading.including !== including) {
    refuse('BadValue', `Cannot do ${including ? 'inclusion' : 'exclusion'} on field ${path} in ${including ? 'exclusion' : 'inclusion'} projection`);
  }
  reading.including = including;
}

function readOperator(reading: Reading, path: string, wanted: unknown): void {
  const [operator, operand] = Object.entries(docOf(wanted))[0] ?? [];
  if (operator === '$meta') refuse('BadValue', '$meta is not supported by the embedded store');
  if (operator === '$slice' && !isExpressionSlice(operand)) {
    reading.specials.push([path, (doc) => sliceOf(valueAt(doc, path), operand)]);
    if (reading.including === true) plant(reading.tree, path.split('.'));
    return;
  }
  takeSide(reading, true, path);
  reading.specials.push(operator === '$elemMatch' ? [path, elementPicker(path, operand)] : [path, compileExpression(wanted, reading.variables)]);
}

/** As an expression $slice names its array; as a projection it has numbers only. */
const isExpressionSlice = (operand: unknown) => Array.isArray(operand) && !isNumeric(operand[0]);

function sliceOf(value: unknown, operand: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const list = value as unknown[];
  const [first = 0, count] = (Array.isArray(operand) ? operand : [operand]).map((part) => toNumber(part));
  if (count === undefined) return first < 0 ? list.slice(first) : list.slice(0, first);
  const from = first < 0 ? Math.max(0, list.length + first) : first;
  return list.slice(from, from + count);
}

function elementPicker(path: string, operand: unknown): Special {
  const test = elementTest(operand, nestedIn({}));
  return (doc) => {
    const found = listOf(valueAt(doc, path)).find(test);
    return found === undefined ? undefined : [found];
  };
}

function positional(path: string, { filter }: Reading): [string, Special] {
  return [path, (doc) => {
    const list = listOf(valueAt(doc, path));
    return list.length === 0 ? undefined : [list[matchedElement(doc, path.split('.'), filter)]];
  }];
}

function include(doc: Doc, tree: Fields): Doc {
  const shaped: Doc = {};
  for (const [name, value] of Object.entries(doc)) {
    const branch = tree.get(name);
    const kept = branch === true ? value : branch && includeInside(value, branch);
    if (kept !== undefined) put(shaped, name, kept);
  }
  return shaped;
}

function includeInside(value: unknown, tree: Fields): unknown {
  if (isDoc(value)) return include(value, tree);
  return Array.isArray(value) ? value.map((element) => includeInside(element, tree)).filter((element) => element !== undefined) : undefined;
}

function exclude(doc: Doc, tree: Fields): Doc {
  const shaped: Doc = {};
  for (const [name, value] of Object.entries(doc)) {
    const branch = tree.get(name);
    if (branch !== true) put(shaped, name, branch ? excludeInside(value, branch) : value);
  }
  return shaped;
}

function excludeInside(value: unknown, tree: Fields): unknown {
  if (isDoc(value)) return exclude(value, tree);
  return Array.isArray(value) ? value.map((element) => excludeInside(element, tree)) : value;
}

function setPath(doc: Doc, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? path;
  let holder = doc;
  for (const name of names) {
    const inner = isDoc(holder[name]) ? { ...holder[name] } : {};
    put(holder, name, inner);
    holder = inner;
  }
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else put(holder, last, value);
}
