import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.db.collection<{ _id: number; t: string }>('c').insertOne({ _id: 1, t: 'x' });
});
afterAll(() => server.stop());

const collection = () => server.db.collection('c');

describe('what the embedded store does not have is refused by name', () => {
  const cases: [name: string, run: () => Promise<unknown>, expected: { code: number; message: RegExp }][] = [
    ['an unknown command', () => server.db.command({ frobnicate: 1 }), { code: 59, message: /frobnicate/ }],
    ['a text index', () => collection().createIndexes([{ key: { t: 'text' } }]), { code: 67, message: /text indexes/ }],
    ['a geo index', () => collection().createIndexes([{ key: { t: '2dsphere' } }]), { code: 67, message: /2dsphere indexes/ }],
    ['a hashed index', () => collection().createIndexes([{ key: { t: 'hashed' } }]), { code: 67, message: /hashed indexes/ }],
    ['a wildcard index', () => collection().createIndexes([{ key: { '$**': 1 } }]), { code: 67, message: /wildcard/ }],
    ['an index collation', () => collection().createIndexes([{ key: { t: 1 }, collation: { locale: 'en', strength: 2 } }]), { code: 115, message: /collation/ }],
    ['a query collation', () => collection().find({}, { collation: { locale: 'zh' } }).toArray(), { code: 115, message: /collation/ }],
    ['a capped collection', () => server.db.createCollection('capped', { capped: true, size: 1000 }), { code: 40415, message: /capped/ }],
    ['a view', () => server.db.createCollection('view', { viewOn: 'c', pipeline: [] }), { code: 40415, message: /viewOn/ }],
    ['a validator', () => server.db.createCollection('strict', { validator: { t: 1 } }), { code: 40415, message: /validator/ }],
    ['$where', () => collection().find({ $where: 'true' }).toArray(), { code: 2, message: /\$where/ }],
    ['$text', () => collection().find({ $text: { $search: 'x' } }).toArray(), { code: 2, message: /\$text/ }],
    ['$near', () => collection().find({ t: { $near: [0, 0] } }).toArray(), { code: 2, message: /\$near/ }],
    ['an unknown operator', () => collection().find({ t: { $frob: 1 } }).toArray(), { code: 2, message: /\$frob/ }],
    ['an unknown update operator', () => collection().updateOne({}, { $frob: { t: 1 } }), { code: 9, message: /\$frob/ }],
    ['an unknown stage', () => collection().aggregate([{ $frob: 1 }]).toArray(), { code: 40324, message: /\$frob/ }],
    ['$graphLookup', () => collection().aggregate([{ $graphLookup: {} }]).toArray(), { code: 115, message: /\$graphLookup/ }],
    ['a change stream', () => collection().aggregate([{ $changeStream: {} }]).toArray(), { code: 40573, message: /\$changeStream/ }],
    ['server-side scripts', () => collection().aggregate([{ $project: { v: { $function: { body: 'function() { return 1; }', args: [], lang: 'js' } } } }]).toArray(), { code: 2, message: /./ }],
    ['a tailable cursor', () => collection().find({}, { tailable: true }).toArray(), { code: 40415, message: /tailable/ }],
    ['a time limit, which nothing would keep', () => collection().find({}, { maxTimeMS: 50 }).toArray(), { code: 40415, message: /find\.maxTimeMS/ }],
    ['an unknown option of one update', () => server.db.command({ update: 'c', updates: [{ q: {}, u: { $set: { t: 'y' } }, frob: 1 }] }), { code: 40415, message: /update\.updates\.frob/ }],
    ['an unknown option of one delete', () => server.db.command({ delete: 'c', deletes: [{ q: {}, limit: 1, sort: { t: 1 } }] }), { code: 40415, message: /delete\.deletes\.sort/ }],
    ['a delete of the first three', () => server.db.command({ delete: 'c', deletes: [{ q: {}, limit: 3 }] }), { code: 9, message: /limit/ }],
    ['an explanation of an unknown option', () => server.db.command({ explain: { find: 'c', filter: {}, frob: 1 } }), { code: 40415, message: /find\.frob/ }],
    ['an acknowledgement by two machines', () => server.db.collection('c', { writeConcern: { w: 2 } }).insertOne({ t: 'z' }), { code: 100, message: /single machine/ }],
    ['a strict API version', () => server.db.command({ ping: 1, apiVersion: '1', apiStrict: true }), { code: 40415, message: /apiStrict/ }],
    ['a filter that is no document, and so not an empty one', () => server.db.command({ delete: 'c', deletes: [{ q: 'x', limit: 0 }] }), { code: 14, message: /delete\.deletes\.q/ }],
    ['a sort that is no document', () => server.db.command({ find: 'c', sort: 't' }), { code: 14, message: /find\.sort/ }],
    ['a number where yes or no belongs', () => server.db.command({ update: 'c', updates: [{ q: {}, u: { $set: { t: 'x' } }, multi: 1 }] }), { code: 14, message: /update\.updates\.multi/ }],
    ['a pipeline that is no list', () => server.db.command({ aggregate: 'c', pipeline: { $match: {} }, cursor: {} }), { code: 14, message: /aggregate\.pipeline/ }],
    ['to skip less than nothing', () => server.db.command({ find: 'c', skip: -1 }), { code: 51024, message: /skip/ }],
    ['an array filter nothing uses', () => collection().updateOne({}, { $set: { t: 'x' } }, { arrayFilters: [{ 'e.k': 1 }] }), { code: 9, message: /'e' was not used/ }],
    ['$slice of a text in $push', () => server.db.command({ findAndModify: 'c', query: {}, update: { $push: { list: { $each: [1], $slice: 'x' } } } }), { code: 2, message: /\$slice/ }],
    ['a place in $addToSet', () => server.db.command({ findAndModify: 'c', query: {}, update: { $addToSet: { list: { $each: [1], $position: 0 } } } }), { code: 2, message: /\$position/ }],
    ['a size that is none', () => collection().find({ t: { $size: -1 } }).toArray(), { code: 2, message: /\$size/ }],
    ['a pattern as a bound', () => collection().find({ t: { $gt: /x/ } }).toArray(), { code: 2, message: /RegEx/ }],
    ['an unknown option of a stage', () => collection().aggregate([{ $unwind: { path: '$t', frob: 1 } }]).toArray(), { code: 40415, message: /\$unwind\.frob/ }],
    ['an unknown argument of an expression', () => collection().aggregate([{ $project: { v: { $dateTrunc: { date: '$at', unit: 'day', timeZone: 'Asia/Shanghai' } } } }]).toArray(), { code: 40415, message: /\$dateTrunc: 'timeZone'/ }],
    ['an unknown argument deep inside an expression', () => server.db.collection('nothing').aggregate([{ $group: { _id: { $filter: { input: [], cond: true, most: 1 } } } }]).toArray(), { code: 40415, message: /\$filter: 'most'/ }],
    ['to write the result of a pipeline', () => collection().aggregate([{ $match: {} }, { $out: 'elsewhere' }]).toArray(), { code: 115, message: /\$out/ }],
    ['an accumulator it does not have', () => collection().aggregate([{ $group: { _id: null, v: { $stdDevPop: '$n' } } }]).toArray(), { code: 168, message: /'\$stdDevPop'/ }],
    ['a word in place of permission to use the disk', () => server.db.command({ find: 'c', allowDiskUse: 'no' }), { code: 14, message: /allowDiskUse/ }],
    ['a bucket without boundaries', () => collection().aggregate([{ $bucket: { groupBy: '$n' } }]).toArray(), { code: 2, message: /'groupBy' and 'boundaries'/ }],
    ['bucket boundaries that do not rise', () => collection().aggregate([{ $bucket: { groupBy: '$n', boundaries: [1, 5, 3] } }]).toArray(), { code: 2, message: /ascending/ }],
    ['bucket boundaries of two types', () => collection().aggregate([{ $bucket: { groupBy: '$n', boundaries: [1, 'a'] } }]).toArray(), { code: 2, message: /same type/ }],
    ['a default that lies in a bucket', () => collection().aggregate([{ $bucket: { groupBy: '$n', boundaries: [1, 5], default: 3 } }]).toArray(), { code: 2, message: /outside/ }],
    ['a value in no bucket and no default for it', () => collection().aggregate([{ $bucket: { groupBy: '$_id', boundaries: [5, 9] } }]).toArray(), { code: 2, message: /no default/ }],
    ['a window function', () => collection().aggregate([{ $setWindowFields: { output: {} } }]).toArray(), { code: 115, message: /\$setWindowFields/ }],
    ['an unknown expression, even where no document meets it', () => server.db.collection('nothing').aggregate([{ $project: { v: { $cond: [true, { $frob: 1 }, 2] } } }]).toArray(), { code: 168, message: /'\$frob'/ }],
    ['an unknown accumulator', () => collection().aggregate([{ $group: { _id: null, v: { $frob: 1 } } }]).toArray(), { code: 168, message: /'\$frob'/ }],
    ['an index over nothing', () => server.db.command({ createIndexes: 'c', indexes: [] }), { code: 2, message: /at least one index/ }],
    ['an index over a path with a gap', () => collection().createIndexes([{ key: { 'a..b': 1 } }]), { code: 67, message: /a\.\.b/ }],
    ['an index over an operator', () => collection().createIndexes([{ key: { 'a.$b': 1 } }]), { code: 67, message: /a\.\$b/ }],
    ['another change of an index than its time', () => server.db.command({ collMod: 'c', index: { name: 'x', expireAfterSeconds: 5, hidden: true } }), { code: 40415, message: /hidden/ }],
    ['to remove and update at once', () => server.db.command({ findAndModify: 'c', query: {}, remove: true, update: { $set: { t: 'x' } } }), { code: 9, message: /update/ }],
    ['an unknown read concern', () => server.db.command({ find: 'c', readConcern: { level: 'frob' } }), { code: 9, message: /frob/ }],
    ['an acknowledgement by a tag', () => server.db.command({ insert: 'c', documents: [{ t: 'z' }], writeConcern: { w: 'frob' } }), { code: 79, message: /frob/ }],
    ['a hint that names no index', () => collection().find({ t: 1 }).hint('nothing').toArray(), { code: 2, message: /hint/ }],
    ['two arrays in one index', async () => {
      const c = server.db.collection('parallel');
      await c.createIndexes([{ key: { a: 1, b: 1 } }]);
      await c.insertOne({ a: [1], b: [2] });
    }, { code: 171, message: /parallel arrays/ }],
  ];

  it.each(cases)('%s', async (_name, run, expected) => {
    const failure = await run().then(() => undefined, (error: unknown) => error);
    expect(failure).toMatchObject({ code: expected.code });
    expect((failure as Error).message).toMatch(expected.message);
  });
});
