import type { Collection, Document } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './server.js';

interface Ticket { _id: number; unit: string; status: string; rank: number; tags: string[]; due?: Date | null; note?: string; open?: boolean }

let server: TestServer;
let tickets: Collection<Ticket>;
let plain: Collection<Ticket>;

const units = ['water', 'roads', 'parks'];
const samples = Array.from({ length: 300 }, (_, n): Ticket => ({
  _id: n, unit: units[n % 3] ?? '', status: n % 4 === 0 ? 'open' : 'done', rank: (n * 37) % 101, tags: [`t${n % 5}`, `u${n % 2}`],
  ...(n % 6 !== 0 && { due: n % 7 === 0 ? null : new Date(n * 1000) }), ...(n % 10 === 0 && { note: `note ${n}` }), ...(n % 4 === 0 && { open: true }),
}));

beforeAll(async () => {
  server = await startTestServer();
  tickets = server.db.collection<Ticket>('tickets');
  plain = server.db.collection<Ticket>('plain');
  await tickets.createIndexes([
    { key: { unit: 1, status: 1, rank: -1 } }, { key: { tags: 1 } }, { key: { due: 1 } }, { key: { note: 1 }, sparse: true }, { key: { tags: 1, rank: -1, _id: -1 } }, { key: { rank: 1, _id: 1 }, partialFilterExpression: { open: true }, name: 'open_by_rank' },
  ]);
  await Promise.all([tickets.insertMany(samples), plain.insertMany(samples)]);
});
afterAll(() => server.stop());

async function plan(filter: Document, sort: Document = {}): Promise<Document> {
  const explained: Document = await tickets.find(filter as never).sort(sort).explain();
  return (explained['queryPlanner'] as Document)['winningPlan'] as Document;
}

