import { Double, Long } from 'bson';
import { describe, expect, it } from 'vitest';
import { compileUpdate } from '../../server/embedded-mongo/update/apply.js';
import { upsertedDocument } from '../../server/embedded-mongo/update/upsert.js';
import type { Doc } from '../../server/embedded-mongo/values.js';

interface Case { doc: Doc; update: unknown; filter?: Doc; arrayFilters?: unknown[] }

function updated({ doc, update, filter = {}, arrayFilters }: Case): Doc {
  return compileUpdate({ update, filter, arrayFilters, variables: {} })(doc, false);
}

const cases: [string, Case, Doc][] = [
  ['$set on a path that is not there', { doc: {}, update: { $set: { 'a.b': 1 } } }, { a: { b: 1 } }],
  ['$set past the end of a list', { doc: { a: [1] }, update: { $set: { 'a.3': 4 } } }, { a: [1, null, null, 4] }],
  ['$unset of a field and of an element', { doc: { a: 1, l: [1, 2] }, update: { $unset: { a: '', 'l.0': '', zz: '' } } }, { l: [null, 2] }],
  ['$inc and $mul, also of missing fields', { doc: { a: 1, b: 2 }, update: { $inc: { a: 2, x: 3 }, $mul: { b: 4, y: 5 } } }, { a: 3, b: 8, x: 3, y: 0 }],
  ['$inc of a 64-bit number', { doc: { a: Long.fromString('9007199254740993') }, update: { $inc: { a: 2 } } }, { a: Long.fromString('9007199254740995') }],
  ['$inc past 32 bits', { doc: { a: 2147483647 }, update: { $inc: { a: 1 } } }, { a: Long.fromString('2147483648') }],
  ['$inc of 5.0 keeps it a double', { doc: { a: new Double(5) }, update: { $inc: { a: 1 } } }, { a: new Double(6) }],
  ['$min and $max across types', { doc: { a: 5, b: 5 }, update: { $min: { a: 3, c: 1 }, $max: { b: 'text' } } }, { a: 3, b: 'text', c: 1 }],
  ['$rename', { doc: { a: 1, b: 2 }, update: { $rename: { a: 'c.d', zz: 'y' } } }, { b: 2, c: { d: 1 } }],
  ['$push', { doc: { l: [1] }, update: { $push: { l: 2, m: { x: 1 } } } }, { l: [1, 2], m: [{ x: 1 }] }],
  ['$push sorted and cut', { doc: { l: [{ n: 5 }] }, update: { $push: { l: { $each: [{ n: 9 }, { n: 1 }], $sort: { n: -1 }, $slice: 2 } } } }, { l: [{ n: 9 }, { n: 5 }] }],
  ['$push at a place', { doc: { l: [1, 4] }, update: { $push: { l: { $each: [2, 3], $position: 1 } } } }, { l: [1, 2, 3, 4] }],
  ['$push keeping the last', { doc: { l: [1, 2] }, update: { $push: { l: { $each: [3], $slice: -2 } } } }, { l: [2, 3] }],
  ['$addToSet', { doc: { l: [1, { a: 1 }] }, update: { $addToSet: { l: { $each: [1, { a: 1 }, 2, 2] } } } }, { l: [1, { a: 1 }, 2] }],
  ['$pop from both ends', { doc: { l: [1, 2, 3], m: [1, 2] }, update: { $pop: { l: 1, m: -1, zz: 1 } } }, { l: [1, 2], m: [2] }],
  ['$pull of a value, of conditions and of documents', { doc: { l: [1, 2], m: [1, 5, 9], d: [{ k: 1, v: 2 }, { k: 2 }] }, update: { $pull: { l: 1, m: { $gte: 5 }, d: { k: 1 } } } }, { l: [2], m: [1], d: [{ k: 2 }] }],
  ['$pullAll', { doc: { l: [1, 2, 1] }, update: { $pullAll: { l: [1] } } }, { l: [2] }],
  ['$bit', { doc: { a: 13 }, update: { $bit: { a: { and: 10 } } } }, { a: 8 }],
  ['the element the filter matched', { doc: { l: [{ k: 1, v: 0 }, { k: 2, v: 0 }] }, filter: { 'l.k': 2 }, update: { $set: { 'l.$.v': 7, 'l.$.w': 8 } } }, { l: [{ k: 1, v: 0 }, { k: 2, v: 7, w: 8 }] }],
  ['the element both conditions matched', { doc: { l: [{ k: 2, v: 0 }, { k: 2, v: 5 }] }, filter: { l: { $elemMatch: { k: 2, v: 5 } } }, update: { $inc: { 'l.$.v': 1 } } }, { l: [{ k: 2, v: 0 }, { k: 2, v: 6 }] }],
  ['the matched element even after the update changed it', { doc: { l: [1, 5] }, filter: { l: 5 }, update: { $set: { 'l.$': 1 } } }, { l: [1, 1] }],
  ['all elements', { doc: { l: [{ v: 1 }, { v: 2 }] }, update: { $inc: { 'l.$[].v': 1 } } }, { l: [{ v: 2 }, { v: 3 }] }],
  ['elements an array filter picks', { doc: { l: [1, 8, 9] }, update: { $set: { 'l.$[big]': 0 } }, arrayFilters: [{ big: { $gt: 5 } }] }, { l: [1, 0, 0] }],
  ['a replacement keeps the _id', { doc: { _id: 1, a: 1 }, update: { b: 2 } }, { _id: 1, b: 2 }],
  ['a pipeline', { doc: { _id: 1, a: 2 }, update: [{ $set: { b: { $multiply: ['$a', 3] } } }, { $unset: 'a' }] }, { _id: 1, b: 6 }],
];

