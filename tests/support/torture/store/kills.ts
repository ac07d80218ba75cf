import { setTimeout as wait } from 'node:timers/promises';
import type { MongoClient } from 'mongodb';
import { seeded } from '../chance.js';
import { Belief } from './belief.js';
import { findingsIn } from './findings.js';
import { startStore } from './store-process.js';
import { collectionOf, prepare, writeOnce, type Writer } from './writer.js';

export interface Kills { dataDir: string; rounds: number; seed: number; say(line: string): void; writers?: number }
export interface Toll { acknowledged: number; lost: string[]; inconsistent: string[] }

const shortest = 50;
const longest = 1500;

/** Writers that remember what they were told. */
export function makeWriters(count: number, seed: number): Writer[] {
  return Array.from({ length: count }, (_, number) => ({ number, belief: new Belief(), chance: seeded(seed * 1000 + number) }));
}

/** Kills a store again and again while many write and an index comes and goes; counts what was acknowledged and is not there. */
export async function killAgainAndAgain({ dataDir, rounds, seed, say, writers: count = 16 }: Kills): Promise<Toll> {
  const chance = seeded(seed);
  const writers = makeWriters(count, seed);
  const toll: Toll = { acknowledged: 0, lost: [], inconsistent: [] };
  for (let round = 1; round <= rounds; round++) {
    const ms = shortest + Math.floor(chance() * (longest - shortest));
    await writeAndKill({ dataDir, writers, ms });
    const { lost, inconsistent, documents } = await findingsIn(dataDir, writers);
    toll.lost.push(...lost);
    toll.inconsistent.push(...inconsistent);
    toll.acknowledged = writers.reduce((sum, { belief }) => sum + belief.acknowledged, 0);
    say(`round ${round}: killed after ${ms} ms, ${documents} documents, ${toll.acknowledged} acknowledged writes so far, ${toll.lost.length} lost, ${toll.inconsistent.length} inconsistent`);
  }
  return toll;
}

async function writeAndKill({ dataDir, writers, ms }: { dataDir: string; writers: readonly Writer[]; ms: number }): Promise<void> {
  const store = await startStore({ dataDir });
  await prepare(store.client);
  let killed = false;
  const tooEarly: unknown[] = [];
  const untilKilled = async (work: () => Promise<void>) => {
    try {
      for (;;) await work();
    } catch (error) {
      if (!killed) tooEarly.push(error);
    }
  };
  const work = [...writers.map((writer) => untilKilled(() => writeOnce(store.client, writer))), untilKilled(() => indexComesAndGoes(store.client))];
  await wait(ms);
  killed = true;
  await store.killAtWork();
  await Promise.all(work);
  if (tooEarly.length > 0) throw new AggregateError(tooEarly, `a write failed before the kill: ${String(tooEarly[0])}`);
}

async function indexComesAndGoes(client: MongoClient): Promise<void> {
  await collectionOf(client).createIndexes([{ key: { balance: 1, rev: 1 } }]);
  await collectionOf(client).dropIndex('balance_1_rev_1');
}
