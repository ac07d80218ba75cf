import { Binary, Decimal128, Double, Long, MongoBulkWriteError, ObjectId, Timestamp, type Document } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
let names = 0;
const fresh = () => server.db.collection(`c${++names}`);
const freshOf = <T extends object>() => server.db.collection<T & { _id?: number | string }>(`c${++names}`);

beforeAll(async () => { server = await startTestServer(); });
afterAll(() => server.stop());

describe('inserting', () => {
  it('keeps every BSON type as it was', async () => {
    const c = fresh();
    const doc = {
      _id: new ObjectId(), long: Long.fromString('9007199254740993'), double: new Double(5), decimal: Decimal128.fromString('1.10'), date: new Date(5), bin: new Binary(Buffer.from([1, 2])),
      ts: new Timestamp({ t: 5, i: 6 }), re: /a.b/i, nested: { deep: [{ x: null }] },
    };
    await c.insertOne(doc);
    const raw = await c.findOne({ _id: doc._id }, { promoteValues: false, promoteLongs: false });
    expect(raw).toMatchObject({ long: doc.long, double: new Double(5), decimal: doc.decimal, date: doc.date, ts: doc.ts });
    expect(await c.countDocuments({ double: { $type: 'double' } })).toBe(1);
    await c.updateOne({ _id: doc._id }, { $set: { touched: true } });
    const after = await c.findOne({ _id: doc._id }, { promoteValues: false, promoteLongs: false });
    expect(after).toMatchObject({ long: doc.long, double: new Double(5), re: raw?.['re'] as unknown, touched: true });
  });

  it('stops an ordered batch at the first duplicate and goes on in an unordered one', async () => {
    const c = freshOf<{ n: number }>();
    const docs = [{ _id: 1, n: 1 }, { _id: 1, n: 2 }, { _id: 3, n: 3 }];
    const ordered = await c.insertMany(docs).catch((error: unknown) => error);
    expect(ordered).toBeInstanceOf(MongoBulkWriteError);
    expect(await c.countDocuments()).toBe(1);
    const unordered = await c.insertMany(docs, { ordered: false }).catch((error: unknown) => error) as MongoBulkWriteError;
    expect(unordered.insertedCount).toBe(1);
    expect(await c.distinct('_id')).toEqual([1, 3]);
  });

  it('leaves no trace of a document that a second unique index refuses', async () => {
    const c = freshOf<{ a: number; b: number }>();
    await c.createIndexes([{ key: { a: 1 }, unique: true }, { key: { b: 1 }, unique: true }]);
    await c.insertOne({ a: 1, b: 1 });
    await expect(c.insertOne({ a: 2, b: 1 })).rejects.toMatchObject({ code: 11000, keyPattern: { b: 1 } });
    await c.insertOne({ a: 2, b: 2 });
    expect(await c.find().hint({ a: 1 }).toArray()).toHaveLength(2);
  });

  it('refuses an array as _id', async () => {
    await expect(fresh().insertOne({ _id: [1] } as never)).rejects.toMatchObject({ code: 53 });
  });
});

