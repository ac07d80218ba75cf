import type { Engine } from './engine.js';
import { quickTargets } from './exec/targets.js';
import type { Collection, Index, Leftover } from './store/catalog.js';
import { wholeRange } from './store/catalog.js';

const clearPortion = 500;
const expirePortion = 40;
const defaultEveryMs = 30_000;

export interface Housekeeping { stop(): Promise<void> }

/** Tidies up every half minute until it is stopped; a round that fails, as on a full disk, is made up for by the next. */
export function startHousekeeping(engine: Engine, everyMs = defaultEveryMs): Housekeeping {
  let stopped = false;
  let running = Promise.resolve();
  const timer = setInterval(() => { running = running.then(() => tidy(engine, () => stopped)).catch(() => undefined); }, everyMs).unref();
  return {
    stop: () => {
      stopped = true;
      clearInterval(timer);
      return running;
    },
  };
}

/** One round: closes idle cursors, clears what dropped collections left and removes expired documents. */
export async function tidy(engine: Engine, stopped: () => boolean = () => false): Promise<void> {
  engine.cursors.dropIdle();
  for (const leftover of [...engine.catalog.leftovers.values()]) await clear(engine, leftover, stopped);
  await sweepExpired(engine, stopped);
}

/** Removes the keys of a dropped collection or index, a portion per commit. */
async function clear({ environment, view, commits, catalog }: Engine, leftover: Leftover, stopped: () => boolean): Promise<void> {
  for (let left = clearPortion; left === clearPortion && !stopped();) {
    left = await commits.run(() => {
      const page = view.page(leftover.from, wholeRange(leftover.id), clearPortion);
      for (const { key } of page) environment[leftover.from].removeSync(key);
      if (page.length < clearPortion) catalog.cleared(leftover);
      return page.length;
    });
  }
}

/** Removes documents whose TTL index says their time is over. */
async function sweepExpired(engine: Engine, stopped: () => boolean): Promise<void> {
  for (const collection of engine.catalog.all()) {
    for (const index of collection.indexes.filter(({ spec, ready }) => ready && spec.expireAfterSeconds !== undefined)) {
      for (let removed = expirePortion; removed === expirePortion && !stopped();) removed = await expire(engine, collection, index);
    }
  }
}

function expire({ commits, writer, catalog }: Engine, collection: Collection, { spec, fields }: Index): Promise<number> {
  const before = new Date(Date.now() - (spec.expireAfterSeconds ?? 0) * 1000);
  return commits.run(() => {
    if (catalog.find(collection.db, collection.name) !== collection) return 0;
    const due = quickTargets(writer, collection, { filter: { [fields[0] ?? '']: { $lte: before } }, limit: expirePortion }) ?? [];
    for (const { bytes } of due) writer.remove(collection, bytes);
    return due.length;
  });
}
