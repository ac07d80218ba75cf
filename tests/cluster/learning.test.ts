import { randomFillSync } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { stdout } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seed } from '../../server/adapters/assistant/nlp-assistant.js';
import { startTrainingWorker } from '../../server/adapters/assistant/start-bot-worker.js';
import { train } from '../../server/adapters/assistant/training.js';
import { MongoModelShelf } from '../../server/adapters/store/model-shelf.js';
import { modelsOf } from '../../server/adapters/store/models.js';
import { demoGuides } from '../bot/support.js';
import { mondayTen } from '../support/desk-fakes.js';
import { startStore, type TestStore } from '../support/store.js';

/** What a desk may lose while it trains beside it, ms; what other work on this machine costs comes on top. */
const delayAllowedMs = 20;
const quietMs = 1_500;
const watchedMs = 8_000;
/** About what a model of all services weighs, packed. */
const weightsBytes = 7 * 1024 * 1024;

let store: TestStore;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.close());

/** How late the event loop was while something else went on: the 99th percentile, ms. */
async function delayDuring(what: string, work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  const [p99, most] = [delay.percentile(99) / 1e6, delay.max / 1e6];
  stdout.write(`event loop while ${what}: p99 ${p99.toFixed(1)} ms, most ${most.toFixed(1)} ms\n`);
  return p99;
}

/** What is allowed on top of three times what the loop loses when it has nothing to do. */
const allowedNow = async (): Promise<number> => delayAllowedMs + 3 * (await delayDuring('idle', () => pause(quietMs)));

describe('the desk goes on while', () => {
  it('a model is trained', async () => {
    const allowed = await allowedNow();
    let stop = (): void => undefined;
    const training = train(startTrainingWorker({ guides: demoGuides, seed, taught: [], other: null, servingId: null }), (end) => (stop = end)).catch((error: unknown) => String(error));
    const p99 = await delayDuring('training', () => pause(watchedMs));
    stop();
    expect(await training).toBe('Error: stopped');
    expect(p99).toBeLessThan(allowed);
  });

  it('its weights go into the store and out again', async () => {
    const { models, modelHeads, modelWeights } = modelsOf(store.connection);
    const shelf = new MongoModelShelf({ models, heads: modelHeads, weights: modelWeights });
    const weights = randomFillSync(new Uint8Array(weightsBytes));
    const record = { id: 'm', program: 'p', trainedAt: mondayTen, reason: 'first', guides: 70, taught: [], figures: null, worseAt: [], served: null } as const;
    const allowed = await allowedNow();
    const p99 = await delayDuring('storing', () => shelf.put(record, weights));
    const readP99 = await delayDuring('reading', () => shelf.weights('m'));
    expect(Buffer.compare((await shelf.weights('m')) ?? Buffer.alloc(0), weights)).toBe(0);
    expect(Math.max(p99, readP99)).toBeLessThan(allowed);
  });
});
