import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Long } from 'bson';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compilePipeline } from '../../../server/embedded-mongo/agg/pipeline.js';
import type { Surroundings } from '../../../server/embedded-mongo/agg/stage.js';
import { decode, encode } from '../../../server/embedded-mongo/documents.js';
import { differing } from '../../../server/embedded-mongo/exec/differing.js';
import { mapSteps } from '../../../server/embedded-mongo/exec/slices.js';
import { sortMatches } from '../../../server/embedded-mongo/exec/sort-matches.js';
import { roomIn, stageMemory, type Room } from '../../../server/embedded-mongo/spill/room.js';
import { Spool, spooled } from '../../../server/embedded-mongo/spill/spool.js';
import type { Doc } from '../../../server/embedded-mongo/values.js';
import { freshDirectory, startTestServer, type TestServer } from '../server.js';

const dataDir = freshDirectory();
afterAll(() => { rmSync(dataDir, { recursive: true, force: true }); });

const plenty = roomIn(dataDir, true);
const hardlyAny: Room = { ...plenty, memory: 2000 };
const surroundings = (room: Room): Surroundings => ({ view: undefined as never, room, variables: {}, run: () => [].values() as never });
const run = (room: Room, docs: readonly Doc[], stages: readonly Doc[]) => [...compilePipeline(stages, surroundings(room))(mapSteps(docs, (doc) => decode(encode(doc))))].filter((doc) => doc !== undefined);

const value = fc.constantFrom<unknown>(1, 2, 3.5, 'a', 'b', '漏水', null, true, [1, 'a'], { x: 1 }, new Date(5), Long.fromString('9007199254740993'));
const documents = fc.array(fc.record({ a: value, b: value }, { requiredKeys: [] }), { maxLength: 60 }).map((list) => list.map((doc, _id): Doc => ({ _id, ...doc })));

describe('work that puts aside what it cannot hold', () => {
  it.each<[string, Doc[]]>([
    ['sorts', [{ $sort: { a: 1, b: -1 } }]],
    ['groups', [{ $group: { _id: { a: '$a', b: '$b' }, n: { $sum: 1 }, mean: { $avg: '$_id' }, first: { $first: '$_id' }, last: { $last: '$_id' }, least: { $min: '$b' }, most: { $max: '$b' }, ids: { $push: '$_id' }, set: { $addToSet: '$b' }, merged: { $mergeObjects: '$a' }, c: { $count: {} } } }]],
    ['counts by value', [{ $sortByCount: '$a' }]],
    ['runs facets', [{ $facet: { all: [{ $sort: { b: 1 } }], grouped: [{ $group: { _id: '$a', n: { $sum: 1 } } }, { $limit: 3 }] } }]],
  ])('%s as it does with room for all', (_name, stages) => {
    fc.assert(fc.property(documents, (docs) => { expect(run(hardlyAny, docs, stages)).toEqual(run(plenty, docs, stages)); }), { numRuns: 150 });
  });

  it('finds documents in the same order, with their keys', () => {
    fc.assert(fc.property(documents, (docs) => {
      const ordered = (room: Room) => [...sortMatches(mapSteps(docs, (doc) => ({ key: Buffer.from(`k${String(doc['_id'])}`), bytes: encode(doc), doc })), { filter: {}, sort: [['a', 1]], keep: 0, room })].flatMap((match) => (match ? [{ key: match.key.toString(), doc: decode(match.bytes), seen: match.doc }] : []));
      expect(ordered(hardlyAny).map(({ key, doc }) => [key, doc])).toEqual(ordered(plenty).map(({ key, doc }) => [key, doc]));
      for (const { doc, seen } of ordered(hardlyAny)) expect(encode(seen)).toEqual(encode(doc));
    }), { numRuns: 100 });
  });

  it('lists what differs in the same order', () => {
    fc.assert(fc.property(fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 60 }), (lists) => {
      const listed = (room: Room) => [...differing(mapSteps(lists, (list) => list), room)].flatMap((found) => (found ? [found.value] : []));
      expect(listed(hardlyAny)).toEqual(listed(plenty));
    }), { numRuns: 150 });
  });

  it('refuses a group whose lists alone are too large', () => {
    const docs = Array.from({ length: 110 }, () => ({ text: 'x'.repeat(1024 * 1024) }));
    expect(() => run(plenty, docs, [{ $group: { _id: null, all: { $push: '$text' } } }])).toThrow(expect.objectContaining({ code: 146 }));
  });

  it('keeps records that are read again and again, and lets go of them when their making fails', async () => {
    const spool = new Spool(hardlyAny, 'a test');
    const records = Array.from({ length: 100 }, (_, at) => Buffer.from(`record ${at}`));
    for (const record of records) spool.add(record);
    expect([...spool.read(), ...spool.read()].map(String)).toEqual([...records, ...records].map(String));
    expect([...spool.drain()]).toHaveLength(100);
    expect(spool.isEmpty).toBe(true);
    const failing = mapSteps([...records, Buffer.from('last')], (record) => {
      if (record.toString() === 'last') throw new Error('gone wrong');
      return record;
    });
    await expect(spooled(failing, hardlyAny)).rejects.toThrow('gone wrong');
  });
});

