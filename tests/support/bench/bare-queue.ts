import { setTimeout as pause } from 'node:timers/promises';
import { BullQueue } from '../../../server/adapters/jobs/bull-queue.js';
import type { JobHandlers } from '../../../server/ports/job-queue.js';
import { FakeLog } from '../fakes/log.js';
import { latenessOf, type Lateness } from './late.js';

const nothing = async (): Promise<void> => undefined;
const clock = { now: () => Date.now() };

/** The same jobs at the same density on the bare queue, whose handlers do nothing: what any deadline on it has to bear. */
export async function bareQueue(redisUrl: string, dues: readonly number[]): Promise<Lateness> {
  const dueOf = new Map(dues.map((due, index) => [`bare-${index}`, due]));
  const delays: number[] = [];
  const handlers: JobHandlers = {
    consume: nothing,
    lapse_offer: nothing,
    reach_deadline: nothing,
    reach_supervision: async ({ supervisionId }) => {
      delays.push(Date.now() - (dueOf.get(supervisionId) ?? 0));
    },
  };
  const workers = [1, 2].map(() => new BullQueue({ url: redisUrl, clock, log: new FakeLog(), prefix: 'bare' }));
  const filler = new BullQueue({ url: redisUrl, clock, log: new FakeLog(), prefix: 'bare' });
  const jobs = [...dueOf];
  for (let at = 0; at < jobs.length; at += 500) {
    await Promise.all(jobs.slice(at, at + 500).map(([supervisionId, runAt]) => filler.add({ name: 'reach_supervision', key: supervisionId, data: { supervisionId }, runAt })));
  }
  await filler.close();
  await Promise.all(workers.map((worker) => worker.work(handlers)));
  while (delays.length < dues.length) await pause(200);
  await Promise.all(workers.map((worker) => worker.close()));
  return latenessOf(delays);
}