describe('updating', () => {
  it('counts what matched and what changed', async () => {
    const c = freshOf<{ n: number; same: number }>();
    await c.insertMany([{ n: 1, same: 1 }, { n: 2, same: 2 }, { n: 3, same: 1 }]);
    const result = await c.updateMany({ n: { $gte: 1 } }, { $set: { same: 1 } });
    expect([result.matchedCount, result.modifiedCount]).toEqual([3, 1]);
  });

  it('does not meet a document twice when the update moves it along the index', async () => {
    const c = freshOf<{ n: number }>();
    await c.createIndexes([{ key: { n: 1 } }]);
    await c.insertMany(Array.from({ length: 400 }, (_, n) => ({ n })));
    expect((await c.updateMany({ n: { $gte: 0 } }, { $inc: { n: 1000 } })).modifiedCount).toBe(400);
    expect(await c.countDocuments({ n: { $gte: 2000 } })).toBe(0);
  });

  it('gives each of many concurrent takers another document', async () => {
    const c = freshOf<{ state: string; rank: number; by: number }>();
    await c.createIndexes([{ key: { state: 1, rank: 1 } }]);
    await c.insertMany(Array.from({ length: 30 }, (_, rank) => ({ state: 'waiting', rank, by: -1 })));
    const taken = await Promise.all(Array.from({ length: 30 }, (_, by) => c.findOneAndUpdate({ state: 'waiting' }, { $set: { state: 'taken', by } }, { sort: { rank: 1 } })));
    expect(new Set(taken.map((doc) => doc?.rank)).size).toBe(30);
  });

  it('increments one hot document from many sides without losing any', async () => {
    const c = freshOf<{ n: number }>();
    await c.insertOne({ _id: 'hot', n: 0 });
    await Promise.all(Array.from({ length: 200 }, () => c.updateOne({ _id: 'hot' }, { $inc: { n: 1 } })));
    expect((await c.findOne({ _id: 'hot' }))?.n).toBe(200);
  });

  it('takes the update of a long unindexed search to its document', async () => {
    const c = freshOf<{ n: number; seen?: boolean }>();
    await c.insertMany(Array.from({ length: 3000 }, (_, n) => ({ n })));
    expect((await c.findOneAndUpdate({ n: 2999 }, { $set: { seen: true } }, { returnDocument: 'after' }))?.seen).toBe(true);
    expect((await c.updateMany({ n: { $mod: [2, 0] } }, { $set: { seen: true } })).modifiedCount).toBe(1500);
    expect((await c.deleteMany({ seen: true })).deletedCount).toBe(1501);
  });

  it('supports pipelines, array filters and upserts with what the filter says', async () => {
    const c = freshOf<{ a: number; b: number; marks: { of: string; points: number }[] }>();
    await c.updateOne({ a: 1, 'deep.x': { $eq: 2 } }, [{ $set: { b: { $add: ['$a', 1] } } }], { upsert: true });
    expect(await c.findOne({ a: 1 }, { projection: { _id: 0 } })).toEqual({ a: 1, b: 2, deep: { x: 2 } });
    await c.updateOne({ a: 1 }, { $set: { marks: [{ of: 'x', points: 1 }, { of: 'y', points: 2 }] } });
    await c.updateOne({ a: 1 }, { $inc: { 'marks.$[m].points': 10 } }, { arrayFilters: [{ 'm.of': 'y' }] });
    expect((await c.findOne({ a: 1 }))?.marks.map(({ points }) => points)).toEqual([1, 12]);
  });

  it('finds a document by what an update changed, and no longer by what was there before', async () => {
    const c = freshOf<{ state: string; facets: { due?: number; words: string[] }; list: { of: string }[] }>();
    const plain = ['state', 'facets.words', 'list.of'].map((field) => ({ key: { [field]: 1 } as const }));
    await c.createIndexes([...plain, { key: { 'facets.due': 1 }, sparse: true }, { key: { state: 1, 'facets.due': -1 }, partialFilterExpression: { state: 'open' } }]);
    await c.insertOne({ _id: 1, state: 'open', facets: { due: 5, words: ['a', 'b'] }, list: [{ of: 'x' }, { of: 'y' }] });
    await c.updateOne({ _id: 1 }, { $set: { 'facets.words': ['b', 'c'] }, $push: { list: { of: 'z' } } });
    await c.updateOne({ _id: 1 }, { $set: { 'list.0.of': 'w' }, $unset: { 'facets.due': 1 } });
    const found = async (filter: Document) => c.countDocuments(filter);
    expect(await Promise.all([found({ 'facets.words': 'a' }), found({ 'facets.words': 'c' }), found({ 'facets.due': 5 }), found({ state: 'open', 'facets.due': 5 })])).toEqual([0, 1, 0, 0]);
    expect(await Promise.all(['w', 'x', 'y', 'z'].map((of) => found({ 'list.of': of })))).toEqual([1, 0, 1, 1]);
    await c.updateOne({ _id: 1 }, { $set: { state: 'done', 'facets.due': 5.5 } });
    expect(await Promise.all([found({ state: 'open' }), found({ state: 'done' }), found({ 'facets.due': 5.5 })])).toEqual([0, 1, 1]);
  });

  it('tells an update that changes nothing from one that does', async () => {
    const c = freshOf<{ n: number; list: number[] }>();
    await c.insertOne({ _id: 1, n: 1, list: [1] });
    expect((await c.updateOne({ _id: 1 }, { $set: { n: 1 }, $addToSet: { list: 1 } })).modifiedCount).toBe(0);
    expect((await c.updateOne({ _id: 1 }, { $addToSet: { list: 2 } })).modifiedCount).toBe(1);
  });

  it('refuses to change an _id', async () => {
    const c = freshOf<{ n: number }>();
    await c.insertOne({ _id: 1, n: 1 });
    await expect(c.updateOne({ n: 1 }, { $set: { _id: 2 } })).rejects.toMatchObject({ code: 66 });
  });

  it('reports each outcome of a mixed bulk write', async () => {
    const c = freshOf<{ n: number }>();
    const result = await c.bulkWrite([
      { insertOne: { document: { n: 1 } } },
      { updateOne: { filter: { n: 1 }, update: { $set: { n: 2 } } } },
      { updateOne: { filter: { n: 9 }, update: { $set: { n: 9 } }, upsert: true } },
      { deleteOne: { filter: { n: 2 } } },
    ]);
    expect([result.insertedCount, result.modifiedCount, result.upsertedCount, result.deletedCount]).toEqual([1, 1, 1, 1]);
  });
});

describe('repeating a write', () => {
  it('answers a repeated statement of a session with its first reply and does nothing again', async () => {
    const session = server.client.startSession();
    const command = { update: 'retried', updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } }, upsert: true }], lsid: session.id, txnNumber: Long.fromNumber(77) };
    const first = await server.db.command(command);
    const again = await server.db.command(command);
    await session.endSession();
    expect(again['upserted']).toEqual(first['upserted']);
    expect((await server.db.collection('retried').findOne())?.['n']).toBe(1);
  });
});