describe('a store that is asked for a large sort', () => {
  const size = 4000;
  const text = 'x'.repeat(2000);
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    await server.db.collection('notes').insertMany(Array.from({ length: size }, (_, at) => ({ _id: at as never, place: (at * 7919) % size, text })));
    expect(size * text.length * 5).toBeGreaterThan(stageMemory);
  });
  afterAll(() => server.stop());
  const notes = () => server.db.collection<{ _id: number; place: number; text: string }>('notes');
  const places = Array.from({ length: size }, (_, at) => at);

  it('answers, and leaves nothing in its folder', async () => {
    expect((await notes().find().sort({ text: 1, place: 1 }).toArray()).map(({ place }) => place)).toEqual(places);
    expect((await notes().aggregate([{ $match: { _id: { $gte: 0 } } }, { $addFields: { same: 1 } }, { $sort: { same: 1, text: 1, place: 1 } }]).toArray()).map(({ place }) => place as number)).toEqual(places);
    const cursor = notes().find().sort({ text: -1, place: -1 }).batchSize(2);
    expect(await cursor.next()).toMatchObject({ place: size - 1 });
    expect(readdirSync(server.dataDir).filter((name) => name.startsWith('spilled'))).toEqual([]);
    await cursor.close();
  });

  it('refuses it as MongoDB does when it may not use the disk', async () => {
    await expect(notes().find().sort({ text: 1 }).allowDiskUse(false).toArray()).rejects.toMatchObject({ code: 292, codeName: 'QueryExceededMemoryLimitNoDiskUseAllowed' });
    await expect(notes().aggregate([{ $addFields: { same: 1 } }, { $sort: { text: 1 } }], { allowDiskUse: false }).toArray()).rejects.toMatchObject({ code: 292 });
    await expect(notes().aggregate([{ $group: { _id: '$place', kept: { $first: '$text' } } }, { $count: 'n' }], { allowDiskUse: false }).toArray()).resolves.toEqual([{ n: size }]);
    expect(await notes().find().sort({ text: 1 }).limit(3).allowDiskUse(false).toArray()).toHaveLength(3);
  });

  it('changes and removes more documents than it can remember', async () => {
    expect((await notes().updateMany({ text: /^x/ }, { $inc: { place: size } })).modifiedCount).toBe(size);
    expect((await notes().deleteMany({ text: /^x/ })).deletedCount).toBe(size);
  });

  it('sweeps away at its next start what a killed process had not yet let go of', async () => {
    const { openEngine, closeEngine } = await import('../../../server/embedded-mongo/engine.js');
    const folder = join(dataDir, 'killed');
    mkdirSync(folder);
    writeFileSync(join(folder, 'spilled-1-0'), 'rest');
    await closeEngine(await openEngine(folder));
    expect(readdirSync(folder).filter((name) => name.startsWith('spilled'))).toEqual([]);
  });
});
