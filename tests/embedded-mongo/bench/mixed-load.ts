import { cpuUsage } from 'node:process';
import { takeBack, type Sized } from './acts.js';
import { quantile } from './costs.js';
import type { Waiting } from './one-queue.js';
import { ticketCommands, type TicketCommand } from './ticket-commands.js';
import { threadWorkMs } from './thread-work.js';
import { connectWire } from './wire-client.js';

/** Reads and writes together, by how they wait for each other in the store. */
export interface Mixed {
  what: string;
  tickets: number;
  perSecond: number;
  /** Against one call at a time, in the same run. */
  ratio: number;
  readP50: number;
  writeP50: number;
  /** How much of its time the store's thread worked or waited for the disk. */
  storeBusy: number;
  /** How many cores the process used, and how much of one went into asking. */
  cores: number;
  askingCores: number;
}

const atOnce = 32;
const windows = 5;
const windowMs = 800;
/** The first is the store as it is. A single queue does one call at a time: it is what the others are held against. The last, kinder to it, lets calls that wait together share a flush. */
const ways: readonly Waiting[] = ['beside', 'one at a time', 'one queue'];

interface Window { perSecond: number; reads: number[]; writes: number[]; busy: number; cores: number; askingCores: number }

/** Four reads to each write from 32 sides: as the store does it, and as single queues on a thread of their own connections would. The ways take turns. */
export async function measureMixed(sized: Sized): Promise<Mixed[]> {
  const seen = new Map<Waiting, Window[]>(ways.map((how) => [how, []]));
  for (let round = 0; round < windows; round += 1) for (const how of ways) seen.get(how)?.push(await window(sized, how));
  await takeBack(sized);
  const median = (how: Waiting, value: (one: Window) => number) => quantile((seen.get(how) ?? []).map(value), 0.5);
  const queued = median('one at a time', ({ perSecond }) => perSecond);
  const rounded = (value: number) => Number(value.toFixed(2));
  return ways.map((how) => ({
    what: `mixed load, ${how}`,
    tickets: sized.size,
    perSecond: Math.round(median(how, ({ perSecond }) => perSecond)),
    ratio: rounded(median(how, ({ perSecond }) => perSecond) / queued),
    readP50: rounded(median(how, ({ reads }) => quantile(reads, 0.5))),
    writeP50: rounded(median(how, ({ writes }) => quantile(writes, 0.5))),
    storeBusy: rounded(median(how, ({ busy }) => busy)),
    cores: rounded(median(how, ({ cores }) => cores)),
    askingCores: rounded(median(how, ({ askingCores }) => askingCores)),
  }));
}

async function window({ size, store }: Sized, how: Waiting): Promise<Window> {
  const commands = ticketCommands(size);
  const reads: number[] = [];
  const writes: number[] = [];
  const sides = Array.from({ length: atOnce }, () => connectWire(how === 'beside' ? store.socketPath : store.queuePath));
  const cpu = cpuUsage();
  const [begun, asked] = [performance.now(), threadWorkMs()];
  const { busy } = await store.watch(() => Promise.all(sides.map(async ({ send }, side) => {
    for (let at = side; performance.now() - begun < windowMs; at += 1) {
      const name = turnOfActs[at % turnOfActs.length] ?? 'findById';
      (isWrite(name) ? writes : reads).push(await timed(() => send(commands[name]())));
    }
  })), how);
  const ms = performance.now() - begun;
  const { user, system } = cpuUsage(cpu);
  sides.forEach(({ close }) => { close(); });
  return { perSecond: ((reads.length + writes.length) / ms) * 1000, reads, writes, busy, cores: (user + system) / 1000 / ms, askingCores: (threadWorkMs() - asked) / ms };
}

const turnOfActs: readonly TicketCommand[] = ['findById', 'page of 20', 'findById', 'findById', 'findOneAndUpdate', 'findById', 'page of 20', 'findById', 'findById', 'insertOne'];

const isWrite = (name: TicketCommand): boolean => name === 'findOneAndUpdate' || name === 'insertOne';

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}
