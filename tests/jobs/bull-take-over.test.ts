import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BullQueue } from '../../server/adapters/jobs/bull-queue.js';
import { systemClock } from '../../server/adapters/security/clock.js';
import { recorder } from '../ports/job-queue.contract.js';
import { FakeLog } from '../support/fakes/log.js';
import { redisInstalled, startRedis } from '../support/redis.js';

const withinMs = 10_000;

describe.skipIf(!redisInstalled)('when a worker is killed in the middle of a job', () => {
  let redis: Awaited<ReturnType<typeof startRedis>> = null;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis?.close());

  it('another takes the job over within ten seconds', async () => {
    const url = redis?.url ?? '';
    const queue = new BullQueue({ url, clock: systemClock, log: new FakeLog(), prefix: 'take-over' });
    const worker = fork(fileURLToPath(new URL('hanging-worker.ts', import.meta.url)), [url, 'take-over'], { execArgv: ['--import', 'tsx'] });
    const took = once(worker, 'message');
    await queue.add({ name: 'reach_supervision', key: 'due', data: { supervisionId: '1' } });
    await took;
    worker.kill('SIGKILL');
    const { done, handlers } = recorder();
    await queue.work(handlers);
    await expect.poll(() => done, { timeout: withinMs, interval: 100 }).toEqual(['reach_supervision 1']);
    await queue.close();
  });
});
