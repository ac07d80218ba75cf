import { Long, type ClientSession, type Collection } from 'mongodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './server.js';

interface Account { _id: string; balance: number; owner?: string }

let server: TestServer;
let accounts: Collection<Account>;

beforeAll(async () => {
  server = await startTestServer();
  accounts = server.db.collection<Account>('accounts');
  await accounts.createIndexes([{ key: { owner: 1 }, unique: true, sparse: true }]);
});
afterAll(() => server.stop());
beforeEach(async () => {
  await accounts.deleteMany({});
  await accounts.insertMany([{ _id: 'a', balance: 10, owner: 'one' }, { _id: 'b', balance: 0, owner: 'two' }]);
});

async function within<T>(work: (session: ClientSession) => Promise<T>): Promise<T> {
  const session = server.client.startSession();
  try {
    return await work(session);
  } finally {
    await session.endSession();
  }
}

describe('a transaction', () => {
  it('sees its own changes and hides them from others until it commits', async () => {
    await within(async (session) => {
      session.startTransaction();
      await accounts.updateOne({ _id: 'a' }, { $inc: { balance: -4 } }, { session });
      await accounts.insertOne({ _id: 'c', balance: 4 }, { session });
      expect(await accounts.find({}, { session }).sort({ balance: -1 }).map(({ _id }) => _id).toArray()).toEqual(['a', 'c', 'b']);
      expect(await accounts.countDocuments({}, { session })).toBe(3);
      expect(await accounts.countDocuments()).toBe(2);
      await session.commitTransaction();
    });
    expect(await accounts.find().sort({ _id: 1 }).map(({ balance }) => balance).toArray()).toEqual([6, 0, 4]);
  });

  it('keeps the state it began with while others write', async () => {
    await within(async (session) => {
      session.startTransaction();
      await accounts.findOne({ _id: 'a' }, { session });
      await accounts.updateOne({ _id: 'b' }, { $set: { balance: 99 } });
      expect((await accounts.findOne({ _id: 'b' }, { session }))?.balance).toBe(0);
      await session.abortTransaction();
    });
  });

  it('is told to start over when somebody else changed the same document first', async () => {
    await within(async (session) => {
      session.startTransaction();
      await accounts.updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session });
      await accounts.updateOne({ _id: 'a' }, { $set: { balance: 50 } });
      const failure = await session.commitTransaction().catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 112, errorLabels: expect.arrayContaining(['TransientTransactionError']) as unknown });
    });
    expect((await accounts.findOne({ _id: 'a' }))?.balance).toBe(50);
  });

  it('adds up correctly when ten run at once and retry', async () => {
    await Promise.all(Array.from({ length: 10 }, () => within((session) => session.withTransaction(async () => {
      const account = await accounts.findOne({ _id: 'a' }, { session });
      await accounts.updateOne({ _id: 'a' }, { $set: { balance: (account?.balance ?? 0) + 1 } }, { session });
    }))));
    expect((await accounts.findOne({ _id: 'a' }))?.balance).toBe(20);
  });

  it('refuses a duplicate key, and a value freed within it can be used again', async () => {
    await within(async (session) => {
      session.startTransaction();
      await expect(accounts.insertOne({ _id: 'd', balance: 1, owner: 'two' }, { session })).rejects.toMatchObject({ code: 11000 });
      await session.abortTransaction();
      session.startTransaction();
      await accounts.updateOne({ _id: 'b' }, { $unset: { owner: '' } }, { session });
      await accounts.updateOne({ _id: 'a' }, { $set: { owner: 'two' } }, { session });
      await session.commitTransaction();
    });
    expect((await accounts.findOne({ owner: 'two' }))?._id).toBe('a');
  });

  it('leaves nothing behind when it is aborted', async () => {
    await within(async (session) => {
      session.startTransaction();
      await accounts.updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session });
      await session.abortTransaction();
    });
    expect((await accounts.findOne({ _id: 'a' }))?.balance).toBe(10);
  });

  it.each(['commitTransaction', 'abortTransaction', 'find'])('that the server does not know fails at %s', async (command) => {
    const unknown = { [command]: command === 'find' ? 'accounts' : 1, txnNumber: Long.fromNumber(987_654), autocommit: false };
    await expect(server.client.db('admin').command(unknown)).rejects.toMatchObject({ code: 251 });
  });

  it('refuses commands that cannot be part of it', async () => {
    await within(async (session) => {
      session.startTransaction();
      await expect(accounts.createIndexes([{ key: { balance: 1 } }], { session })).rejects.toMatchObject({ code: 263 });
      await session.abortTransaction();
    });
  });
});
