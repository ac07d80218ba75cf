import type { Document } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
  await server.db.collection('tickets').insertMany([
    { _id: 1 as never, unit: 'water', minutes: 10, tags: ['a', 'b'], at: new Date('2026-03-01T15:30:00Z'), citizen: 1 },
    { _id: 2 as never, unit: 'water', minutes: 30, tags: ['b'], at: new Date('2026-03-01T17:30:00Z'), citizen: 2 },
    { _id: 3 as never, unit: 'roads', minutes: 20, tags: [], at: new Date('2026-03-02T01:00:00Z'), citizen: 1 },
    { _id: 4 as never, unit: 'roads', minutes: null, tags: ['c'], at: new Date('2026-03-02T17:00:00Z') },
  ]);
  await server.db.collection('citizens').insertMany([{ _id: 1 as never, name: '张三' }, { _id: 2 as never, name: '李四' }]);
});
afterAll(() => server.stop());

const run = (pipeline: Document[]) => server.db.collection('tickets').aggregate(pipeline).toArray();

const cases: [string, Document[], Document[]][] = [
  ['groups with sums, averages and extremes', [{ $group: { _id: '$unit', n: { $sum: 1 }, mean: { $avg: '$minutes' }, least: { $min: '$minutes' }, most: { $max: '$minutes' } } }, { $sort: { _id: 1 } }],
    [{ _id: 'roads', n: 2, mean: 20, least: 20, most: 20 }, { _id: 'water', n: 2, mean: 20, least: 10, most: 30 }]],
  ['keeps first and last in order and collects lists and sets', [{ $sort: { _id: -1 } }, { $group: { _id: null, first: { $first: '$_id' }, last: { $last: '$_id' }, all: { $push: '$unit' }, citizens: { $addToSet: '$citizen' } } }],
    [{ _id: null, first: 4, last: 1, all: ['roads', 'roads', 'water', 'water'], citizens: [1, 2] }]],
  ['groups by the day in Shanghai', [{ $group: { _id: { $dateTrunc: { date: '$at', unit: 'day', timezone: 'Asia/Shanghai' } }, n: { $sum: 1 } } }, { $sort: { _id: 1 } }],
    [{ _id: new Date('2026-02-28T16:00:00Z'), n: 1 }, { _id: new Date('2026-03-01T16:00:00Z'), n: 2 }, { _id: new Date('2026-03-02T16:00:00Z'), n: 1 }]],
  ['unwinds lists and counts by value', [{ $unwind: '$tags' }, { $sortByCount: '$tags' }, { $limit: 1 }], [{ _id: 'b', count: 2 }]],
  ['runs several facets over the same documents', [{ $facet: { total: [{ $count: 'n' }], long: [{ $match: { minutes: { $gt: 15 } } }, { $project: { _id: 1 } }] } }], [{ total: [{ n: 4 }], long: [{ _id: 2 }, { _id: 3 }] }]],
  ['joins by fields', [{ $match: { _id: 1 } }, { $lookup: { from: 'citizens', localField: 'citizen', foreignField: '_id', as: 'who' } }, { $project: { _id: 0, who: 1 } }], [{ who: [{ _id: 1, name: '张三' }] }]],
  ['joins by a pipeline with variables', [{ $match: { _id: { $lte: 2 } } }, { $lookup: { from: 'citizens', let: { id: '$citizen' }, pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$id'] } } }, { $project: { _id: 0, name: 1 } }], as: 'who' } }, { $project: { who: 1 } }],
    [{ _id: 1, who: [{ name: '张三' }] }, { _id: 2, who: [{ name: '李四' }] }]],
  ['counts, also nothing', [{ $match: { unit: 'none' } }, { $count: 'n' }], []],
  ['puts documents into buckets by the boundary below them, in order', [{ $bucket: { groupBy: '$minutes', boundaries: [0, 15, 40], default: 'unknown', output: { n: { $sum: 1 } } } }], [{ _id: 0, n: 1 }, { _id: 15, n: 2 }, { _id: 'unknown', n: 1 }]],
  ['counts what is in a bucket unless told otherwise; a boundary belongs to the bucket above it', [{ $match: { minutes: { $ne: null } } }, { $bucket: { groupBy: { $add: ['$minutes', 5] }, boundaries: [15, 25, 36] } }], [{ _id: 15, count: 1 }, { _id: 25, count: 2 }]],
  ['puts dates into buckets', [{ $bucket: { groupBy: '$at', boundaries: [new Date('2026-03-01T00:00:00Z'), new Date('2026-03-02T00:00:00Z'), new Date('2026-03-03T00:00:00Z')] } }], [{ _id: new Date('2026-03-01T00:00:00Z'), count: 2 }, { _id: new Date('2026-03-02T00:00:00Z'), count: 2 }]],
  ['skips and limits after a sort', [{ $sort: { minutes: -1 } }, { $skip: 1 }, { $limit: 1 }, { $project: { minutes: 1 } }], [{ _id: 3, minutes: 20 }]],
];

describe('a pipeline', () => {
  it.each(cases)('%s', async (_name, pipeline, expected) => { expect(await run(pipeline)).toEqual(expected); });

  it('uses variables of the command', async () => {
    const found = await server.db.collection('tickets').aggregate([{ $match: { $expr: { $gt: ['$minutes', '$$limit'] } } }, { $project: { _id: 1 } }], { let: { limit: 15 } }).toArray();
    expect(found).toEqual([{ _id: 2 }, { _id: 3 }]);
  });
});
