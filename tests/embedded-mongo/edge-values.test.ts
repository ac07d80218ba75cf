import { BSONRegExp, Decimal128, Double, Long, type Document } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './server.js';

interface Numbered extends Document { _id: number | string }

let server: TestServer;
let names = 0;
const fresh = () => server.db.collection<Numbered>(`c${++names}`);

beforeAll(async () => { server = await startTestServer(); });
afterAll(() => server.stop());

/** The same question without an index and, after it is made, with one; both answers have to be the same. */
async function bothWays(documents: Numbered[], key: Record<string, 1 | -1>, ask: (c: ReturnType<typeof fresh>) => Promise<unknown>): Promise<unknown> {
  const c = fresh();
  await c.insertMany(documents);
  const without = await ask(c);
  await c.createIndexes([{ key }]);
  expect(await ask(c)).toEqual(without);
  return without;
}

const idsOf = (filter: Document, sort: Document = { _id: 1 }) => async (c: ReturnType<typeof fresh>) => (await c.find(filter).sort(sort as never).toArray()).map(({ _id }) => _id);

describe('numbers of every width', () => {
  const numbers: Numbered[] = [
    { _id: 1, n: 2 }, { _id: 2, n: Long.fromNumber(2) }, { _id: 3, n: new Double(2) }, { _id: 4, n: Decimal128.fromString('2') }, { _id: 5, n: 2.5 }, { _id: 6, n: Decimal128.fromString('2.25') },
    { _id: 7, n: Long.fromString('9007199254740993') }, { _id: 8, n: Long.fromString('9007199254740992') }, { _id: 9, n: new Double(Infinity) }, { _id: 10, n: new Double(-Infinity) }, { _id: 11, n: new Double(NaN) },
    { _id: 12, n: -2_147_483_648 }, { _id: 13, n: Long.MIN_VALUE }, { _id: 14, n: Long.MAX_VALUE }, { _id: 15, n: '2' }, { _id: 16, n: new Double(-0) }, { _id: 17, n: 0 },
  ];

  it.each<[string, Document, number[]]>([
    ['equal across widths', { n: 2 }, [1, 2, 3, 4]],
    ['equal to a decimal', { n: Decimal128.fromString('2.25') }, [6]],
    ['apart beyond what a double holds', { n: Long.fromString('9007199254740993') }, [7]],
    ['between bounds of other widths', { n: { $gt: Long.fromNumber(2), $lt: Decimal128.fromString('3') } }, [5, 6]],
    ['NaN is equal to itself', { n: NaN }, [11]],
    ['NaN lies below no bound', { n: { $lt: 0 } }, [10, 12, 13]],
    ['minus zero is zero', { n: 0 }, [16, 17]],
    ['at the ends of 64 bits', { n: { $in: [Long.MIN_VALUE, Long.MAX_VALUE] } }, [13, 14]],
  ])('are %s', async (_name, filter, ids) => {
    expect(await bothWays(numbers, { n: 1 }, idsOf(filter))).toEqual(ids);
  });

  it('sort by value, NaN first and texts last', async () => {
    expect(await bothWays(numbers, { n: 1, _id: 1 }, idsOf({}, { n: 1, _id: 1 }))).toEqual([11, 10, 13, 12, 16, 17, 1, 2, 3, 4, 6, 5, 8, 7, 14, 9, 15]);
  });

  it('grow from 32 to 64 bits instead of losing precision, and say so when 64 are not enough', async () => {
    const c = fresh();
    await c.insertMany([{ _id: 1, n: 2_147_483_647 }, { _id: 2, n: Long.MAX_VALUE }]);
    await c.updateOne({ _id: 1 }, { $inc: { n: 1 } });
    expect(await c.countDocuments({ _id: 1, n: { $type: 'long' } })).toBe(1);
    await c.updateOne({ _id: 1 }, { $mul: { n: 4_294_967_296 } });
    await expect(c.updateOne({ _id: 2 }, { $inc: { n: 1 } })).rejects.toMatchObject({ code: 2 });
    expect((await c.findOne({ _id: 2 }, { promoteLongs: false }))?.['n']).toEqual(Long.MAX_VALUE);
  });

  it('keep a decimal exact to its last digit', async () => {
    const c = fresh();
    const exact = Decimal128.fromString('12345678901234567890.12345678901234');
    await c.insertOne({ _id: 1, n: exact });
    await c.updateOne({ _id: 1 }, { $set: { touched: true } });
    expect(String((await c.findOne({ _id: 1 }))?.['n'])).toBe('12345678901234567890.12345678901234');
  });
});