describe('finding with an index gives what finding without one gives', () => {
  const questions: [name: string, filter: Document, sort: Document, index: string][] = [
    ['an equality on every field', { unit: 'water', status: 'open', rank: 0 }, { _id: 1 }, 'unit_1_status_1_rank_-1'],
    ['equalities, a range and the index order', { unit: 'roads', status: 'done', rank: { $gte: 20, $lt: 60 } }, { rank: -1, _id: 1 }, 'unit_1_status_1_rank_-1'],
    ['the reversed index order', { unit: 'roads', status: 'done' }, { rank: 1, _id: 1 }, 'unit_1_status_1_rank_-1'],
    ['several values and a merged order', { unit: { $in: ['roads', 'parks'] }, status: 'done' }, { rank: -1, _id: 1 }, 'unit_1_status_1_rank_-1'],
    ['a list field', { tags: 't3' }, { _id: 1 }, 'tags_1'],
    ['two values of a list field', { tags: { $in: ['t3', 'u1'] } }, { _id: 1 }, 'tags_1'],
    ['a range over a list field', { tags: { $gt: 't2', $lt: 't4' } }, { _id: 1 }, 'tags_1'],
    ['one value of a list field in the order of what follows it', { tags: 't3' }, { rank: -1, _id: -1 }, 'tags_1_rank_-1__id_-1'],
    ['all values of a list field in the order of what follows it', { tags: { $all: ['u1', 't3'] } }, { rank: -1, _id: -1 }, 'tags_1_rank_-1__id_-1'],
    ['a list field and a range of what follows it', { tags: 't3', rank: { $gt: 20, $lt: 70 } }, { rank: 1, _id: 1 }, 'tags_1_rank_-1__id_-1'],
    ['null and missing', { due: null }, { _id: 1 }, 'due_1'],
    ['a range of dates', { due: { $lte: new Date(50_000) } }, { due: 1, _id: 1 }, 'due_1'],
    ['a beginning of a text', { note: /^note 1/ }, { note: 1 }, 'note_1'],
    ['a partial index', { open: true, rank: { $gt: 50 } }, { rank: 1, _id: 1 }, 'open_by_rank'],
    ['alternatives that each have an index', { $or: [{ note: 'note 10' }, { tags: 't1' }] }, { _id: 1 }, 'note_1'],
    ['an id', { _id: { $in: [5, 3, 900] } }, { _id: -1 }, '_id_'],
    ['a range of ids', { _id: { $gt: 290 } }, { _id: 1 }, '_id_'],
  ];

  it.each(questions)('%s', async (...[, filter, sort, index]) => {
    const [found, expected, winner] = await Promise.all([tickets.find(filter as never).sort(sort as never).toArray(), plain.find(filter as never).hint({ $natural: 1 }).sort(sort as never).toArray(), plan(filter, sort)]);
    expect(found.map(({ _id }) => _id)).toEqual(expected.map(({ _id }) => _id));
    expect(found.length).toBeGreaterThan(0);
    expect(winner).toMatchObject({ stage: 'IXSCAN', indexName: index });
  });

  it('never serves a sort or a null from an index that leaves documents out', async () => {
    expect((await plan({}, { note: 1 }))['stage']).toBe('COLLSCAN');
    expect((await plan({ note: null }))['stage']).toBe('COLLSCAN');
    expect((await plan({ rank: 5 }))['stage']).toBe('COLLSCAN');
    expect(await tickets.countDocuments({ note: null as never })).toBe(270);
  });

  it('reads one value of a list field in index order, several not', async () => {
    expect((await plan({ tags: 't3' }, { rank: -1, _id: -1 }))['sortedByIndex']).toBe(true);
    expect((await plan({ tags: { $all: ['t3', 'u1'] } }, { rank: -1, _id: -1 }))['sortedByIndex']).toBe(true);
    expect((await plan({ tags: { $in: ['t3', 'u1'] } }, { rank: -1, _id: -1 }))['sortedByIndex']).toBe(false);
    expect((await plan({ tags: 't3' }, { tags: 1 }))['sortedByIndex']).toBe(false);
  });

  it('counts one value of a list field from the index, and no further than asked', async () => {
    expect((await plan({ tags: 't3' }))['countedByIndex']).toBe(true);
    expect((await plan({ tags: { $in: ['t3', 'u1'] } }))['countedByIndex']).toBe(false);
    const counts = await Promise.all([undefined, 7, 60, 61].map((limit) => tickets.countDocuments({ tags: 't3' }, limit === undefined ? {} : { limit })));
    expect(counts).toEqual([60, 7, 60, 60]);
    expect(await tickets.countDocuments({ tags: 't3' }, { skip: 50, limit: 20 })).toBe(10);
  });

  it.each<[string, Document, Document]>([
    ['in index order', { tags: 't3' }, { rank: -1, _id: -1 }],
    ['against index order', { tags: 't3' }, { rank: 1, _id: 1 }],
    ['within closed bounds', { tags: 't3', rank: { $gte: 20, $lte: 70 } }, { rank: -1, _id: -1 }],
    ['within open bounds', { tags: 't3', rank: { $gt: 20, $lt: 70 } }, { rank: -1, _id: -1 }],
    ['of which more is asked', { tags: 't3', open: true }, { rank: -1, _id: -1 }],
  ])('skips the first documents %s', async (_, filter, sort) => {
    const whole = await plain.find(filter as never).sort(sort).toArray();
    expect(await tickets.find(filter as never).sort(sort as never).skip(5).limit(4).toArray()).toEqual(whole.slice(5, 9));
    expect(await tickets.find(filter as never).sort(sort as never).skip(whole.length - 1).toArray()).toEqual(whole.slice(-1));
    expect(await tickets.countDocuments(filter as never)).toBe(whole.length);
  });

  it('counts within closed bounds from the index', async () => {
    expect((await plan({ tags: 't3', rank: { $gte: 20, $lte: 70 } }))['countedByIndex']).toBe(true);
    expect((await plan({ tags: 't3', rank: { $gt: 20, $lte: 70 } }))['countedByIndex']).toBe(false);
    expect((await plan({ tags: 't3', rank: { $gte: 20, $lte: 'x' } }))['countedByIndex']).toBe(false);
    expect((await plan({ unit: 'water', status: { $gte: 'a' }, rank: 3 }))['countedByIndex']).toBe(false);
  });

  it('counts from the index what the index knows', async () => {
    expect(await plan({ unit: 'water', status: 'open' })).toMatchObject({ countedByIndex: true });
    expect(await tickets.countDocuments({ unit: 'water', status: 'open' })).toBe(25);
    expect(await tickets.countDocuments({ unit: 'water', status: 'open' }, { skip: 20, limit: 10 })).toBe(5);
    expect(await tickets.estimatedDocumentCount()).toBe(300);
  });

  it('follows documents as updates and deletes move them', async () => {
    const c = server.db.collection<Ticket>('moving');
    await c.createIndexes([{ key: { unit: 1, rank: 1 } }, { key: { tags: 1 } }]);
    await c.insertMany(samples);
    await c.updateMany({ unit: 'water' }, { $set: { unit: 'air' }, $push: { tags: 'moved' } });
    await c.deleteMany({ rank: { $lt: 50 } });
    const left = samples.filter(({ rank }) => rank >= 50);
    expect(await c.countDocuments({ unit: 'water' })).toBe(0);
    expect(await c.countDocuments({ unit: 'air' })).toBe(left.filter(({ unit }) => unit === 'water').length);
    expect(await c.countDocuments({ tags: 'moved' })).toBe(left.filter(({ unit }) => unit === 'water').length);
  });

  it('adds an index to a collection that is being written to', async () => {
    const c = server.db.collection<Ticket>('growing');
    await c.insertMany(Array.from({ length: 2000 }, (_, n) => ({ ...samples[0], _id: n, rank: n % 50 }) as Ticket));
    const writes = Promise.all(Array.from({ length: 40 }, (_, n) => c.updateOne({ _id: n * 50 }, { $set: { rank: 777 } })));
    await c.createIndexes([{ key: { rank: 1 } }]);
    await writes;
    expect(await c.find({ rank: 777 }).hint({ rank: 1 }).toArray()).toHaveLength(40);
    await expect(c.createIndexes([{ key: { unit: 1 }, unique: true }])).rejects.toMatchObject({ code: 11000 });
    expect((await c.indexes()).map(({ name }) => name)).toEqual(['_id_', 'rank_1']);
  });
});

