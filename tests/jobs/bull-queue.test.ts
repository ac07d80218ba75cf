import { setTimeout as passing } from 'node:timers/promises';
import { afterAll, beforeAll, describe } from 'vitest';
import { BullQueue } from '../../server/adapters/jobs/bull-queue.js';
import { systemClock } from '../../server/adapters/security/clock.js';
import { jobQueueContract } from '../ports/job-queue.contract.js';
import { FakeLog } from '../support/fakes/log.js';
import { redisInstalled, startRedis } from '../support/redis.js';

describe.skipIf(!redisInstalled)('on a real Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>> = null;
  let desks = 0;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis?.close());

  jobQueueContract('Bull', async () => {
    desks += 1;
    const log = new FakeLog();
    const queue = new BullQueue({ url: redis?.url ?? '', clock: systemClock, log, prefix: `desk-${desks}`, retries: { attempts: 3, firstMs: 50 } });
    return { queue, clock: systemClock, log, pass: (ms) => passing(ms), close: () => queue.close() };
  });
});
