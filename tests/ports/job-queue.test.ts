import { expect, it } from 'vitest';
import { InProcessQueue } from '../../server/adapters/jobs/in-process-queue.js';
import { FakeClock } from '../support/fakes/clock.js';
import { FakeJobQueue } from '../support/fakes/job-queue.js';
import { FakeLog } from '../support/fakes/log.js';
import { jobQueueContract, recorder } from './job-queue.contract.js';

const noon = Date.UTC(2026, 10, 23, 4);
const day = 86_400_000;

jobQueueContract('the fake', async () => {
  const clock = new FakeClock(noon);
  const queue = new FakeJobQueue(clock);
  return { queue, clock, log: null, pass: async (ms) => clock.advance(ms), close: () => queue.close() };
});

jobQueueContract('the in-process queue', async () => {
  const { queue, clock, log } = inProcess();
  return { queue, clock, log, pass: async (ms) => clock.advance(ms), close: () => queue.close() };
});

function inProcess() {
  const clock = new FakeClock(noon);
  const log = new FakeLog();
  return { clock, log, queue: new InProcessQueue({ clock, log, retries: { attempts: 3, firstMs: 1_000 } }) };
}
const job = { name: 'reach_supervision' as const, key: 'due', data: { supervisionId: '1' } };

it('starts due jobs by itself, without being drained', async () => {
  const { queue } = inProcess();
  const { done, handlers } = recorder();
  await queue.work(handlers);
  await queue.add(job);
  await expect.poll(() => done).toEqual(['reach_supervision 1']);
  await queue.close();
});

it('gives a hopeless job up aloud, after trying with longer and longer waits', async () => {
  const { queue, clock, log } = inProcess();
  const tries: number[] = [];
  const hopeless = async () => {
    tries.push(clock.now() - noon);
    throw new Error('never');
  };
  await queue.work({ ...recorder().handlers, reach_supervision: hopeless });
  await queue.add(job);
  for (let second = 0; second < 10; second += 1) {
    await queue.drain();
    clock.advance(1_000);
  }
  expect(tries).toEqual([0, 1_000, 3_000]);
  expect(log.events('warn')).toEqual(['job_failed', 'job_failed']);
  expect(log.events('error')).toEqual(['job_given_up']);
  await queue.close();
});

it('finds what fell due while the machine slept for months', async () => {
  const { queue, clock } = inProcess();
  const { done, handlers } = recorder();
  await queue.work(handlers);
  await queue.add({ ...job, runAt: noon + 40 * day });
  clock.advance(90 * day);
  await queue.drain();
  expect(done).toEqual(['reach_supervision 1']);
  await queue.close();
});

it('lets running jobs end before it closes, and starts no more', async () => {
  const { queue } = inProcess();
  const { done, handlers } = recorder();
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  await queue.work({ ...handlers, reach_supervision: (data) => gate.then(() => handlers.reach_supervision(data)) });
  await queue.add(job);
  const drained = queue.drain();
  await queue.add({ ...job, key: 'later', runAt: noon + day });
  const closed = queue.close();
  open();
  await Promise.all([drained, closed]);
  expect(done).toEqual(['reach_supervision 1']);
});