const refusals: [string, Case, number][] = [
  ['the same path twice', { doc: {}, update: { $set: { a: 1 }, $inc: { a: 1 } } }, 40],
  ['a path and one below it', { doc: {}, update: { $set: { a: {}, 'a.b': 1 } } }, 40],
  ['an unknown operator', { doc: {}, update: { $frob: { a: 1 } } }, 9],
  ['$inc of a text', { doc: { a: 'x' }, update: { $inc: { a: 1 } } }, 14],
  ['$inc by a text', { doc: { a: 1 }, update: { $inc: { a: 'x' } } }, 14],
  ['a field inside a text', { doc: { a: 'x' }, update: { $set: { 'a.b': 1 } } }, 28],
  ['$push to what is no list', { doc: { a: 1 }, update: { $push: { a: 1 } } }, 2],
  ['a changed _id', { doc: { _id: 1 }, update: { $set: { _id: 2 } } }, 66],
  ['$ without a match', { doc: { l: [1] }, update: { $set: { 'l.$': 1 } } }, 2],
  ['an array filter nobody gave', { doc: { l: [1] }, update: { $set: { 'l.$[x]': 1 } } }, 2],
  ['an empty path', { doc: {}, update: { $set: { '': 1 } } }, 56],
  ['an unknown stage in a pipeline', { doc: {}, update: [{ $match: {} }] }, 72],
];

describe('an update', () => {
  it.each(cases)('%s', (_name, given, expected) => { expect(updated(given)).toEqual(expected); });
  it.each(refusals)('is refused for %s', (_name, given, code) => { expect(() => updated(given)).toThrow(expect.objectContaining({ code })); });

  it('leaves the document it was given as it was', () => {
    const doc = { l: [{ v: 1 }] };
    updated({ doc, update: { $set: { 'l.0.v': 2 } } });
    updated({ doc, update: { $push: { l: { v: 3 } } } });
    expect(doc).toEqual({ l: [{ v: 1 }] });
  });
});

describe('an upsert', () => {
  const inserted = (filter: Doc, update: unknown) => upsertedDocument(filter, update, compileUpdate({ update, filter, variables: {} }));

  it('takes equalities from the filter and $setOnInsert from the update', () => {
    const doc = inserted({ a: 1, b: { $gt: 5 }, $and: [{ 'c.d': { $eq: 2 } }], e: { $in: [3] } }, { $set: { f: 4 }, $setOnInsert: { g: 5 } });
    expect(doc).toMatchObject({ a: 1, c: { d: 2 }, e: 3, f: 4, g: 5 });
    expect('b' in doc).toBe(false);
    expect(Object.keys(doc)[0]).toBe('_id');
  });

  it('takes only the _id from the filter of a replacement', () => {
    expect(inserted({ _id: 7, a: 1 }, { b: 2 })).toEqual({ _id: 7, b: 2 });
  });
});
