import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose, { type mongo } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectStore, type StoreConnection } from '../../server/adapters/store/connect.js';
import { exportStore } from '../../server/adapters/store/transfer/export-store.js';
import { importStore } from '../../server/adapters/store/transfer/import-store.js';
import { startEmbeddedMongo, type EmbeddedMongo } from '../../server/embedded-mongo/launcher.js';

const { Binary, Decimal128, Double, Int32, Long, ObjectId } = mongoose.mongo;
const home = mkdtempSync(join(tmpdir(), 'transfer-'));
const quiet = { tell: () => undefined };
let mongoServer: EmbeddedMongo;
let from: StoreConnection;
let source: mongo.Db;
let folder: string;
let round = 0;

const dbOf = ({ connection }: StoreConnection): mongo.Db => {
  if (!connection.db) throw new Error('not connected');
  return connection.db;
};
const openDb = (dbName: string) => connectStore(mongoServer.uri, { dbName });

beforeAll(async () => {
  mongoServer = await startEmbeddedMongo({ dataDir: join(home, 'store') });
  from = await openDb('source');
  source = dbOf(from);
  await source.collection('things').createIndexes([{ key: { kind: 1, n: -1 }, name: 'by_kind', sparse: true }]);
  const things: mongo.Document[] = Array.from({ length: 1200 }, (_, n) => ({ _id: `t-${String(n).padStart(5, '0')}`, kind: n % 3, n: new Long(n), words: ['甲', `w${n}`] }));
  await source.collection('things').insertMany(things);
  await source.collection('kinds').insertMany([
    { _id: new ObjectId(), int: new Int32(5), double: new Double(5), long: Long.fromString('9007199254740993'), decimal: Decimal128.fromString('1.10'), bytes: new Binary(Buffer.from([0, 255])), at: new Date(-1), pattern: /^a/i, none: null, deep: { list: [{ a: 1 }, []] } },
  ]);
});
beforeEach(() => {
  round += 1;
  folder = join(home, `export-${round}`);
});
afterAll(async () => {
  await from.close();
  await mongoServer.close();
  rmSync(home, { recursive: true, force: true });
});

async function imported<T>(work: (target: mongo.Db) => Promise<T>): Promise<T> {
  const to = await openDb(`target-${round}`);
  try {
    return await work(dbOf(to));
  } finally {
    await to.close();
  }
}

describe('moving to another store', () => {
  it('brings every document, type for type, and every index', async () => {
    const collections = await exportStore({ db: source, folder, ...quiet });
    expect(collections.map(({ name, documents }) => [name, documents])).toEqual([['kinds', 1], ['things', 1200]]);
    await imported(async (target) => {
      await importStore({ db: target, folder, target: 'a', ...quiet });
      const [one, other] = await Promise.all([source, target].map((db) => db.collection('kinds').findOne({}, { promoteValues: false })));
      expect(mongoose.mongo.BSON.serialize(one ?? {})).toEqual(mongoose.mongo.BSON.serialize(other ?? {}));
      expect((await target.collection('things').indexes()).map(({ name, key, sparse }) => ({ name, key, sparse }))).toContainEqual({ name: 'by_kind', key: { kind: 1, n: -1 }, sparse: true });
    });
  });

  it('goes on after an export was killed in the middle of a line', async () => {
    await exportStore({ db: source, folder, ...quiet });
    const whole = readFileSync(join(folder, 'things.ndjson'), 'utf8');
    const again = `${folder}-again`;
    await exportStore({ db: source, folder: again, ...quiet });
    const manifest = JSON.parse(readFileSync(join(again, 'manifest.json'), 'utf8')) as { format: number; collections: { name: string }[] };
    writeFileSync(join(again, 'manifest.json'), JSON.stringify({ ...manifest, collections: manifest.collections.filter(({ name }) => name !== 'things') }));
    copyFileSync(join(again, 'things.ndjson'), join(again, 'things.ndjson.part'));
    truncateSync(join(again, 'things.ndjson.part'), Math.floor(statSync(join(again, 'things.ndjson')).size / 2));
    const told: number[] = [];
    const collections = await exportStore({ db: source, folder: again, tell: ({ done }) => told.push(done) });
    expect(readFileSync(join(again, 'things.ndjson'), 'utf8')).toBe(whole);
    expect(told[0]).toBeGreaterThan(500);
    expect(collections.find(({ name }) => name === 'things')?.documents).toBe(1200);
  });

  it('goes on after an import was killed, and doubles nothing', async () => {
    await exportStore({ db: source, folder, ...quiet });
    await imported(async (target) => {
      const killed = importStore({ db: target, folder, target: 'a', tell: ({ collection, done }) => { if (collection === 'things' && done === 1000) throw new Error('killed'); } });
      await expect(killed).rejects.toThrow('killed');
      expect(await target.collection('things').countDocuments()).toBe(1000);
      await importStore({ db: target, folder, target: 'a', ...quiet });
      expect(await target.collection('things').countDocuments()).toBe(1200);
    });
  });

  it('never mixes with what is in the target already', async () => {
    await exportStore({ db: source, folder, ...quiet });
    await imported(async (target) => {
      await target.collection('others').insertOne({ n: 1 });
      await expect(importStore({ db: target, folder, target: 'a', ...quiet })).rejects.toThrow(/already has documents in others/);
    });
  });

  it('tells of lines that were changed on the way, before it writes any', async () => {
    await exportStore({ db: source, folder, ...quiet });
    appendFileSync(join(folder, 'kinds.ndjson'), '{"_id":"more"}\n');
    await imported(async (target) => {
      await expect(importStore({ db: target, folder, target: 'a', ...quiet })).rejects.toThrow(/kinds\.ndjson is not what was exported/);
      expect(await target.listCollections().toArray()).toEqual([]);
    });
  });

  it('tells when the target holds something else in the end', async () => {
    await exportStore({ db: source, folder, ...quiet });
    await imported(async (target) => {
      await importStore({ db: target, folder, target: 'a', ...quiet });
      await target.collection('things').updateOne({ _id: 't-00007' as never }, { $set: { kind: 9 } });
      await expect(importStore({ db: target, folder, target: 'a', ...quiet })).rejects.toThrow(/things reads differently in the target/);
    });
  });
});