describe('decimals beside their nearest double', () => {
  const amounts = ['0.1', '0.10000000000000000001', '9007199254740993', '9007199254740993.5', '-0.1', '-0.10000000000000000001', '1E+400', '1E-400', '0.100'].map((n, at) => ({ _id: at + 1, n: Decimal128.fromString(n) }));
  const numbers: Numbered[] = [...amounts, { _id: 10, n: 0.1 }, { _id: 11, n: Long.fromString('9007199254740993') }, { _id: 12, n: Long.fromString('9007199254740994') }, { _id: 13, n: Infinity }, { _id: 14, n: 0 }];

  it.each<[string, Document, number[]]>([
    ['equal to a decimal that is no double', { n: Decimal128.fromString('0.1') }, [1, 9]],
    ['equal to the double beside it', { n: 0.1 }, [10]],
    ['between a decimal and the double beside it', { n: { $gt: Decimal128.fromString('0.1'), $lt: 0.5 } }, [2, 10]],
    ['equal to a 64-bit integer', { n: Long.fromString('9007199254740993') }, [3, 11]],
    ['between two 64-bit integers', { n: { $gt: Long.fromString('9007199254740993'), $lt: Long.fromString('9007199254740994') } }, [4]],
    ['above the double that is the nearest to two of them', { n: { $gt: -0.1, $lt: 0 } }, [5, 6]],
    ['beyond every double but infinity', { n: { $gt: Number.MAX_VALUE } }, [7, 13]],
    ['above zero and below every double', { n: { $gt: 0, $lt: Number.MIN_VALUE } }, [8]],
  ])('%s', async (_name, filter, ids) => {
    expect(await bothWays(numbers, { n: 1 }, idsOf(filter))).toEqual(ids);
    expect(await bothWays(numbers, { n: -1 }, idsOf(filter))).toEqual(ids);
  });

  it('are counted by an index as they are by looking', async () => {
    expect(await bothWays(numbers, { n: 1 }, (c) => c.countDocuments({ n: { $gte: 0, $lte: 0.1 } }))).toBe(6);
    expect(await bothWays(numbers, { n: -1 }, (c) => c.countDocuments({ n: 0.1 }))).toBe(1);
  });

  it('sort with all other numbers', async () => {
    expect(await bothWays(numbers, { n: 1, _id: 1 }, idsOf({}, { n: 1, _id: 1 }))).toEqual([6, 5, 14, 8, 1, 9, 2, 10, 3, 11, 4, 12, 7, 13]);
  });

  it('are each their own as an _id', async () => {
    const c = server.db.collection<{ _id: Decimal128 }>('by-decimal');
    await c.insertMany([{ _id: Decimal128.fromString('0.1') }, { _id: Decimal128.fromString('0.10000000000000000001') }]);
    await expect(c.insertOne({ _id: Decimal128.fromString('0.10') })).rejects.toMatchObject({ code: 11000 });
    expect(await c.countDocuments({ _id: Decimal128.fromString('0.1000') })).toBe(1);
  });
});

