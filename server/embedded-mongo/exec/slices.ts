const sliceMs = 8;

/** Gives other work on this thread a turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve); });
}

/** Steps through long work, giving the loop back at least every 8 ms; `take` ends it by returning false. */
export async function inSlices<T>(steps: Iterator<T | undefined>, take: (item: T) => boolean): Promise<void> {
  let until = performance.now() + sliceMs;
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    if (step.value !== undefined && !take(step.value)) return;
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + sliceMs;
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
