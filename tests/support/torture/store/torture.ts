import { join } from 'node:path';
import type { MongoClient } from 'mongodb';
import { seeded } from '../chance.js';
import { makeFailingDisk, whyNotFailing, type FailingDisk, type Order } from './failing-disk.js';
import { findingsIn } from './findings.js';
import { killAgainAndAgain, makeWriters, type Toll } from './kills.js';
import { writeUntilRefused } from './refusals.js';
import { makeSmallDisk } from './small-disk.js';
import { startStore, type Circumstances, type StoreProcess } from './store-process.js';
import { prepare, writeOnce, type Writer } from './writer.js';

export interface Torture { folder: string; rounds: number; seed: number; say(line: string): void }

const many = 16;

/** Kills a store, fills its disk and makes its disk fail, under many writers; tells what was acknowledged and is not there. */
export async function tortureStore({ folder, rounds, seed, say }: Torture): Promise<Toll> {
  const tolls = [
    await killAgainAndAgain({ dataDir: join(folder, 'killed'), rounds, seed, say }),
    await fillDisk({ folder, seed, say }),
    ...whyNotFailing === undefined ? [await failDisk({ folder, seed, say, rounds: Math.ceil(rounds / 5) })] : [],
  ];
  if (whyNotFailing !== undefined) say(`a failing disk was not tried: ${whyNotFailing}`);
  return { acknowledged: tolls.reduce((sum, { acknowledged }) => sum + acknowledged, 0), lost: tolls.flatMap(({ lost }) => lost), inconsistent: tolls.flatMap(({ inconsistent }) => inconsistent) };
}

async function fillDisk({ folder, seed, say }: Omit<Torture, 'rounds'>): Promise<Toll> {
  const disk = makeSmallDisk(folder);
  const writers = makeWriters(many, seed);
  try {
    await withStore(disk, async ({ client }) => {
      say(`full disk, ${disk.what}: refused with ${told(await writeUntilRefused(client, writers))} after ${acknowledgedBy(writers)} acknowledged writes`);
      if (!disk.makeRoom) return;
      disk.makeRoom();
      await writeSome(client, writers, 5);
      say(`full disk: with room again, ${acknowledgedBy(writers)} acknowledged writes without a new start`);
    });
    return await tollOf(disk.dataDir, writers);
  } finally {
    disk.remove();
  }
}

/** Does something with a store, which is killed at the end however that goes. */
async function withStore(circumstances: Circumstances, work: (store: StoreProcess) => Promise<void>): Promise<void> {
  const store = await startStore(circumstances);
  try {
    await prepare(store.client);
    await work(store);
  } finally {
    await store.kill();
  }
}

async function failDisk({ folder, seed, say, rounds }: Torture): Promise<Toll> {
  const chance = seeded(seed);
  const disk = makeFailingDisk(folder);
  const dataDir = join(folder, 'failing');
  const writers = makeWriters(many, seed + 1);
  const toll: Toll = { acknowledged: 0, lost: [], inconsistent: [] };
  for (let round = 0; round < rounds; round++) {
    const order = orders[round % orders.length] ?? 'flush 5';
    const codes = await failOnce({ dataDir, environment: disk.environment }, { disk, order, writers, afterMs: 50 + Math.floor(chance() * 600) });
    const { lost, inconsistent } = await tollOf(dataDir, writers);
    toll.lost.push(...lost);
    toll.inconsistent.push(...inconsistent);
    toll.acknowledged = acknowledgedBy(writers);
    say(`failing disk, ${order}: refused with ${told(codes)}, ${toll.acknowledged} acknowledged writes so far, ${toll.lost.length} lost, ${toll.inconsistent.length} inconsistent`);
  }
  return toll;
}

const orders: readonly Order[] = ['flush 5', 'header 5', 'write 28'];

interface Failure { disk: FailingDisk; order: Order; writers: readonly Writer[]; afterMs: number }

async function failOnce(circumstances: Circumstances, { disk, order, writers, afterMs }: Failure): Promise<unknown[]> {
  let codes: unknown[] = [];
  await withStore(circumstances, async ({ client }) => {
    const failing = setTimeout(() => { disk.order(order); }, afterMs);
    codes = await writeUntilRefused(client, writers);
    clearTimeout(failing);
    disk.order('nothing');
    if (order !== 'header 5') await writeSome(client, writers, 5);
  });
  return codes;
}

async function writeSome(client: MongoClient, writers: readonly Writer[], times: number): Promise<void> {
  await Promise.all(writers.map(async (writer) => {
    for (let at = 0; at < times; at++) await writeOnce(client, writer);
  }));
}

async function tollOf(dataDir: string, writers: readonly Writer[]): Promise<Toll> {
  const { lost, inconsistent } = await findingsIn(dataDir, writers);
  return { acknowledged: acknowledgedBy(writers), lost, inconsistent };
}

const acknowledgedBy = (writers: readonly Writer[]) => writers.reduce((sum, { belief }) => sum + belief.acknowledged, 0);
const told = (codes: readonly unknown[]) => [...new Set(codes)].map((code) => `code ${String(code)}`).join(' and ');