describe('dates before 1970', () => {
  const dates: Numbered[] = [['1969-12-31T23:59:59.999Z', 1], ['1899-01-01T00:00:00Z', 2], ['0001-01-01T00:00:00Z', 3], ['1970-01-01T00:00:00Z', 4], ['2026-01-01T00:00:00Z', 5]].map(([at, _id]) => ({ _id: Number(_id), at: new Date(String(at)) }));

  it.each<[string, Document, number[]]>([
    ['lie before the epoch', { at: { $lt: new Date(0) } }, [1, 2, 3]],
    ['lie within bounds on both sides of it', { at: { $gte: new Date(-1), $lte: new Date(0) } }, [1, 4]],
    ['are found as they are', { at: new Date('1899-01-01T00:00:00Z') }, [2]],
  ])('%s', async (_name, filter, ids) => {
    expect(await bothWays(dates, { at: -1 }, idsOf(filter))).toEqual(ids);
  });

  it('sort and are cut to months of their time zone', async () => {
    expect(await bothWays(dates, { at: 1 }, idsOf({}, { at: 1 }))).toEqual([3, 2, 1, 4, 5]);
    const c = fresh();
    await c.insertOne({ _id: 1, at: new Date('1969-12-31T16:30:00Z') });
    const [cut] = await c.aggregate([{ $project: { month: { $dateTrunc: { date: '$at', unit: 'month', timezone: 'Asia/Shanghai' } }, year: { $year: { date: '$at', timezone: 'Asia/Shanghai' } } } }]).toArray();
    expect(cut).toMatchObject({ month: new Date('1969-12-31T16:00:00Z'), year: 1970 });
  });
});

describe('null and missing', () => {
  const documents: Numbered[] = [{ _id: 1, a: null }, { _id: 2 }, { _id: 3, a: [] }, { _id: 4, a: [null] }, { _id: 5, a: { b: null } }, { _id: 6, a: {} }, { _id: 7, a: [{ b: 1 }, {}] }, { _id: 8, a: [{ b: 1 }] }, { _id: 9, a: 0 }];

  it.each<[string, Document, number[]]>([
    ['null finds both', { a: null }, [1, 2, 4]], ['not null finds neither', { a: { $ne: null } }, [3, 5, 6, 7, 8, 9]], ['$exists tells them apart', { a: { $exists: false } }, [2]], ['so does $type', { a: { $type: 'null' } }, [1, 4]],
    ['in a list of values', { a: { $in: [null, 0] } }, [1, 2, 4, 9]], ['below a path', { 'a.b': null }, [1, 2, 5, 6, 7, 9]], ['missing below a path', { 'a.b': { $exists: false } }, [1, 2, 3, 4, 6, 9]], ['as a bound', { a: { $gte: null } }, [1, 2, 4]],
  ])('%s', async (_name, filter, ids) => {
    expect(await bothWays(documents, { a: 1 }, idsOf(filter))).toEqual(ids);
    expect(await bothWays(documents, { 'a.b': 1 }, idsOf(filter))).toEqual(ids);
  });

  it('count as one value of a unique index, unless it is sparse', async () => {
    const [strict, sparse] = [fresh(), fresh()];
    await strict.createIndexes([{ key: { a: 1 }, unique: true }]);
    await sparse.createIndexes([{ key: { a: 1 }, unique: true, sparse: true }]);
    await strict.insertOne({ _id: 1 });
    await expect(strict.insertOne({ _id: 2, a: null })).rejects.toMatchObject({ code: 11000, keyValue: { a: null } });
    await sparse.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3, a: null }]);
    await expect(sparse.insertOne({ _id: 4, a: null })).rejects.toMatchObject({ code: 11000 });
  });
});

