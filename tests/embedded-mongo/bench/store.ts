import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sized } from './acts.js';
import { measureCosts, type Cost } from './costs.js';
import { feelLongWork, type Felt } from './long-work.js';
import { measureMixed, type Mixed } from './mixed-load.js';
import { fillTickets } from './plain-tickets.js';
import { reopenAfterKill, type Reopened } from './reopening.js';
import { openWatched } from './watched-store.js';

interface Options {
  sizes: readonly number[];
  rounds: number;
  /** Kept, and filled up where an earlier run left off; null = a new folder, gone afterwards. */
  kept: string | null;
  say: (line: object) => void;
}

export interface Found { costs: Cost[]; mixed: Mixed[]; felt: Felt[]; reopened: Reopened; gigabytesAMillion: number; heapMb: number }

/** Measures the embedded store among several numbers of tickets at once; the costliest questions only among the most. */
export async function benchStore({ sizes, rounds, kept, say }: Options): Promise<Found> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'bench-store-'));
  const stores: Sized[] = [];
  try {
    for (const size of [...sizes].sort((a, b) => a - b)) stores.push(await filled(join(folder, String(size)), { size, say }));
    return await measured(stores, { folder, rounds, say });
  } finally {
    await closeAll(stores);
    if (kept === null) rmSync(folder, { recursive: true, force: true });
  }
}

async function closeAll(stores: Sized[]): Promise<void> {
  for (const { store } of stores.splice(0)) await store.close();
}

async function filled(folder: string, { size, say }: { size: number; say: Options['say'] }): Promise<Sized> {
  const store = await openWatched(folder);
  const seconds = await fillTickets(store.tickets, size);
  say({ what: 'filled', tickets: size, seconds: Number(seconds.toFixed(1)), megabytes: Math.round(store.fileSize() / 1e6) });
  return { size, store };
}

async function measured(stores: Sized[], { folder, rounds, say }: { folder: string; rounds: number; say: Options['say'] }): Promise<Found> {
  const largest = stores.at(-1);
  if (!largest) throw new Error('no sizes were named');
  const gigabytesAMillion = Number(((largest.store.fileSize() / largest.size) * 1e6 / 1e9).toFixed(2));
  const tell = <T extends object>(lines: readonly T[]): T[] => {
    lines.forEach(say);
    return [...lines];
  };
  const costs = tell(await measureCosts(stores, rounds));
  const mixed = tell(await measureMixed(largest));
  const felt = tell(await feelLongWork(largest));
  await closeAll(stores);
  const [reopened] = tell([await reopenAfterKill(join(folder, String(largest.size)), largest.size)]) as [Reopened];
  return { costs, mixed, felt, reopened, gigabytesAMillion, heapMb: Math.max(...felt.map(({ heapMb }) => heapMb)) };
}
