import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connectStore, type StoreConnection } from '../../../server/adapters/store/connect.js';
import { modelsOf } from '../../../server/adapters/store/models.js';
import { startEmbeddedMongo } from '../../../server/embedded-mongo/launcher.js';
import { dataFolder, startDesk, type DeskProcess } from '../desk-process.js';
import { startRedis } from '../redis.js';
import { bareQueue } from './bare-queue.js';
import { fillDesk } from './due-tickets.js';
import { latenessOf, wordLateness, type Lateness } from './late.js';

interface Options {
  open: number;
  due: number;
  say: (line: string) => void;
}
export interface Outcome {
  fired: Lateness;
  missed: number;
  doubled: number;
}

const minute = 60_000;
const dbName = 'civic_desk';
/** Workers load the assistant first. */
const upMs = 25_000;
const killAfterMs = 20_000;
const restMs = 120_000;

/** `due` instants spread evenly over one minute from `start`. */
const spread = (start: number, due: number): number[] => Array.from({ length: due }, (_, index) => start + Math.floor((index * minute) / due));

/** Deadlines of a full desk with two worker processes, beside the bare queue, and once more with both workers killed half-way. */
export async function benchDeadlines({ open, due, say }: Options): Promise<{ bare: Lateness; calm: Outcome; killed: Outcome } | null> {
  const redis = await startRedis();
  if (!redis) return null;
  const folder = dataFolder();
  const redisUrl = `redis+unix://${redis.url}`;
  const mongo = await startEmbeddedMongo({ dataDir: join(folder.path, 'store'), dbName });
  const store = await connectStore(mongo.uri, { dbName });
  await store.ensureIndexes();
  const worker = () => startDesk({ ROLES: 'worker', MONGODB_URI: mongo.uri, REDIS_URL: redisUrl, DESK_SECRET: randomBytes(32).toString('hex'), DATA_DIR: folder.path, SWEEP_MS: '2000' });
  const house: House = { store, redisUrl: redis.url, worker, say };
  try {
    say(`bare queue: ${due} jobs due within a minute, two workers that do nothing`);
    const bare = await bareQueue(redis.url, spread(Date.now() + 10_000, due));
    say(`  ${wordLateness(bare)}`);
    const calm = await round(house, { open, due, firstIndex: 0, kill: false });
    const killed = await round(house, { open: due, due, firstIndex: open, kill: true });
    return { bare, calm, killed };
  } finally {
    await store.close();
    await mongo.close();
    await redis.close();
    folder.remove();
  }
}

interface House {
  store: StoreConnection;
  redisUrl: string;
  worker: () => Promise<DeskProcess>;
  say: (line: string) => void;
}
interface Round {
  open: number;
  due: number;
  firstIndex: number;
  kill: boolean;
}

async function round(house: House, { open, due, firstIndex, kill }: Round): Promise<Outcome> {
  const { store, redisUrl, worker, say } = house;
  // Filling takes about a millisecond and a half a ticket; the minute begins when it is done and the workers are up.
  const start = Date.now() + open * 2.5 + upMs;
  say(`${open} open tickets, ${due} due within a minute, two workers${kill ? `, both killed after ${killAfterMs / 1000} s` : ''}`);
  await fillDesk({ store, redisUrl, open, dues: spread(start, due), firstIndex });
  say(`  filled; the minute begins in ${Math.round((start - Date.now()) / 1000)} s`);
  let workers = await Promise.all([worker(), worker()]);
  if (kill) {
    await pause(Math.max(0, start + killAfterMs - Date.now()));
    await Promise.all(workers.map((one) => one.kill()));
    workers = await Promise.all([worker(), worker()]);
  }
  const outcome = await settled(house.store, { start, due, firstIndex });
  await Promise.all(workers.map((one) => one.stop()));
  say(`  ${wordLateness(outcome.fired)}; ${outcome.missed} missed, ${outcome.doubled} twice`);
  return outcome;
}

/** Waits until every due ticket has fired, or long enough that it never will. */
async function settled(store: StoreConnection, { start, due, firstIndex }: { start: number; due: number; firstIndex: number }): Promise<Outcome> {
  const { tickets } = modelsOf(store.connection);
  const range = { _id: { $gte: noOf(firstIndex), $lt: noOf(firstIndex + due) } };
  for (;;) {
    await pause(Math.max(2_000, start + minute + 2_000 - Date.now()));
    const waiting = await tickets.countDocuments({ ...range, 'facets.nextDueAt': { $lte: Date.now() } });
    if (waiting === 0 || Date.now() > start + minute + restMs) break;
  }
  const firings: number[][] = [];
  for await (const { history } of tickets.find(range, { history: 1 }).lean<Told>().cursor()) firings.push(firingsIn(history));
  const counted = (fits: (times: number) => boolean) => firings.filter(({ length }) => fits(length)).length;
  return { fired: latenessOf(firings.flatMap((delays) => delays.slice(0, 1))), missed: counted((times) => times === 0), doubled: counted((times) => times > 1) };
}

interface Told {
  history: { type: string; at: number; dueAt?: number; step?: string }[];
}

/** How late each firing of the acceptance was. */
function firingsIn(history: Told['history']): number[] {
  return history.filter(({ type, step }) => type === 'deadline_passed' && step === 'accept').map(({ at, dueAt = 0 }) => at - dueAt);
}

const noOf = (index: number): string => `2611${String(index).padStart(14, '0')}`;