describe('lists in lists', () => {
  const documents: Numbered[] = [{ _id: 1, a: [[1, 2], [3]] }, { _id: 2, a: [1, 2] }, { _id: 3, a: [[1, 2]] }, { _id: 4, a: [[[1, 2]]] }, { _id: 5, a: [] }, { _id: 6, a: [[]] }, { _id: 7, a: [[{ b: 1 }]] }, { _id: 8, a: [{ b: [{ c: 5 }, { c: 6 }] }] }, { _id: 9, a: { b: { c: 5 } } }];

  it.each<[string, Document, number[]]>([
    ['a whole list, or a list in it', { a: [1, 2] }, [1, 2, 3]], ['a number is not looked for two lists deep', { a: 1 }, [2]], ['an empty list', { a: [] }, [5, 6]], ['a list that holds a list', { a: { $elemMatch: { $elemMatch: { $gt: 2 } } } }, [1]],
    ['a path does not go through two lists', { 'a.b': 1 }, []], ['a numbered place', { 'a.0': [1, 2] }, [1, 3, 4]], ['a number in a numbered place', { 'a.0.1': 2 }, [1, 3]], ['$size counts the outer list', { a: { $size: 2 } }, [1, 2]],
    ['a path through lists of documents', { 'a.b.c': 5 }, [8, 9]], ['a bound by a list', { a: { $gte: [2] } }, [1, 3, 4, 6, 7, 8]],
  ])('%s', async (_name, filter, ids) => {
    expect(await bothWays(documents, { a: 1 }, idsOf(filter))).toEqual(ids);
    expect(await bothWays(documents, { 'a.b.c': 1, _id: 1 }, idsOf(filter))).toEqual(ids);
  });

  it('are changed at numbered places, and projected along paths', async () => {
    const c = fresh();
    await c.insertMany(documents);
    await c.updateOne({ _id: 8 }, { $set: { 'a.0.b.1.c': 7 }, $push: { 'a.0.b.0.list': 1 } } as Document);
    expect((await c.findOne({ _id: 8 }))?.['a']).toEqual([{ b: [{ c: 5, list: [1] }, { c: 7 }] }]);
    expect(await c.findOne({ _id: 8 }, { projection: { 'a.b.c': 1 } })).toEqual({ _id: 8, a: [{ b: [{ c: 5 }, { c: 7 }] }] });
    await expect(c.updateOne({ _id: 8 }, { $set: { 'a.b': 1 } })).rejects.toMatchObject({ code: 28 });
  });
});

describe('long texts in an index', () => {
  const lengths = [503, 504, 505, 1199, 1200, 1201, 1977, 1978, 1979, 5000, 100_000];
  const long = lengths.flatMap<Numbered>((length) => ['a', 'b'].map((end) => ({ _id: `${length}${end}`, t: 'x'.repeat(length - 1) + end })));

  it('are told apart, found, bounded and sorted whatever their length', async () => {
    const all = [...long].sort((a, b) => (String(a['t']) < String(b['t']) ? -1 : 1)).map(({ _id }) => _id);
    expect(await bothWays(long, { t: 1 }, idsOf({}, { t: 1 }))).toEqual(all);
    for (const { _id, t } of long) {
      expect(await bothWays(long, { t: 1, _id: 1 }, idsOf({ t: t as string }))).toEqual([_id]);
    }
    const later = all.filter((id) => String(long.find(({ _id }) => _id === id)?.['t']) > 'x'.repeat(1977));
    expect(later.length).toBeGreaterThan(4);
    expect(await bothWays(long, { t: -1 }, idsOf({ t: { $gt: 'x'.repeat(1977) } }, { t: 1 }))).toEqual(later);
    expect(await bothWays(long, { t: 1 }, idsOf({ t: new RegExp(`^${'x'.repeat(1978)}b`) }))).toEqual(['1979b']);
  });

  it('are unique when they differ in their last letter only, and refused when they do not differ', async () => {
    const c = fresh();
    await c.createIndexes([{ key: { t: 1 }, unique: true }]);
    await c.insertMany(long);
    await expect(c.insertOne({ _id: 'again', t: long.at(-1)?.['t'] as string })).rejects.toMatchObject({ code: 11000 });
  });

  it('of one list that begin alike are one find, and one update', async () => {
    const c = fresh();
    const tags = ['a', 'b'].map((end) => 'x'.repeat(3000) + end);
    await c.createIndexes([{ key: { tags: 1 } }]);
    await c.insertOne({ _id: 1, tags });
    expect(await idsOf({ tags: tags[0] })(c)).toEqual([1]);
    expect((await c.updateMany({ tags: tags[0] }, { $inc: { n: 1 } })).matchedCount).toBe(1);
    expect(await c.findOne({ _id: 1 }, { projection: { n: 1 } })).toEqual({ _id: 1, n: 1 });
  });

  it('serve as _id', async () => {
    const c = fresh();
    const ids = ['a', 'b'].map((end) => 'x'.repeat(3000) + end);
    await c.insertMany(ids.map((_id) => ({ _id })).reverse());
    expect(await idsOf({}, { _id: 1 })(c)).toEqual(ids);
    expect(await idsOf({ _id: { $gt: ids[0] } })(c)).toEqual(ids.slice(1));
    await expect(c.insertOne({ _id: ids[0] ?? '' })).rejects.toMatchObject({ code: 11000 });
  });
});

