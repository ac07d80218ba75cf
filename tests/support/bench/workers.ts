import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { startDesk, type DeskProcess } from '../desk-process.js';
import { cpuOf } from './cpu.js';

interface Place {
  mongoUri: string;
  /** The path of Redis's socket. */
  redisSocket: string;
  dataDir: string;
}

/** Two worker processes of the real desk. */
export interface Workers {
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** CPU time both have used, ms. */
  cpu(): number;
  /** What they complained of. */
  output(): string;
}

const upWithinMs = 90_000;
const lookEveryMs = 100;
/** CPU time of both in a second that counts as having nothing to do, ms. */
const quietMs = 200;
/** Bull's connections that wait for alarms carry this name. */
const waitingName = `name=desk:${Buffer.from('reach_deadline').toString('base64')} `;

/** Starts both and waits until each asks Redis for alarms and has loaded the assistant. Throws when they do not come up. */
export async function startWorkers({ mongoUri, redisSocket, dataDir }: Place): Promise<Workers> {
  const settings = { ROLES: 'worker', MONGODB_URI: mongoUri, REDIS_URL: `redis+unix://${redisSocket}`, DESK_SECRET: randomBytes(32).toString('hex'), DATA_DIR: dataDir, SWEEP_MS: '2000' };
  const workers = await Promise.all([startDesk(settings), startDesk(settings)]);
  await untilAtWork(redisSocket, workers);
  const cpu = (): number => workers.reduce((sum, { child }) => sum + cpuOf(child.pid), 0);
  await untilQuiet(cpu);
  const each = async (end: (worker: DeskProcess) => Promise<unknown>): Promise<void> => {
    await Promise.all(workers.map(end));
  };
  return {
    kill: () => each((worker) => worker.kill()),
    stop: () => each((worker) => worker.stop()),
    cpu,
    output: () => workers.map((worker) => worker.output()).join(''),
  };
}

async function untilAtWork(redisSocket: string, workers: readonly DeskProcess[]): Promise<void> {
  const redis = new Redis(redisSocket);
  const giveUpAt = Date.now() + upWithinMs;
  for (;;) {
    const clients = String(await redis.client('LIST'));
    if (clients.split(waitingName).length > workers.length) break;
    if (Date.now() > giveUpAt || workers.some(({ child }) => child.exitCode !== null)) throw new Error(`the workers did not come up:\n${workers.map((worker) => worker.output()).join('')}`);
    await pause(lookEveryMs);
  }
  redis.disconnect();
}

/** The assistant is trained beside the work and may still be at it. */
async function untilQuiet(cpu: () => number): Promise<void> {
  const giveUpAt = Date.now() + upWithinMs;
  for (let before = -quietMs; cpu() - before >= quietMs && Date.now() < giveUpAt; ) {
    before = cpu();
    await pause(1_000);
  }
}
