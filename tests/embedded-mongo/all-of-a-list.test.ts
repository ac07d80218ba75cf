import fc from 'fast-check';
import type { Collection, Document } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './server.js';

interface Word { _id: number; words: unknown; at: number }

let server: TestServer;
let indexed: Collection<Word>;
let plain: Collection<Word>;

const word = fc.constantFrom<unknown>('a', 'b', 'c', '', 7, null, true);
const held = fc.oneof(fc.array(word, { maxLength: 5 }), word, fc.array(fc.array(word, { maxLength: 2 }), { maxLength: 2 }));
const wanted = fc.array(word, { minLength: 1, maxLength: 4 });
const newest = { at: -1, _id: -1 } as const;

beforeAll(async () => {
  server = await startTestServer();
  indexed = server.db.collection<Word>('indexed');
  plain = server.db.collection<Word>('plain');
  await indexed.createIndexes([{ key: { words: 1, at: -1, _id: -1 } }]);
});
afterAll(() => server.stop());

async function bothWays(filter: Document): Promise<[number[], number[]]> {
  const [found, expected] = await Promise.all([indexed, plain].map((collection) => collection.find(filter as never).sort(newest).toArray()));
  return [(found ?? []).map(({ _id }) => _id), (expected ?? []).map(({ _id }) => _id)];
}

describe('documents whose list holds all of several values', () => {
  it('are the same with the index as without it, whatever the lists hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(held, { minLength: 1, maxLength: 12 }), fc.array(wanted, { minLength: 1, maxLength: 4 }), async (lists, questions) => {
        const documents = lists.map((words, n): Word => ({ _id: n, words, at: n % 3 }));
        await Promise.all([indexed, plain].map((collection) => collection.deleteMany({})));
        await Promise.all([indexed, plain].map((collection) => collection.insertMany(documents)));
        for (const values of questions) {
          const [found, expected] = await bothWays({ words: { $all: values }, at: { $gte: 0 } });
          expect(found).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are found by their entries: those with one value only are not read', async () => {
    const explained: Document = await indexed.find({ words: { $all: ['a', 'b', 'c'] } }).sort(newest).explain();
    expect((explained['queryPlanner'] as Document)['winningPlan']).toMatchObject({ stage: 'IXSCAN', intersected: 2, sortedByIndex: true });
  });

  it('are seen by a transaction as it left them', async () => {
    await Promise.all([indexed, plain].map((collection) => collection.deleteMany({})));
    await indexed.insertMany([{ _id: 1, words: ['a', 'b'], at: 1 }, { _id: 2, words: ['a'], at: 2 }]);
    await server.client.withSession((session) =>
      session.withTransaction(async () => {
        await indexed.updateOne({ _id: 2 }, { $set: { words: ['b', 'a'] } }, { session });
        await indexed.updateOne({ _id: 1 }, { $set: { words: ['b'] } }, { session });
        const found = await indexed.find({ words: { $all: ['a', 'b'] } }, { session }).sort(newest).toArray();
        expect(found.map(({ _id }) => _id)).toEqual([2]);
      }),
    );
  });
});