describe('names and texts in any script', () => {
  it('are field names, paths and index keys', async () => {
    const documents: Numbered[] = [{ _id: 1, 姓名: { 拼音: 'wang' }, '🚰': 1 }, { _id: 2, 姓名: { 拼音: 'li' }, '🚰': 2 }, { _id: 3, '\u00e9': 1 }, { _id: 4, 'e\u0301': 1 }, { _id: 5, toString: 2 }];
    expect(await bothWays(documents, { '姓名.拼音': 1 }, idsOf({ '姓名.拼音': 'li' }))).toEqual([2]);
    expect(await bothWays(documents, { '🚰': -1 }, idsOf({ '🚰': { $gt: 1 } }))).toEqual([2]);
    expect(await bothWays(documents, { '\u00e9': 1 }, idsOf({ '\u00e9': 1 }))).toEqual([3]);
    expect(await bothWays(documents, Object.fromEntries([['toString', 1]]), idsOf(Object.fromEntries([['toString', 2]])))).toEqual([5]);
  });

  it('sort by code point, and are found by pattern', async () => {
    const texts = ['', '\0', 'Z', 'a', '\u00e9', 'e\u0301', '水', '漏水', '\uffff', '\u{10000}', '\u{1f6b0}'];
    const documents = texts.map((t, _id) => ({ _id, t }));
    const order = texts.map((t, _id) => ({ _id, t })).sort((a, b) => Buffer.compare(Buffer.from(a.t), Buffer.from(b.t))).map(({ _id }) => _id);
    expect(await bothWays(documents, { t: 1 }, idsOf({}, { t: 1 }))).toEqual(order);
    expect(await bothWays(documents, { t: -1 }, idsOf({}, { t: -1 }))).toEqual([...order].reverse());
    expect(await bothWays(documents, { t: 1 }, idsOf({ t: /^漏/ }))).toEqual([7]);
  });
});

describe('patterns', () => {
  it.each<[string, Document, number[]]>([
    ['upper and lower case (i)', { t: /^leak/i }, [1, 2, 3]], ['lines (m)', { t: { $regex: '^again', $options: 'm' } }, [3]], ['a dot that is any sign (s)', { t: { $regex: 'leak.again', $options: 's' } }, [3]],
    ['blanks that mean nothing (x)', { t: { $regex: 'le ak # a word', $options: 'x' } }, [2, 3]], ['two at once', { t: new BSONRegExp('^LEAK.AGAIN', 'is') }, [3]], ['in a list', { t: { $in: [/^Leak/, /^pipe/] } }, [1, 4]], ['none of a list', { t: { $nin: [/leak/i] } }, [4, 5]],
    ['inside $not', { t: { $not: /leak/ } }, [1, 4, 5]], ['elements of a list', { tags: /^b/ }, [5]],
  ])('mind %s', async (_name, filter, ids) => {
    const documents: Numbered[] = [{ _id: 1, t: 'Leak' }, { _id: 2, t: 'leaks' }, { _id: 3, t: 'leak\nagain' }, { _id: 4, t: 'pipe' }, { _id: 5, tags: ['a', 'bc'] }];
    expect(await bothWays(documents, { t: 1 }, idsOf(filter))).toEqual(ids);
    expect(await bothWays(documents, { tags: 1 }, idsOf(filter))).toEqual(ids);
  });

  it('are refused with an option nobody knows', async () => {
    await expect(fresh().find({ t: { $regex: 'a', $options: 'q' } }).toArray()).rejects.toMatchObject({ code: 51108 });
  });
});
