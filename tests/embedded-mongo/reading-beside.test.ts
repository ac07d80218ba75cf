import { createConnection } from 'node:net';
import { serialize } from 'bson';
import { MongoClient, type Db } from 'mongodb';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './server.js';

/* Reads are answered by a thread of their own, which learns of writes from the file alone. */

interface Thing { _id: number; x: unknown }

let server: TestServer;
let other: MongoClient;
let elsewhere: Db;

beforeAll(async () => {
  server = await startTestServer();
  other = await new MongoClient(server.uri).connect();
  elsewhere = other.db();
});
afterEach(() => server.db.dropDatabase());
afterAll(async () => {
  await other.close();
  await server.stop();
});

const things = () => server.db.collection<Thing>('things');
const seenElsewhere = () => elsewhere.collection<Thing>('things');
const numbered = (count: number): Thing[] => Array.from({ length: count }, (_, _id) => ({ _id, x: _id % 7 }));

describe('reading beside writes', () => {
  it('finds on every connection what was acknowledged on one', async () => {
    for (let _id = 0; _id < 40; _id += 1) {
      await things().insertOne({ _id, x: 0 });
      await things().updateOne({ _id }, { $set: { x: _id } });
      expect(await seenElsewhere().findOne({ _id })).toEqual({ _id, x: _id });
      if (_id % 2 === 0) await things().deleteOne({ _id });
      expect(await seenElsewhere().findOne({ _id }) === null).toBe(_id % 2 === 0);
    }
  });

  it('knows collections and indexes as they are: made, used, taken away, and there again with other contents', async () => {
    expect(await seenElsewhere().find().toArray()).toEqual([]);
    await things().insertMany(numbered(50));
    await things().createIndexes([{ key: { x: 1 }, name: 'by_x' }]);
    expect(await seenElsewhere().find({ x: 3 }).hint('by_x').project({ _id: 1 }).toArray()).toHaveLength(7);
    await things().dropIndex('by_x');
    await expect(seenElsewhere().find({ x: 3 }).hint('by_x').toArray()).rejects.toMatchObject({ code: 2 });
    await things().drop();
    expect(await seenElsewhere().find({ x: 3 }).toArray()).toEqual([]);
    await things().insertOne({ _id: 1, x: 3 });
    expect(await seenElsewhere().find({ x: 3 }).toArray()).toEqual([{ _id: 1, x: 3 }]);
  });

  it('reads an index rightly from the moment on that a list lies in it', async () => {
    await things().createIndexes([{ key: { x: 1 } }]);
    await things().insertOne({ _id: 1, x: 5 });
    expect(await seenElsewhere().find({ x: { $gt: 4, $lt: 6 } }).sort({ x: 1 }).toArray()).toHaveLength(1);
    await things().insertOne({ _id: 2, x: [1, 9] });
    // One element is above, another below: between them lies neither.
    expect(await seenElsewhere().find({ x: { $gt: 4, $lt: 6 } }).sort({ x: 1 }).map(({ _id }) => _id).toArray()).toEqual([2, 1]);
  });

  it('goes on with each cursor where it was opened, and closes it there', async () => {
    await things().insertMany(numbered(60));
    const found = things().find().sort({ _id: 1 }).batchSize(7);
    const counted = things().aggregate([{ $sort: { _id: 1 } }, { $project: { _id: 1 } }], { batchSize: 7 });
    const both: unknown[] = [];
    for (let at = 0; at < 60; at += 1) both.push((await found.next())?._id, (await counted.next())?.['_id']);
    expect(both).toEqual(numbered(60).flatMap(({ _id }) => [_id, _id]));
    const { cursor } = await server.db.command({ find: 'things', batchSize: 2 }) as { cursor: { id: number } };
    expect(await elsewhere.command({ killCursors: 'things', cursors: [cursor.id] })).toMatchObject({ cursorsKilled: [cursor.id] });
    await expect(elsewhere.command({ getMore: cursor.id, collection: 'things' })).rejects.toMatchObject({ code: 43 });
  });

  it('leaves to a transaction what only it can see', async () => {
    await things().insertOne({ _id: 1, x: 'before' });
    const seen = await server.client.withSession((session) => session.withTransaction(async () => {
      await things().updateOne({ _id: 1 }, { $set: { x: 'after' } }, { session });
      return [await things().findOne({ _id: 1 }, { session }), await seenElsewhere().findOne({ _id: 1 })];
    }));
    expect(seen).toMatchObject([{ x: 'after' }, { x: 'before' }]);
    expect(await seenElsewhere().findOne({ _id: 1 })).toMatchObject({ x: 'after' });
  });

  it('hangs up on a write that is garbage, and on nobody else', async () => {
    const socket = createConnection(decodeURIComponent(new URL(server.uri).host));
    const closed = new Promise((resolve) => { socket.once('close', resolve); });
    const body = Buffer.concat([Buffer.alloc(5), serialize({ insert: 'things', documents: [{ _id: 1 }], $db: 'desk' })]);
    body.writeInt32LE(0x7fff, 5);
    const head = Buffer.alloc(16);
    head.writeInt32LE(16 + body.length, 0);
    head.writeInt32LE(2013, 12);
    socket.write(Buffer.concat([head, body]));
    await closed;
    expect(await seenElsewhere().findOne({ _id: 1 })).toBeNull();
  });
});
