import { Refused } from './entries.js';
import { matches } from './matching.js';
import { compare, isDoc, same, type Doc } from './order.js';

type Holder = Doc | unknown[];
type Next = (current: unknown, operand: unknown) => unknown;
interface Path { names: readonly string[]; filter: Doc; arrayFilters: readonly Doc[] }

/** What stands for "the field goes away" and "nothing happens". */
const gone = Symbol('gone');
const kept = Symbol('kept');

const list = (value: unknown): unknown[] => {
  if (value !== undefined && !Array.isArray(value)) throw new Refused('not a list');
  return (value ?? []) as unknown[];
};
const eachOf = (operand: unknown): unknown[] => (isDoc(operand) && '$each' in operand ? operand['$each'] as unknown[] : [operand]);

function number(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value !== 'number') throw new Refused('not a number');
  return value;
}

function push(current: unknown, operand: unknown): unknown[] {
  const { $position, $slice, $sort } = (isDoc(operand) && '$each' in operand ? operand : {}) as { $position?: number; $slice?: number; $sort?: 1 | -1 };
  const pushed = [...list(current)];
  pushed.splice($position ?? pushed.length, 0, ...eachOf(operand));
  if ($sort !== undefined) pushed.sort((a, b) => compare(a, b) * $sort);
  if ($slice === undefined) return pushed;
  return $slice < 0 ? pushed.slice($slice) : pushed.slice(0, $slice);
}

function pull(current: unknown, operand: unknown): unknown {
  if (current === undefined) return kept;
  const isFilter = isDoc(operand) && !Object.keys(operand).some((name) => name.startsWith('$'));
  const unwanted = (element: unknown) => (isFilter ? isDoc(element) && matches(element, operand) : matches({ it: element }, { it: operand }) && (isDoc(operand) || same(element, operand)));
  return list(current).filter((element) => !unwanted(element));
}

const operators: Record<string, Next> = {
  $set: (_, operand) => operand,
  $setOnInsert: (_, operand) => operand,
  $unset: () => gone,
  $inc: (current, operand) => number(current) + Number(operand),
  $mul: (current, operand) => number(current) * Number(operand),
  $min: (current, operand) => (current === undefined || compare(operand, current) < 0 ? operand : kept),
  $max: (current, operand) => (current === undefined || compare(operand, current) > 0 ? operand : kept),
  $push: push,
  $addToSet: (current, operand) => eachOf(operand).reduce<unknown[]>((set, value) => (set.some((known) => same(known, value)) ? set : [...set, value]), list(current)),
  $pop: (current, operand) => (current === undefined ? kept : operand === 1 ? list(current).slice(0, -1) : list(current).slice(1)),
  $pull: pull,
};
const makesNothing = new Set(['$unset', '$pop', '$pull']);

/** The document an update makes of this one; throws where MongoDB refuses it. */
export function updated(doc: Doc, update: Doc, { filter, arrayFilters = [], inserting = false }: { filter: Doc; arrayFilters?: readonly Doc[]; inserting?: boolean }): Doc {
  if (!Object.keys(update).some((name) => name.startsWith('$'))) return { _id: doc['_id'], ...structuredClone(update) };
  const after = structuredClone(doc);
  for (const [name, fields] of Object.entries(update)) {
    if (name === '$setOnInsert' && !inserting) continue;
    for (const [path, operand] of Object.entries(fields as Doc)) change(after, { name, operand, path: { names: path.split('.'), filter, arrayFilters }, before: doc });
  }
  return after;
}

interface Change { name: string; operand: unknown; path: Path; before: Doc }

function change(doc: Doc, { name, operand, path, before }: Change): void {
  if (name === '$rename') {
    rename(doc, path.names[0] ?? '', String(operand));
    return;
  }
  const next = operators[name];
  if (!next) throw new Error(`the judge does not know ${name}`);
  for (const names of concrete(before, doc, path)) put(doc, names, { next, operand, makes: !makesNothing.has(name) });
}

function rename(doc: Doc, from: string, to: string): void {
  if (!(from in doc)) return;
  const value = doc[from];
  Reflect.deleteProperty(doc, from);
  doc[to] = value;
}

/** The paths a path with `$`, `$[]` or `$[it]` in its second place stands for. */
function concrete(before: Doc, doc: Doc, { names, filter, arrayFilters }: Path): string[][] {
  const [field = '', place = '', ...rest] = names;
  if (!place.startsWith('$')) return [[...names]];
  const elements = doc[field];
  if (!Array.isArray(elements)) throw new Refused('no list to go through');
  return positions(place, { field, elements: (place === '$' ? before[field] : elements) as unknown[], filter, arrayFilters }).map((at) => [field, String(at), ...rest]);
}

function positions(place: string, { field, elements, filter, arrayFilters }: { field: string; elements: unknown[]; filter: Doc; arrayFilters: readonly Doc[] }): number[] {
  const all = [...elements.keys()];
  if (place === '$[]') return all;
  if (place !== '$') return all.filter((at) => arrayFilters.every((wanted) => matches({ it: elements[at] }, wanted)));
  const found = all.find((at) => Object.entries(filter).some(([path, wanted]) => path.startsWith(`${field}.`) && isDoc(elements[at]) && matches(elements[at], { [path.slice(field.length + 1)]: wanted })));
  if (found === undefined) throw new Refused('nothing matched');
  return [found];
}

interface Put { next: Next; operand: unknown; makes: boolean }

function put(root: Doc, names: readonly string[], { next, operand, makes }: Put): void {
  const holder = holderOf(root, names, makes);
  if (holder === undefined) return;
  const last = names.at(-1) ?? '';
  const value = next(read(holder, last), structuredClone(operand));
  if (value === gone) remove(holder, last);
  else if (value !== kept) write(holder, last, value);
}

/** What the last name of a path lies in; undefined when nothing does and nothing is made. */
function holderOf(root: Doc, names: readonly string[], makes: boolean): Holder | undefined {
  let holder: Holder = root;
  for (const [depth, name] of names.slice(0, -1).entries()) {
    if (read(holder, name) === undefined && makes) write(holder, name, {});
    const below = read(holder, name);
    if (canHold(below, names[depth + 1] ?? '')) holder = below;
    else if (makes) throw new Refused('no place for a field');
    else return undefined;
  }
  return holder;
}

function canHold(value: unknown, name: string): value is Holder {
  return isDoc(value) || (Array.isArray(value) && /^\d+$/.test(name));
}

function read(holder: Holder, name: string): unknown {
  if (Array.isArray(holder)) return holder[Number(name)];
  return Object.hasOwn(holder, name) ? holder[name] : undefined;
}

function write(holder: Holder, name: string, value: unknown): void {
  if (!Array.isArray(holder)) {
    holder[name] = value;
    return;
  }
  while (holder.length < Number(name)) holder.push(null);
  holder[Number(name)] = value;
}

function remove(holder: Holder, name: string): void {
  if (!Array.isArray(holder)) Reflect.deleteProperty(holder, name);
  else if (Number(name) < holder.length) holder[Number(name)] = null;
}

/** What an upsert starts from: the plain equalities of its filter. */
export function seedOf(filter: Doc): Doc {
  const seed: Doc = {};
  for (const [path, wanted] of Object.entries(filter)) {
    const isOperator = isDoc(wanted) && Object.keys(wanted).some((name) => name.startsWith('$'));
    if (!isOperator) put(seed, path.split('.'), { next: (_, operand) => operand, operand: wanted, makes: true });
  }
  return seed;
}
