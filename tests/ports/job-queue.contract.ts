import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../server/ports/clock.js';
import type { JobHandlers, JobQueue } from '../../server/ports/job-queue.js';
import type { FakeLog } from '../support/fakes/log.js';

export interface QueueBench {
  queue: JobQueue;
  clock: Clock;
  log: FakeLog | null;
  /** Lets this much time pass, ms. */
  pass(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** Handlers that write down what they did. */
export function recorder(): { done: string[]; handlers: JobHandlers } {
  const done: string[] = [];
  return {
    done,
    handlers: {
      consume: async ({ eventId }) => void done.push(`consume ${eventId}`),
      lapse_offer: async ({ offerId }) => void done.push(`lapse_offer ${offerId}`),
      reach_deadline: async ({ upTo }) => void done.push(`reach_deadline ${upTo}`),
      reach_supervision: async ({ supervisionId }) => void done.push(`reach_supervision ${supervisionId}`),
    },
  };
}

const soonMs = 120;
const retryWithinMs = 1_100;
const due = (supervisionId: string) => ({ name: 'reach_supervision' as const, key: `due-${supervisionId}`, data: { supervisionId } });

/** What every job queue owes the desk. */
export function jobQueueContract(name: string, open: () => Promise<QueueBench>): void {
  describe(`${name} as a job queue`, () => {
    let bench: QueueBench;
    beforeEach(async () => {
      bench = await open();
    });
    afterEach(() => bench.close());

    it('does jobs of every name with their own ids', async () => {
      const { done, handlers } = recorder();
      await bench.queue.work(handlers);
      await bench.queue.add(due('1'));
      await bench.queue.add({ name: 'lapse_offer', key: 'o', data: { conversationId: 'c', offerId: 'o' } });
      await bench.queue.add({ name: 'reach_deadline', key: 'd', data: { after: 1, upTo: 2 } });
      await bench.queue.add({ name: 'consume', key: 'e:offer_next', data: { aggregate: 'ticket', aggregateId: '1', eventId: 'e', consumer: 'offer_next' } });
      await bench.queue.drain();
      expect(done.sort()).toEqual(['consume e', 'lapse_offer o', 'reach_deadline 2', 'reach_supervision 1']);
    });

    it('keeps what was added before work began', async () => {
      const { done, handlers } = recorder();
      await bench.queue.add(due('1'));
      await bench.queue.drain();
      expect(done).toEqual([]);
      await bench.queue.work(handlers);
      await bench.queue.drain();
      expect(done).toEqual(['reach_supervision 1']);
    });

    it('takes the same key twice as one job while the first waits', async () => {
      const { done, handlers } = recorder();
      await bench.queue.add(due('1'));
      await bench.queue.add(due('1'));
      await bench.queue.work(handlers);
      await bench.queue.drain();
      expect(done).toEqual(['reach_supervision 1']);
    });

    it('takes a key that comes again while its job runs as the same job', async () => {
      const { done, handlers } = recorder();
      let letEnd: () => void = () => undefined;
      const slow = new Promise<void>((resolve) => (letEnd = resolve));
      await bench.queue.work({
        ...handlers,
        reach_supervision: async (data) => {
          await handlers.reach_supervision(data);
          await slow;
        },
      });
      await bench.queue.add(due('1'));
      const drained = bench.queue.drain();
      await expect.poll(() => done).toEqual(['reach_supervision 1']);
      await bench.queue.add(due('1'));
      letEnd();
      await drained;
      await bench.queue.drain();
      expect(done).toEqual(['reach_supervision 1']);
    });

    it('does a job again when its key comes again later', async () => {
      const { done, handlers } = recorder();
      await bench.queue.work(handlers);
      await bench.queue.add(due('1'));
      await bench.queue.drain();
      await bench.queue.add(due('1'));
      await bench.queue.drain();
      expect(done).toEqual(['reach_supervision 1', 'reach_supervision 1']);
    });

    it('waits for the instant a job is for', async () => {
      const { done, handlers } = recorder();
      await bench.queue.work(handlers);
      await bench.queue.add({ ...due('1'), runAt: bench.clock.now() + soonMs });
      await bench.queue.drain();
      expect(done).toEqual([]);
      await bench.pass(soonMs);
      await expect.poll(() => bench.queue.drain().then(() => done)).toEqual(['reach_supervision 1']);
    });

    it('does at once what was due in the past', async () => {
      const { done, handlers } = recorder();
      await bench.queue.work(handlers);
      await bench.queue.add({ ...due('1'), runAt: bench.clock.now() - soonMs });
      await bench.queue.drain();
      expect(done).toEqual(['reach_supervision 1']);
    });

    it('tries a failing job again, and the others meanwhile', async () => {
      const { done, handlers } = recorder();
      let failures = 0;
      const failingOnce = async (data: { supervisionId: string }) => {
        failures += data.supervisionId === 'bad' ? 1 : 0;
        if (data.supervisionId === 'bad' && failures === 1) throw new Error('the store was away');
        await handlers.reach_supervision(data);
      };
      await bench.queue.work({ ...handlers, reach_supervision: failingOnce });
      await bench.queue.add(due('bad'));
      await bench.queue.add(due('good'));
      await bench.queue.drain();
      expect(done).toEqual(['reach_supervision good']);
      await bench.pass(retryWithinMs);
      await expect.poll(() => bench.queue.drain().then(() => done)).toEqual(['reach_supervision good', 'reach_supervision bad']);
      if (bench.log) expect(bench.log.events('warn')).toEqual(['job_failed']);
    });

    it('refuses to start without a handler for every name', async () => {
      const { lapse_offer: _, ...some } = recorder().handlers;
      await expect(async () => bench.queue.work(some as JobHandlers)).rejects.toThrow('lapse_offer');
    });
  });
}
