import { setTimeout as pause } from 'node:timers/promises';
import type { StoreConnection } from '../../../server/adapters/store/connect.js';
import { modelsOf } from '../../../server/adapters/store/models.js';
import { noOf } from './due-tickets.js';

interface Watched {
  store: StoreConnection;
  /** In order; the ticket of the nth has the number `firstIndex + n`. */
  dues: readonly number[];
  firstIndex: number;
  giveUpAt: number;
  /** Told from time to time how many of those due are saved. */
  say: (saved: number, due: number) => void;
}

const lookEveryMs = 40;
const sayEveryMs = 10_000;

/** Asks the store again and again which due tickets are not yet saved as fired, until none is or it is late enough to give up.
 *  Each delay is that of the first look that finds the firing saved, so it is never less than the truth, and at most one look more. */
export async function watchFirings({ store, dues, firstIndex, giveUpAt, say }: Watched): Promise<number[]> {
  const { tickets } = modelsOf(store.connection);
  const waiting = new Map<string, number>();
  const delays: number[] = [];
  let fallen = 0;
  let saidAt = dues[0] ?? 0;
  while (delays.length < dues.length && Date.now() < giveUpAt) {
    const asked = Date.now();
    for (const due of dues.slice(fallen).filter((one) => one <= asked)) waiting.set(noOf(firstIndex + fallen++), due);
    const unsaved = await tickets.find({ 'facets.nextDueAt': { $lte: asked } }, { _id: 1 }).lean<{ _id: string }[]>();
    delays.push(...takeSaved(waiting, new Set(unsaved.map(({ _id }) => _id))));
    if (Date.now() - saidAt >= sayEveryMs) {
      saidAt = Date.now();
      say(delays.length, fallen);
    }
    await pause(lookEveryMs);
  }
  return delays;
}

/** Takes out those that are no longer among the unsaved, and tells how late they were found so, ms. */
function takeSaved(waiting: Map<string, number>, unsaved: ReadonlySet<string>): number[] {
  const now = Date.now();
  const saved = [...waiting].filter(([no]) => !unsaved.has(no));
  for (const [no] of saved) waiting.delete(no);
  return saved.map(([, due]) => now - due);
}
