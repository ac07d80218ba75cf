import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFailingDisk, whyNotFailing, type FailingDisk } from '../support/torture/store/failing-disk.js';
import { findingsIn } from '../support/torture/store/findings.js';
import { makeWriters } from '../support/torture/store/kills.js';
import { isStopped, noDisk, noRoom, writeUntilRefused } from '../support/torture/store/refusals.js';
import { startStore, type StoreProcess } from '../support/torture/store/store-process.js';
import { collectionOf, prepare, writeOnce, type Writer } from '../support/torture/store/writer.js';
import { freshDirectory } from './server.js';

if (whyNotFailing !== undefined) process.stdout.write(`a failing disk was not tried: ${whyNotFailing}\n`);

let folder: string;
let dataDir: string;
let writers: Writer[];
let store: StoreProcess;
beforeEach(() => {
  folder = freshDirectory();
  dataDir = join(folder, 'store');
  writers = makeWriters(6, 1);
});
afterEach(async () => {
  await store.kill();
  rmSync(folder, { recursive: true, force: true });
});

const writeSome = (times: number) => Promise.all(writers.map(async (writer) => {
  for (let at = 0; at < times; at++) await writeOnce(store.client, writer);
}));
const expectNothingLost = async () => {
  expect(await findingsIn(dataDir, writers)).toMatchObject({ lost: [], inconsistent: [] });
};

describe('a full disk', () => {
  it('is told to whoever writes; what was acknowledged stays, can be read, and is all there at the next start', async () => {
    store = await startStore({ dataDir, fileLimit: 400 });
    await prepare(store.client);
    const codes = await writeUntilRefused(store.client, writers);
    expect(codes.length).toBeGreaterThan(0);
    // A write cut short by the limit on a file looks like a broken disk; one that finds no room at all does not.
    expect([noRoom, noDisk]).toEqual(expect.arrayContaining(codes));
    const acknowledged = writers.reduce((sum, { belief }) => sum + belief.certain.size, 0);
    expect(await collectionOf(store.client).countDocuments({ writer: { $gte: 0 } })).toBe(acknowledged);
    await store.kill();
    await expectNothingLost();
    store = await startStore({ dataDir });
    await writeSome(3);
  });
});

describe.skipIf(whyNotFailing !== undefined)('a disk that fails', () => {
  let disk: FailingDisk;
  beforeEach(async () => {
    disk = makeFailingDisk(folder);
    store = await startStore({ dataDir, environment: disk.environment });
    await prepare(store.client);
    await writeSome(5);
  });

  it.each([['while it writes', 'write 28', noRoom], ['while it flushes', 'flush 5', noDisk]] as const)('%s is told to whoever writes, and once it works again so does the store', async (_name, order, code) => {
    disk.order(order);
    expect(await writeUntilRefused(store.client, writers)).toEqual(writers.map(() => code));
    expect(await collectionOf(store.client).countDocuments({ writer: { $gte: 0 } })).toBe(writers.reduce((sum, { belief }) => sum + belief.certain.size, 0));
    disk.order('nothing');
    await writeSome(3);
    await store.kill();
    await expectNothingLost();
  });

  it('in the last step of a commit stops the store, which says so to readers as well until it is started again', async () => {
    disk.order('header 5');
    expect(await writeUntilRefused(store.client, writers)).toEqual(writers.map(() => noDisk));
    disk.order('nothing');
    const reading = await collectionOf(store.client).find().toArray().catch((error: unknown) => error);
    expect(isStopped(reading)).toBe(true);
    expect(await store.stop()).toBe(0);
    await expectNothingLost();
    store = await startStore({ dataDir });
    await writeSome(3);
  });
});
