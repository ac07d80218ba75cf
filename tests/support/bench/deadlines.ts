import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { secureIds } from '../../../server/adapters/security/ids.js';
import { connectStore, type StoreConnection } from '../../../server/adapters/store/connect.js';
import { createStores } from '../../../server/adapters/store/stores.js';
import { HOUR } from '../../../server/desk/calendar/shanghai.js';
import { caseLayout } from '../../../server/desk/reports/case.js';
import { startEmbeddedMongo } from '../../../server/embedded-mongo/launcher.js';
import { dataFolder } from '../desk-process.js';
import { FakeLog } from '../fakes/log.js';
import { startRedis } from '../redis.js';
import { bareQueue } from './bare-queue.js';
import { fillDesk } from './fill.js';
import { latenessOf, wordLateness, type Lateness } from './late.js';
import { allHeard, firingsOf, untoldOf } from './told.js';
import { watchFirings } from './watch.js';
import { startWorkers, type Workers } from './workers.js';

interface Options {
  /** Open tickets, and how many of them fall due. */
  open: number;
  due: number;
  /** They fall due evenly over this long, ms. */
  withinMs: number;
  say: (line: string) => void;
}
export interface Outcome {
  fired: Lateness;
  missed: number;
  doubled: number;
  /** Tickets some colleague was not told of, or twice. */
  untold: number;
}
export interface Result {
  bare: Lateness;
  calm: Outcome;
  killed: Outcome;
}

const dbName = 'civic_desk';
/** From the end of the set-up to the first due instant. */
const breathMs = 3_000;
/** Filling may take so many times as long as it did before. */
const reserve = 2;
/** A worker that comes back loads the assistant, and a killed one's jobs are taken over after some seconds. */
const restMs = 120_000;
const seconds = (ms: number): string => (ms / 1000).toFixed(1);

/** `due` instants spread evenly from `start`. */
const spread = (start: number, { due, withinMs }: Pick<Options, 'due' | 'withinMs'>): number[] => Array.from({ length: due }, (_, index) => start + Math.floor((index * withinMs) / due));

/** Deadlines of a full desk with two worker processes, beside the bare queue, and once more with both workers killed half-way. Null without Redis. */
export async function benchDeadlines(options: Options): Promise<Result | null> {
  const redis = await startRedis();
  if (!redis) return null;
  const folder = dataFolder();
  const mongo = await startEmbeddedMongo({ dataDir: join(folder.path, 'store'), dbName });
  const store = await connectStore(mongo.uri, { dbName });
  const place = { mongoUri: mongo.uri, redisSocket: redis.url, dataDir: folder.path };
  const house: House = { ...options, store, redisUrl: redis.url, workers: () => startWorkers(place) };
  try {
    const bare = await bareRound(house);
    await fillFar(house);
    const calm = await round(house, { firstIndex: options.open, kill: false });
    const killed = await round(house, { firstIndex: options.open + options.due, kill: true });
    return { bare, calm, killed };
  } finally {
    await store.close();
    await mongo.close();
    await redis.close();
    folder.remove();
  }
}

interface House extends Options {
  store: StoreConnection;
  redisUrl: string;
  workers: () => Promise<Workers>;
}
interface Round {
  firstIndex: number;
  kill: boolean;
}

async function bareRound(house: House): Promise<Lateness> {
  const { due, withinMs, redisUrl, say } = house;
  say(`Bare queue: ${due} jobs due within ${seconds(withinMs)} s, two workers that do nothing.`);
  const bare = await bareQueue(redisUrl, spread(Date.now() + breathMs + due, house));
  say(`  ${wordLateness(bare)}`);
  return bare;
}

/** The matters whose dates are far off. */
async function fillFar({ store, redisUrl, open, due, say }: House): Promise<void> {
  await store.ensureIndexes();
  // A desk that has run for a while keeps its records as it goes; making them all again is not what is measured.
  await createStores(store.connection, { clock: { now: () => Date.now() }, ids: secureIds, log: new FakeLog(), hashPhone: (phone) => phone }).cases.madeIn(caseLayout);
  const far = Date.now() + 48 * HOUR;
  const took = await fillDesk({ store, redisUrl, dues: Array.from({ length: open - due }, (_, index) => far + index), firstIndex: 0 });
  say(`Filled ${open - due} open tickets with far dates in ${seconds(took)} s.`);
}

async function round(house: House, { firstIndex, kill }: Round): Promise<Outcome> {
  const { store, due, withinMs, say } = house;
  say(`${house.open} open tickets, ${due} due within ${seconds(withinMs)} s, two workers${kill ? `, both killed after ${seconds(withinMs / 3)} s` : ''}.`);
  let workers = await house.workers();
  const dues = await fillDue(house, firstIndex);
  const [start = 0] = dues;
  const before = { workers: workers.cpu(), here: process.cpuUsage() };
  const watching = watchFirings({ store, dues, firstIndex, giveUpAt: start + withinMs + restMs, say: (saved, fallen) => say(`  ${saved} of ${fallen} fired`) });
  if (kill) {
    await pause(start + withinMs / 3 - Date.now());
    await workers.kill();
    say('  both workers killed; two others start');
    workers = await house.workers();
  }
  const delays = await watching;
  const heard = await allHeard(house, restMs);
  say(`  ${delays.length} fired by ${seconds(Date.now() - start - withinMs)} s after the last was due; ${heard ? 'everybody has heard' : 'NOT everybody has heard'}`);
  // The store is a thread of this process.
  const here = process.cpuUsage(before.here);
  if (!kill) say(`  CPU a firing: ${((workers.cpu() - before.workers) / due).toFixed(1)} ms in the workers, ${((here.user + here.system) / 1000 / due).toFixed(1)} ms in the store and this watch`);
  await workers.stop();
  if (workers.output() !== '') say(workers.output().trimEnd());
  const outcome = { fired: latenessOf(delays), ...(await firingsOf({ store, firstIndex, due })), untold: await untoldOf({ store, firstIndex, due }) };
  say(`  ${wordLateness(outcome.fired)}; ${outcome.missed} missed, ${outcome.doubled} twice; ${outcome.untold} not told to everybody once`);
  return outcome;
}

/** The matters that fall due, put there last: a few tell how long the rest takes, and when the first may be due. */
async function fillDue(house: House, firstIndex: number): Promise<number[]> {
  const { store, redisUrl, due, say } = house;
  const few = Math.ceil(due / 20);
  const far = Array.from({ length: few }, (_, index) => Date.now() + 48 * HOUR + index);
  const perTicket = (await fillDesk({ store, redisUrl, dues: far, firstIndex: firstIndex + 10_000_000 })) / few;
  const dues = spread(Date.now() + Math.ceil(breathMs + perTicket * due * reserve), house);
  const took = await fillDesk({ store, redisUrl, dues, firstIndex });
  const left = (dues[0] ?? 0) - Date.now();
  if (left < breathMs / 3) throw new Error(`filling took ${seconds(took)} s and ran into the time that is measured: the machine is too busy, run again`);
  say(`  ${due} tickets filled in ${seconds(took)} s; the first is due in ${seconds(left)} s`);
  return dues;
}
