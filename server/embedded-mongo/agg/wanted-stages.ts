import type { Wanted } from '../raw/wanted.js';
import { wantExpression, wantFilter, wantPath } from '../raw/wanted.js';
import type { Doc } from '../values.js';
import { docOf, isDoc, isOperatorDoc } from '../values.js';

/** Wants what a stage reads; true when nothing else of its documents gets past it. */
type StageReader = (wanted: Wanted, operand: unknown) => boolean;

const passing = (read: (wanted: Wanted, operand: unknown) => void): StageReader => (wanted, operand) => {
  read(wanted, operand);
  return false;
};
const ending = (read: (wanted: Wanted, operand: unknown) => void): StageReader => (wanted, operand) => {
  read(wanted, operand);
  return true;
};

const readers: Record<string, StageReader> = {
  $match: passing((wanted, filter) => { wantFilter(wanted, docOf(filter)); }),
  $sort: passing((wanted, sort) => { for (const path of Object.keys(docOf(sort))) wantPath(wanted, path); }),
  $limit: passing(() => undefined),
  $skip: passing(() => undefined),
  $unwind: passing((wanted, operand) => { wantExpression(wanted, isDoc(operand) ? operand['path'] : operand); }),
  $addFields: passing(wantComputed),
  $set: passing(wantComputed),
  $group: ending(wantExpression),
  $bucket: ending(wantExpression),
  $sortByCount: ending(wantExpression),
  $count: ending(() => undefined),
  $project: (wanted, operand) => wantShape(wanted, docOf(operand)),
};

/** A computed field may go into one that is there, so that one is read as well. */
function wantComputed(wanted: Wanted, operand: unknown): void {
  for (const path of Object.keys(docOf(operand))) wantPath(wanted, path);
  wantExpression(wanted, operand);
}

/** Neither 0 nor a nested shape, which may leave out as well. */
const isPick = (shape: unknown) => shape !== 0 && shape !== false && (!isDoc(shape) || isOperatorDoc(shape));

/** Picked fields and computed ones; a projection that leaves fields out passes on all the others. */
function wantShape(wanted: Wanted, spec: Doc): boolean {
  const shapes = Object.entries(spec).flatMap(([path, shape]) => (path === '_id' ? [] : [shape]));
  if (shapes.length === 0 || !shapes.every(isPick)) return false;
  wantPath(wanted, '_id');
  for (const [path, shape] of Object.entries(spec)) if (shape !== 0 && shape !== false) wantPath(wanted, path);
  wantExpression(wanted, spec);
  return true;
}

/** Wants what a pipeline reads of the documents it begins with; everything when some of it may get through to the end. */
export function wantPipeline(wanted: Wanted, stages: readonly unknown[]): void {
  for (const stage of stages) {
    const [entry] = Object.entries(docOf(stage));
    const reader = entry && readers[entry[0]];
    if (!reader) break;
    if (reader(wanted, entry[1])) return;
  }
  wanted.whole = true;
}
