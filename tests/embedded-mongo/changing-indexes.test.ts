import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examine } from '../../server/embedded-mongo/soundness/examine.js';
import { buildIndex } from '../../server/embedded-mongo/store/index-build.js';
import type { Doc } from '../../server/embedded-mongo/values.js';
import { EnginePort } from './model/ports.js';
import { freshDirectory } from './server.js';

let dataDir: string;
let port: EnginePort;
beforeEach(async () => {
  dataDir = freshDirectory();
  port = await EnginePort.open(dataDir);
});
afterEach(async () => {
  await port.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const insert = (...documents: Doc[]) => port.run({ insert: 'c', documents });
const byX = { name: 'by_x', key: { x: 1 } };
const examined = () => examine(port.engine().environment, () => undefined).done;

describe('an index that is being built', () => {
  it('keeps the entry of a document whose double moved away before the build came to it', async () => {
    await insert(...Array.from({ length: 1500 }, (_, n) => ({ _id: n, x: n === 1499 ? 0 : n })));
    const engine = port.engine();
    const collection = engine.catalog.find('model', 'c');
    if (!collection) throw new Error('no collection');
    const built = buildIndex(engine, collection, { v: 2, name: 'by_x', key: { x: 1 }, unique: true });
    while (engine.view.page('entries', { start: Buffer.from([0]), end: Buffer.from([0xff]) }, 1).length === 0) await engine.commits.run(() => undefined);
    expect(collection.indexes[0]?.ready).toBe(false);
    await port.run({ update: 'c', updates: [{ q: { _id: 1499 }, u: { $set: { x: 5000 } } }] });
    await built;
    expect(examined()).toBe(1500);
  });
});

describe('a transaction during which an index is made', () => {
  const startOver = { code: 246, startOver: true };

  it('does not look for what it sees in an index that knows nothing of it', async () => {
    await insert({ _id: 1, x: 5 });
    const within = port.begin();
    await port.run({ find: 'c', filter: {} }, within);
    await port.run({ createIndexes: 'c', indexes: [byX] });
    await expect(port.run({ find: 'c', filter: { x: 5 } }, within)).rejects.toMatchObject(startOver);
  });

  it('is started over, with nothing of it kept, when the index came between its writes and its commit', async () => {
    await insert({ _id: 1, x: 5 }, { _id: 2, x: 6 });
    const within = port.begin();
    await port.run({ update: 'c', updates: [{ q: { _id: 2 }, u: { $set: { x: 5 } } }, { q: { _id: 1 }, u: { $set: { y: 1 } } }] }, within);
    await port.run({ createIndexes: 'c', indexes: [{ ...byX, unique: true }] });
    await expect(within.commit()).rejects.toMatchObject(startOver);
    expect((await port.run({ find: 'c', filter: {} }))['cursor']).toMatchObject({ firstBatch: [{ _id: 1, x: 5 }, { _id: 2, x: 6 }] });
    expect(examined()).toBe(2);
  });

  it('is started over when its collection was dropped and made again', async () => {
    await insert({ _id: 1, x: 5 });
    const within = port.begin();
    await port.run({ insert: 'c', documents: [{ _id: 2, x: 6 }] }, within);
    await port.run({ drop: 'c' });
    await insert({ _id: 3, x: 7 });
    await expect(within.commit()).rejects.toMatchObject(startOver);
    expect(examined()).toBe(1);
  });

  it('goes on in a collection that it made itself', async () => {
    await port.run({ create: 'd' });
    const within = port.begin();
    await port.run({ find: 'd', filter: {} }, within);
    await port.run({ insert: 'made', documents: [{ _id: 1, x: 5 }] }, within);
    expect((await port.run({ find: 'made', filter: { x: 5 } }, within))['cursor']).toMatchObject({ firstBatch: [{ _id: 1 }] });
    await within.commit();
    expect((await port.run({ count: 'made' }))['n']).toBe(1);
  });
});
