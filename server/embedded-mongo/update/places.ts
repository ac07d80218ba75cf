import { refuse } from '../errors.js';
import { typeLabel } from '../match/types.js';
import type { Doc } from '../values.js';
import { isDoc, own, put } from '../values.js';

/** Where an operator acts: a field of a document or an element of an array. */
export interface Place { holder: Doc | unknown[]; name: string }

/** What positional parts of a path ($, $[], $[id]) stand for in this update. */
export interface Positions {
  matched(arrayPath: readonly string[]): number;
  filtered(identifier: string, element: unknown): boolean;
}

interface Walk { path: readonly string[]; create: boolean; positions: Positions }

/** The current value at a place; undefined when missing. */
export function readPlace({ holder, name }: Place): unknown {
  return Array.isArray(holder) ? holder[Number(name)] : own(holder, name);
}

/** Sets the value at a place, filling an array with null up to it. */
export function writePlace({ holder, name }: Place, value: unknown): void {
  if (!Array.isArray(holder)) {
    put(holder, name, value);
    return;
  }
  while (holder.length < Number(name)) holder.push(null);
  holder[Number(name)] = value;
}

/** Removes a field; an array element becomes null so that its neighbours keep their places. */
export function clearPlace({ holder, name }: Place): void {
  if (!Array.isArray(holder)) Reflect.deleteProperty(holder, name);
  else if (Number(name) < holder.length) holder[Number(name)] = null;
}

/** Every place an update path names in the document; with `create`, missing parents are made. */
export function placesAt(doc: Doc, walk: Walk): Place[] {
  const found: Place[] = [];
  descend(doc, [], { ...walk, found });
  return found;
}

interface Descent extends Walk { found: Place[] }

function descend(holder: unknown, trail: readonly string[], walk: Descent): void {
  const name = walk.path[trail.length];
  if (name === undefined) return;
  if (name.startsWith('$')) {
    for (const at of elementsFor(holder, name, { trail, walk })) step(holder as unknown[], String(at), { trail, walk });
  } else if (canHold(holder, name)) step(holder, name, { trail, walk });
  else if (walk.create) refuse('PathNotViable', `Cannot create field '${name}' in element {${trail.at(-1) ?? ''}: ${typeLabel(holder)}}`);
}

/** Documents hold any field, arrays numbered ones. */
function canHold(holder: unknown, name: string): holder is Doc | unknown[] {
  return isDoc(holder) || (Array.isArray(holder) && /^\d+$/.test(name));
}

function step(holder: Doc | unknown[], name: string, { trail, walk }: { trail: readonly string[]; walk: Descent }): void {
  const place = { holder, name };
  const here = [...trail, name];
  if (here.length === walk.path.length) {
    walk.found.push(place);
    return;
  }
  if (readPlace(place) === undefined) {
    if (!walk.create) return;
    if (walk.path[here.length]?.startsWith('$')) needsArray(here);
    writePlace(place, {});
  }
  descend(readPlace(place), here, walk);
}

function elementsFor(holder: unknown, name: string, { trail, walk }: { trail: readonly string[]; walk: Descent }): number[] {
  if (!Array.isArray(holder)) return walk.create || holder !== undefined ? needsArray(trail) : [];
  const elements = holder as unknown[];
  if (name === '$') return [walk.positions.matched(trail)];
  const identifier = /^\$\[(.*)\]$/.exec(name)?.[1] ?? refuse('BadValue', `unknown positional operator ${name}`);
  const all = elements.map((_, at) => at);
  return identifier === '' ? all : all.filter((at) => walk.positions.filtered(identifier, elements[at]));
}

function needsArray(trail: readonly string[]): never {
  return refuse('BadValue', `The path '${trail.join('.')}' must exist in the document in order to apply array updates.`);
}