describe('shaping what is found', () => {
  const first = async (projection: Document, filter: Document = { _id: 10 }) => tickets.findOne(filter as never, { projection });

  it('picks, leaves out and computes fields', async () => {
    expect(await first({ unit: 1 })).toEqual({ _id: 10, unit: 'roads' });
    expect(await first({ unit: 1, _id: 0 })).toEqual({ unit: 'roads' });
    expect(Object.keys(await first({ unit: 0, _id: 0 }) ?? {})).toEqual(['status', 'rank', 'tags', 'due', 'note']);
    expect(await first({ _id: 0, twice: { $multiply: ['$rank', 2] } })).toEqual({ twice: 134 });
    await expect(first({ unit: 1, rank: 0 })).rejects.toMatchObject({ code: 2 });
  });

  it('picks elements of lists', async () => {
    expect(await first({ tags: { $slice: -1 }, unit: 1 })).toEqual({ _id: 10, unit: 'roads', tags: ['u0'] });
    expect(await first({ 'tags.$': 1 }, { _id: 10, tags: 'u0' })).toEqual({ _id: 10, tags: ['u0'] });
    expect(await first({ tags: { $elemMatch: { $eq: 't0' } } })).toEqual({ _id: 10, tags: ['t0'] });
  });

  it('sorts a long unindexed list by several fields, a limited one the same way', async () => {
    const key = ({ rank, _id }: Ticket) => [rank, -_id];
    const expected = [...samples].sort((a, b) => (key(a)[0] ?? 0) - (key(b)[0] ?? 0) || (key(a)[1] ?? 0) - (key(b)[1] ?? 0)).map(({ _id }) => _id);
    const ids = (docs: Ticket[]) => docs.map(({ _id }) => _id);
    expect(ids(await plain.find().sort({ rank: 1, _id: -1 }).toArray())).toEqual(expected);
    expect(ids(await plain.find().sort({ rank: 1, _id: -1 }).skip(7).limit(9).toArray())).toEqual(expected.slice(7, 16));
  });

  it('closes a cursor that is done with and refuses to go on with it', async () => {
    const cursor = tickets.find().batchSize(10);
    await cursor.next();
    const id = cursor.id;
    await cursor.close();
    await expect(server.db.command({ getMore: id, collection: 'tickets' })).rejects.toMatchObject({ code: 43 });
  });
});

describe('answering others during a long search', () => {
  it('finds a document by id while a large unindexed search runs', async () => {
    const c = server.db.collection<{ _id: number; n: number; text: string }>('large');
    for (let part = 0; part < 4; part++) await c.insertMany(Array.from({ length: 3000 }, (_, n) => ({ _id: part * 3000 + n, n, text: 'x'.repeat(100) })));
    let finished = false;
    const search = c.find({ text: /y/ }).sort({ n: 1 }).toArray().then((found) => {
      finished = true;
      return found;
    });
    expect((await c.findOne({ _id: 7 }))?.n).toBe(7);
    expect(finished).toBe(false);
    expect(await search).toEqual([]);
  });
});
