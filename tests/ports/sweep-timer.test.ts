import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startSweep } from '../../server/adapters/jobs/sweep-timer.js';
import { FakeLog } from '../support/fakes/log.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('sweeps again and again', async () => {
  let rounds = 0;
  const sweep = startSweep({ everyMs: 1_000, run: async () => void (rounds += 1), log: new FakeLog() });
  await vi.advanceTimersByTimeAsync(3_500);
  expect(rounds).toBe(3);
  await sweep.stop();
});

it('never starts a round while the last still runs', async () => {
  let running = 0;
  let most = 0;
  let end: () => void = () => undefined;
  const run = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => (end = resolve));
    running -= 1;
  };
  const sweep = startSweep({ everyMs: 1_000, run, log: new FakeLog() });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(most).toBe(1);
  end();
  await sweep.stop();
});

it('goes on after a failure and says so', async () => {
  const log = new FakeLog();
  let rounds = 0;
  const run = async () => {
    rounds += 1;
    if (rounds === 1) throw new Error('the store was away');
  };
  const sweep = startSweep({ everyMs: 1_000, run, log });
  await vi.advanceTimersByTimeAsync(2_500);
  expect(rounds).toBe(2);
  expect(log.events('error')).toEqual(['sweep_failed']);
  await sweep.stop();
});

it('stops for good', async () => {
  let rounds = 0;
  const sweep = startSweep({ everyMs: 1_000, run: async () => void (rounds += 1), log: new FakeLog() });
  await sweep.stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(rounds).toBe(0);
});
