import { Binary, BSONRegExp, Code, Decimal128, Double, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePipeline } from '../../server/embedded-mongo/agg/pipeline.js';
import type { Surroundings } from '../../server/embedded-mongo/agg/stage.js';
import { wantPipeline } from '../../server/embedded-mongo/agg/wanted-stages.js';
import { decode, decodeExact, encode } from '../../server/embedded-mongo/documents.js';
import { pickedFields, projector, wantProjection } from '../../server/embedded-mongo/exec/project.js';
import { mapSteps } from '../../server/embedded-mongo/exec/slices.js';
import { orderBytes } from '../../server/embedded-mongo/exec/sort.js';
import { compileFilter } from '../../server/embedded-mongo/match/filter.js';
import { trimmer } from '../../server/embedded-mongo/raw/trim.js';
import { nothingWanted, wantFilter, wantPath, type Wanted } from '../../server/embedded-mongo/raw/wanted.js';
import { memoryOnly } from '../../server/embedded-mongo/spill/room.js';
import type { Doc } from '../../server/embedded-mongo/values.js';

const names = ['a', 'b', 'ab', '名', '0', '1'];
const scalar = fc.oneof(
  fc.integer({ min: -2, max: 3 }), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null), fc.constantFrom('', 'x', '漏水', 'a'.repeat(40)), fc.date({ noInvalidDate: true }),
  fc.constantFrom(
    Long.fromNumber(2), Long.fromString('9007199254740993'), new Double(2), new Int32(1), Decimal128.fromString('1.50'), new ObjectId('0123456789abcdef01234567'), new Binary(Buffer.from([1, 0, 2])),
    new Timestamp({ t: 1, i: 2 }), new BSONRegExp('^a', 'i'), new Code('x', { a: 1 }), new Code('y'), new MinKey(), new MaxKey(),
  ),
);
const { value } = fc.letrec<{ value: unknown; doc: Doc; list: unknown[] }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, scalar, tie('doc'), tie('list')),
  doc: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  list: fc.array(tie('value'), { maxLength: 3 }),
}));
const documents = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 6, noNullPrototype: true }).map((doc): Doc => ({ _id: 1, ...doc }));
const path = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
const plain = fc.constantFrom<unknown>(0, 1, 2, 'x', '漏水', null, true);

const condition: fc.Arbitrary<unknown> = fc.letrec<{ condition: unknown }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    plain,
    fc.tuple(fc.constantFrom('$eq', '$ne', '$gt', '$lte'), plain).map(([name, operand]) => ({ [name]: operand })),
    fc.array(plain, { maxLength: 3 }).map((list) => ({ $in: list })),
    fc.boolean().map((there) => ({ $exists: there })),
    fc.constantFrom<unknown>({ $size: 1 }, { $type: 'array' }, { $type: 'object' }, { $regex: '^x' }, { $all: ['x'] }),
    fc.dictionary(fc.constantFrom(...names), tie('condition'), { minKeys: 1, maxKeys: 2, noNullPrototype: true }).map((fields) => ({ $elemMatch: fields })),
    fc.dictionary(fc.constantFrom(...names), tie('condition'), { minKeys: 1, maxKeys: 2, noNullPrototype: true }).map((fields) => ({ $not: { $elemMatch: fields } })),
  ),
})).condition;
const clause = fc.dictionary(path, condition, { minKeys: 1, maxKeys: 2, noNullPrototype: true });
const filters: fc.Arbitrary<Doc> = fc.oneof(
  clause,
  fc.array(clause, { minLength: 1, maxLength: 2 }).map((clauses) => ({ $or: clauses })),
  fc.tuple(clause, clause).map(([first, second]) => ({ ...first, $nor: [second] })),
  fc.tuple(path, plain).map(([field, other]) => ({ $expr: { $eq: [`$${field}`, other] } })),
);

function trimmed(doc: Doc, want: (wanted: Wanted) => void): Buffer {
  const wanted = nothingWanted();
  want(wanted);
  return wanted.whole ? encode(doc) : trimmer(wanted.fields)(encode(doc));
}

/** What a run gives, or that it refuses. */
function outcome<T>(run: () => T): T | string {
  try {
    return run();
  } catch (error) {
    return String(error);
  }
}

