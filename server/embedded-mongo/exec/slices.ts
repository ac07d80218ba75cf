/** A turn may take 8 ms: what is left is for the last document and a short collection of garbage. */
const sliceMs = 5;

/** Gives other work on this thread a turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve); });
}

interface Turns { now(): number; next(): Promise<void> }
const realTurns: Turns = { now: () => performance.now(), next: nextTurn };

/** Steps through long work, giving the loop back every few ms; `take` pauses it by returning false, and ends it by throwing. */
export async function inSlices<T>(steps: Iterator<T | undefined>, take: (item: T) => boolean, turns = realTurns): Promise<void> {
  let until = turns.now() + sliceMs;
  try {
    for (let step = steps.next(); step.done !== true; step = steps.next()) {
      if (step.value !== undefined && !take(step.value)) return;
      if (turns.now() < until) continue;
      await turns.next();
      until = turns.now() + sliceMs;
    }
  } catch (error) {
    steps.return?.();
    throw error;
  }
}

/** All items of sliced work in a list. */
export async function collect<T>(steps: Iterator<T | undefined>): Promise<T[]> {
  const items: T[] = [];
  await inSlices(steps, (item) => items.push(item) > 0);
  return items;
}

/** Steps of work in progress: an item, or undefined for a step that brought none. */
export type Steps<T> = Generator<T | undefined, void>;

/** Maps the items of sliced work, keeping its empty steps. */
export function* mapSteps<T, U>(steps: Iterable<T | undefined>, map: (item: T) => U): Steps<U> {
  for (const item of steps) yield item === undefined ? undefined : map(item);
}

/** Skips and limits items (limit 0 means all). */
export function* window<T>(steps: Iterable<T | undefined>, { skip, limit }: { skip: number; limit: number }): Steps<T> {
  let seen = 0;
  for (const item of steps) {
    if (item === undefined) {
      yield undefined;
      continue;
    }
    seen += 1;
    yield seen > skip ? item : undefined;
    if (limit > 0 && seen >= skip + limit) return;
  }
}
