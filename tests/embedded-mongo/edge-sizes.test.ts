import { calculateObjectSize } from 'bson';
import mongoose, { Schema } from 'mongoose';
import { Binary } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await mongoose.connect(server.uri);
});
afterAll(async () => {
  await mongoose.disconnect();
  await server.stop();
});

const mostBytes = 16 * 1024 * 1024;

/** A document of just this many bytes. */
function documentOf(bytes: number, _id: number): { _id: number; body: Binary } {
  const empty = calculateObjectSize({ _id, body: new Binary(Buffer.alloc(0)) });
  return { _id, body: new Binary(Buffer.alloc(bytes - empty, _id)) };
}

describe('documents of 16 MB', () => {
  it('are stored, read several in a row, and no byte more is taken', async () => {
    const c = server.db.collection<{ _id: number; body: Binary }>('heavy');
    for (const _id of [1, 2, 3]) await c.insertOne(documentOf(mostBytes, _id));
    const read = await c.find().sort({ _id: 1 }).toArray();
    expect(read.map(({ _id, body }) => [_id, body.length(), body.buffer[0], body.buffer.at(-1)])).toEqual([1, 2, 3].map((_id) => [_id, documentOf(mostBytes, _id).body.length(), _id, _id]));
    await expect(c.insertOne(documentOf(mostBytes + 1, 4))).rejects.toMatchObject({ code: 10334 });
    expect(await c.countDocuments()).toBe(3);
  }, 120_000);

  it('do not grow beyond it by an update, which leaves them as they were', async () => {
    const c = server.db.collection<{ _id: number; body: Binary; more?: string }>('growing');
    await c.insertOne(documentOf(mostBytes - 100, 1));
    await expect(c.updateOne({ _id: 1 }, { $set: { more: 'x'.repeat(100) } })).rejects.toMatchObject({ code: 10334 });
    expect(await c.findOne({ _id: 1 }, { projection: { more: 1 } })).toEqual({ _id: 1 });
  }, 60_000);
});

interface Counted { _id: number; n: number }

describe('100,000 documents', () => {
  beforeAll(async () => {
    const c = server.db.collection<Counted>('many');
    await c.createIndexes([{ key: { n: 1 } }]);
    for (let from = 0; from < 100_000; from += 10_000) await c.insertMany(Array.from({ length: 10_000 }, (_, at) => ({ _id: from + at, n: 99_999 - from - at })), { ordered: false });
  }, 180_000);

  it('come through one cursor, each once and in order, while others write', async () => {
    const c = server.db.collection<Counted>('many');
    let expected = 0;
    let inOrder = true;
    for await (const { n } of c.find().sort({ n: 1 }).batchSize(5000)) {
      inOrder &&= n === expected;
      expected += 1;
      if (n % 10_000 === 0) await server.db.collection('beside').insertOne({ n });
    }
    expect([expected, inOrder]).toEqual([100_000, true]);
  }, 120_000);

  it('are looked up by 10,000 values at once, with an index, by _id and without either', async () => {
    const c = server.db.collection<Counted>('many');
    const wanted = Array.from({ length: 10_000 }, (_, at) => at * 20);
    const expected = wanted.filter((value) => value < 100_000);
    const ids = async (filter: object, sort: 'n' | '_id') => (await c.find(filter).sort({ [sort]: 1 }).toArray()).map((doc) => doc[sort]);
    expect(await ids({ n: { $in: wanted } }, 'n')).toEqual(expected);
    expect(await ids({ _id: { $in: [...wanted].reverse() } }, '_id')).toEqual(expected);
    expect(await c.find({ n: { $in: wanted } }).hint({ $natural: 1 }).toArray()).toHaveLength(expected.length);
    expect(await c.countDocuments({ n: { $nin: wanted } })).toBe(100_000 - expected.length);
    expect((await c.deleteMany({ n: { $in: wanted } })).deletedCount).toBe(expected.length);
  }, 120_000);
});

describe('50 transactions on one document at once', () => {
  const Account = mongoose.model('Account', new Schema({ _id: String, balance: Number, history: [Number] }));

  it('each add to what the other ones left', async () => {
    await Account.create({ _id: 'hot', balance: 0 });
    await Promise.all(Array.from({ length: 50 }, (_, amount) => mongoose.connection.transaction(async (session) => {
      const account = await Account.findById('hot').session(session).orFail();
      await Account.updateOne({ _id: 'hot' }, { $set: { balance: (account.balance ?? 0) + amount }, $push: { history: amount } }, { session });
    })));
    const account = await Account.findById('hot').orFail();
    expect(account.balance).toBe(1225);
    expect([...account.history].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, amount) => amount));
  }, 120_000);
});

describe('edge values through mongoose', () => {
  const Edge = mongoose.model('Edge', new Schema({
    _id: Number, amount: Schema.Types.Decimal128, big: BigInt, ratio: Schema.Types.Double, count: Schema.Types.Int32, at: Date, maybe: { type: String, default: undefined }, grid: [[Number]], words: { type: Map, of: String },
  }));
  beforeAll(async () => {
    await Edge.init();
    await Edge.create([
      { _id: 1, amount: '0.10', big: 9_007_199_254_740_993n, ratio: 5, count: 7, at: new Date('1949-10-01T00:00:00Z'), grid: [[1, 2], [3]], words: new Map([['街道', '和平路'], ['🚰', '漏水']]) },
      { _id: 2, amount: '10.5', big: 9_007_199_254_740_992n, at: new Date('2026-01-01T00:00:00Z'), maybe: null },
    ]);
  });

  it('come back as they were saved', async () => {
    const one = await Edge.findById(1).orFail();
    expect([one.amount?.toString(), one.big, one.ratio?.valueOf(), one.count, one.at?.getUTCFullYear()]).toEqual(['0.10', 9_007_199_254_740_993n, 5, 7, 1949]);
    expect(one.toObject().grid).toEqual([[1, 2], [3]]);
    expect([one.words?.get('街道'), one.words?.get('🚰')]).toEqual(['和平路', '漏水']);
    expect(await Edge.countDocuments({ ratio: { $type: 'double' }, count: { $type: 'int' }, amount: { $type: 'decimal' }, big: { $type: 'long' } })).toBe(1);
  });

  it('are found by value', async () => {
    const ids = async (filter: object) => (await Edge.find(filter).sort({ _id: 1 }).lean()).map(({ _id }) => _id);
    expect(await ids({ amount: { $gte: '0.1', $lt: '0.2' } })).toEqual([1]);
    expect(await ids({ big: 9_007_199_254_740_992n })).toEqual([2]);
    expect(await ids({ at: { $lt: new Date(0) } })).toEqual([1]);
    expect([await ids({ maybe: null }), await ids({ maybe: { $exists: true } })]).toEqual([[1, 2], [2]]);
    expect(await ids({ 'words.街道': '和平路' })).toEqual([1]);
    expect(await ids({ grid: [3] })).toEqual([1]);
  });
});