const runs = { numRuns: 1500 };
const surroundings: Surroundings = { view: undefined as never, room: memoryOnly, variables: {}, run: () => [].values() as never };
const piped = (doc: Doc, stages: Doc[]) => outcome(() => [...compilePipeline(stages, surroundings)(mapSteps([doc], (one) => one))].filter((one) => one !== undefined));

describe('reading only what is wanted of a document', () => {
  it('matches the same documents', () => {
    fc.assert(fc.property(documents, filters, (doc, filter) => {
      const part = trimmed(doc, (wanted) => { wantFilter(wanted, filter); });
      for (const read of [decode, decodeExact]) expect(compileFilter(filter)(read(part))).toBe(compileFilter(filter)(read(encode(doc))));
    }), runs);
  });

  it('shapes documents the same', () => {
    const shapes = fc.tuple(fc.dictionary(path, fc.constant(1), { maxKeys: 3, noNullPrototype: true }), fc.constantFrom<Doc>({}, { _id: 0 }, { _id: 1 }, { b: { $slice: 1 } }, { ab: '$a' }, { a: 0 })).map(([fields, more]): Doc => ({ ...fields, ...more })).filter((shape) => Object.keys(shape).length > 0);
    fc.assert(fc.property(documents, shapes, (doc, shape) => {
      const whole = outcome(() => encode(projector(shape, {}, {})(decodeExact(encode(doc)))));
      expect(outcome(() => encode(projector(shape, {}, {})(decodeExact(trimmed(doc, (wanted) => { wantProjection(wanted, shape); })))))).toEqual(whole);
      const picked = outcome(() => pickedFields(shape));
      if (picked instanceof Map) expect(trimmer(picked)(encode(doc))).toEqual(whole);
    }), runs);
  });

  it('sorts documents the same', () => {
    fc.assert(fc.property(documents, path, fc.constantFrom(1 as const, -1 as const), (doc, field, direction) => {
      const sort = [[field, direction]] as const;
      expect(orderBytes(decode(trimmed(doc, (wanted) => { wantPath(wanted, field); })), sort)).toEqual(orderBytes(decode(encode(doc)), sort));
    }), runs);
  });

  it('runs pipelines to the same result', () => {
    const stages: fc.Arbitrary<Doc[]> = fc.tuple(
      fc.array(fc.oneof(
        filters.map((filter) => ({ $match: filter })),
        path.map((field) => ({ $unwind: `$${field}` })),
        fc.tuple(path, path).map(([to, from]) => ({ $set: { [to]: `$${from}` } })),
        fc.constantFrom<Doc>({ $limit: 1 }, { $skip: 0 }, { $sort: { a: 1 } }),
      ), { maxLength: 2 }),
      fc.oneof(
        fc.tuple(path, path).map(([by, of]) => ({ $group: { _id: `$${by}`, n: { $sum: 1 }, of: { $push: `$${of}` } } })),
        fc.tuple(path, path).map(([of, test]) => ({ $group: { _id: { by: { $filter: { input: { $ifNull: [`$${of}`, []] }, cond: { $eq: ['$$this.a', 1] } } } }, n: { $sum: { $cond: [{ $gt: [`$${test}`, 1] }, 1, 0] } } } })),
        fc.dictionary(path, fc.constantFrom<unknown>(1, '$a', '$$ROOT', { $size: { $ifNull: ['$b', []] } }, { a: 0 }), { minKeys: 1, maxKeys: 2, noNullPrototype: true }).map((fields) => ({ $project: fields })),
        path.map((field) => ({ $sortByCount: `$${field}` })),
        fc.constantFrom<Doc>({ $count: 'n' }, { $project: { a: 0 } }, { $unset: 'b' }),
      ),
    ).map(([first, last]) => [...first, last]);
    fc.assert(fc.property(documents, stages, (doc, list) => {
      expect(piped(decode(trimmed(doc, (wanted) => { wantPipeline(wanted, list); })), list)).toEqual(piped(decode(encode(doc)), list));
    }), runs);
  });

  it('leaves out what nobody asked for', () => {
    const doc = { _id: 1, history: ['x'.repeat(1000)], state: 'open', shares: [{ unit: 'water', advice: 'y'.repeat(1000) }] };
    const part = trimmed(doc, (wanted) => { wantFilter(wanted, { state: 'open', shares: { $elemMatch: { unit: 'water' } } }); });
    expect(decode(part)).toEqual({ state: 'open', shares: [{ unit: 'water' }] });
  });
});
