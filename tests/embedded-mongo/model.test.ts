import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { examine } from '../../server/embedded-mongo/soundness/examine.js';
import { tidy } from '../../server/embedded-mongo/housekeeping.js';
import { story, type Story } from './model/arbitraries.js';
import { play } from './model/play.js';
import { driverPort, EnginePort } from './model/ports.js';
import { freshDirectory, startTestServer, type TestServer } from './server.js';

/** `npm run test:store:nightly` asks for 100,000. */
const operations = Number(process.env['STORE_MODEL_OPERATIONS'] ?? 2000);
const longest = 60;
const storiesAtOnce = 50;
const mostSeed = 2 ** 31;

/** Plays stories until enough operations were seen; fast-check prints the seed of one that fails, made as short as it can. */
async function playStories(enough: number, tell: (played: Story) => Promise<void>): Promise<void> {
  const { seed = Math.floor(Math.random() * mostSeed) } = fc.readConfigureGlobal();
  process.stdout.write(`stories from seed ${seed} on\n`);
  let played = 0;
  for (let round = 0; played < enough; round++) {
    await fc.assert(fc.asyncProperty(story(longest), async (one) => {
      played += one.operations.length;
      await tell(one);
    }), { seed: seed + round, numRuns: storiesAtOnce });
  }
}

/** A directory in memory where there is one: nothing here is about disks, and flushing to one takes nearly all the time. */
function quickDirectory(): string {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return mkdtempSync(join('/dev/shm', 'em-'));
  } catch {
    return freshDirectory();
  }
}

describe('any collection with any indexes, in the store and written out by hand', () => {
  const dataDir = quickDirectory();
  let port: EnginePort;
  beforeAll(async () => { port = await EnginePort.open(dataDir); });
  afterAll(async () => {
    await port.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('answers the same by every index and by none, keeps unique what is to be, and holds the entries the documents imply', async () => {
    await playStories(operations, (one) => play(port, one));
    await tidy(port.engine());
    examine(port.engine().environment, () => undefined);
  }, 10_000 + operations * 20);
});

describe('the same through the driver', () => {
  let server: TestServer;
  beforeAll(async () => { server = await startTestServer(); });
  afterAll(() => server.stop());

  it('answers the same', async () => {
    await playStories(operations / 20, (one) => play(driverPort(server.client), one));
  }, 10_000 + operations * 20);
});
