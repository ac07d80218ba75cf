import { cpuUsage } from 'node:process';
import { actsOf, takeBack, type Act, type Sized } from './acts.js';
import { quantile } from './costs.js';
import type { Waiting } from './one-queue.js';

/** Reads and writes together, by how they wait for each other in the store. */
export interface Mixed {
  what: string;
  tickets: number;
  perSecond: number;
  /** Against one queue whose writes share a flush, in the same run. */
  ratio: number;
  readP50: number;
  writeP50: number;
  /** How much of its time the store's thread worked, and how many cores the process used. */
  storeBusy: number;
  cores: number;
}

const atOnce = 32;
const windows = 5;
const windowMs = 800;
const ways: readonly Waiting[] = ['beside', 'one queue', 'one at a time'];

interface Window { perSecond: number; reads: number[]; writes: number[]; busy: number; cores: number }

/** Four reads to each write from 32 sides: as the store does it, and as single queues would. The ways take turns. */
export async function measureMixed(sized: Sized): Promise<Mixed[]> {
  const seen = new Map<Waiting, Window[]>(ways.map((how) => [how, []]));
  for (let round = 0; round < windows; round += 1) for (const how of ways) seen.get(how)?.push(await window(sized, how));
  await takeBack(sized);
  const median = (how: Waiting, value: (one: Window) => number) => quantile((seen.get(how) ?? []).map(value), 0.5);
  const queued = median('one queue', ({ perSecond }) => perSecond);
  return ways.map((how) => ({
    what: `mixed load, ${how}`,
    tickets: sized.size,
    perSecond: Math.round(median(how, ({ perSecond }) => perSecond)),
    ratio: Number((median(how, ({ perSecond }) => perSecond) / queued).toFixed(2)),
    readP50: Number(median(how, ({ reads }) => quantile(reads, 0.5)).toFixed(2)),
    writeP50: Number(median(how, ({ writes }) => quantile(writes, 0.5)).toFixed(2)),
    storeBusy: Number(median(how, ({ busy }) => busy).toFixed(2)),
    cores: Number(median(how, ({ cores }) => cores).toFixed(2)),
  }));
}

async function window(sized: Sized, how: Waiting): Promise<Window> {
  const acts = actsOf(sized);
  const reads: number[] = [];
  const writes: number[] = [];
  const cpu = cpuUsage();
  const begun = performance.now();
  const { busy } = await sized.store.watch(() => Promise.all(Array.from({ length: atOnce }, async (_, side) => {
    for (let at = side; performance.now() - begun < windowMs; at += 1) await timed(at, { acts, reads, writes });
  })), how);
  const ms = performance.now() - begun;
  const { user, system } = cpuUsage(cpu);
  return { perSecond: ((reads.length + writes.length) / ms) * 1000, reads, writes, busy, cores: (user + system) / 1000 / ms };
}

const turnOfActs = ['findById', 'page of 20', 'findById', 'findById', 'findOneAndUpdate', 'findById', 'page of 20', 'findById', 'findById', 'insertOne'];

async function timed(at: number, { acts, reads, writes }: { acts: Record<string, Act>; reads: number[]; writes: number[] }): Promise<void> {
  const name = turnOfActs[at % turnOfActs.length] ?? '';
  const asked = performance.now();
  await acts[name]?.();
  (name.includes('Update') || name.includes('insert') ? writes : reads).push(performance.now() - asked);
}
