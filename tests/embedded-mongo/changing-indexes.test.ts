import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examine } from '../../server/embedded-mongo/soundness/examine.js';
import { buildIndex } from '../../server/embedded-mongo/store/index-build.js';
import type { Doc } from '../../server/embedded-mongo/values.js';
import { roomIn } from '../../server/embedded-mongo/spill/room.js';
import type { IndexSpec } from '../../server/embedded-mongo/store/catalog.js';
import { WrittenKeys } from '../../server/embedded-mongo/store/written-keys.js';
import { dice } from '../support/dice.js';
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
const byX = { name: 'by_x', key: { x: 1 } } as const;
const examined = () => examine(port.engine().environment, () => undefined).done;

/** Builds an index over c and meanwhile lets others write, from the moment it is known on. */
async function buildWhile(spec: Omit<IndexSpec, 'v'>, act: (turn: () => Promise<void>) => Promise<void>): Promise<void> {
  const engine = port.engine();
  const collection = engine.catalog.find('model', 'c');
  if (!collection) throw new Error('no collection');
  const built = buildIndex(engine, collection, { spec: { v: 2, ...spec }, room: { ...roomIn(dataDir, true), memory: 50_000 } });
  await engine.commits.run(() => undefined);
  expect(collection.indexes[0]?.ready).toBe(false);
  await Promise.all([built, act(() => engine.commits.run(() => undefined))]);
  expect(collection.indexes[0]?.ready).toBe(true);
}

describe('an index that is being built', () => {
  it('keeps the entry of a document whose double moved away before the build came to it', async () => {
    await insert(...Array.from({ length: 1500 }, (_, n) => ({ _id: n, x: n === 1499 ? 0 : n })));
    await buildWhile({ ...byX, unique: true }, async () => { await port.run({ update: 'c', updates: [{ q: { _id: 1499 }, u: { $set: { x: 5000 } } }] }); });
    expect(examined()).toBe(1500);
  });

  it('is given up for a double that stays, and says which', async () => {
    await insert(...Array.from({ length: 3000 }, (_, n) => ({ _id: n, x: n === 2999 ? 2500 : n })));
    await expect(buildWhile({ ...byX, unique: true }, async () => undefined)).rejects.toMatchObject({ code: 11000, details: { keyValue: { x: 2500 } } });
    expect(port.engine().catalog.find('model', 'c')?.indexes).toEqual([]);
  });

  it('has exactly the entries of its documents, whatever is written meanwhile', async () => {
    const size = 3000;
    const chance = dice(7);
    const some = () => Math.floor(chance() * size);
    await insert(...Array.from({ length: size }, (_, n) => ({ _id: n, x: n % 9 === 0 ? [some(), some()] : some(), y: 0 })));
    const moves = [
      () => port.run({ update: 'c', updates: [{ q: { _id: some() }, u: { $set: { x: some() } } }] }),
      () => port.run({ update: 'c', updates: [{ q: { _id: some() }, u: { $set: { x: [some(), some()] } } }] }),
      () => port.run({ update: 'c', updates: [{ q: { _id: some() }, u: { $inc: { y: 1 } } }] }),
      () => port.run({ delete: 'c', deletes: [{ q: { _id: some() }, limit: 1 }] }),
      () => port.run({ insert: 'c', documents: [{ _id: size + 10 * some() + chance(), x: some() }] }),
    ];
    await buildWhile({ ...byX, partialFilterExpression: { y: { $lt: 2 } } }, async (turn) => {
      for (let round = 0; round < 80; round += 1) {
        await Promise.all(moves.map((move) => move()));
        await turn();
      }
    });
    expect(examined()).toBe((await port.run({ count: 'c' }))['n']);
  });

  it('knows which documents were written, and of very many that any may have been', () => {
    const written = new WrittenKeys();
    written.add(Buffer.from('a'));
    expect([written.mayHave(Buffer.from('a')), written.mayHave(Buffer.from('b'))]).toEqual([true, false]);
    for (let n = 0; n < 100_000; n += 1) written.add(Buffer.from(String(n)));
    expect(written.mayHave(Buffer.from('b'))).toBe(true);
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
