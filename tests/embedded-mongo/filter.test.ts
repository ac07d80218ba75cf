import { Long, ObjectId } from 'bson';
import { describe, expect, it } from 'vitest';
import { compileFilter } from '../../server/embedded-mongo/match/filter.js';
import type { Doc } from '../../server/embedded-mongo/values.js';

const id = new ObjectId();
const doc: Doc = {
  n: 5, text: 'Water leak', none: null, tags: ['a', 'b'], scores: [1, 7], when: new Date(1000), ref: id, big: Long.fromString('9007199254740993'),
  items: [{ kind: 'pipe', count: 2 }, { kind: 'pump', count: 9 }], nested: { deep: { x: 1 } }, list: [[1, 2], [3]], pairs: [[{ kind: 'pipe' }]], empty: [],
};

const matching: [string, Doc][] = [
  ['an equal number', { n: 5 }], ['an equal 64-bit number', { n: Long.fromNumber(5) }], ['an id', { ref: new ObjectId(id.toHexString()) }], ['a date', { when: new Date(1000) }],
  ['null for a missing field', { nothing: null }], ['an element of a list', { tags: 'b' }], ['a whole list', { tags: ['a', 'b'] }], ['a path through a list', { 'items.kind': 'pump' }],
  ['a numbered element', { 'items.1.count': 9 }], ['a deep path', { 'nested.deep.x': { $gte: 1 } }], ['a range met by different elements', { scores: { $gt: 6, $lt: 2 } }],
  ['$in with a pattern', { text: { $in: ['x', /^Water/] } }], ['$nin', { n: { $nin: [1, 2] } }], ['$ne', { n: { $ne: 6 } }], ['a pattern', { text: /leak$/ }], ['$regex with options', { text: { $regex: 'WATER', $options: 'i' } }],
  ['$exists', { none: { $exists: true } }], ['not $exists', { nothing: { $exists: false } }], ['$type', { tags: { $type: 'array' } }], ['$type number', { n: { $type: 'number' } }], ['$mod', { n: { $mod: [2, 1] } }],
  ['$size', { tags: { $size: 2 } }], ['$size of an empty list', { empty: { $size: 0 } }], ['$all', { tags: { $all: ['b', 'a'] } }], ['$elemMatch on fields', { items: { $elemMatch: { kind: 'pump', count: { $gt: 5 } } } }],
  ['$elemMatch on places of a list in the list', { pairs: { $elemMatch: { '0.kind': 'pipe' } } }], ['$elemMatch on what a list in the list has not', { pairs: { $elemMatch: { kind: null } } }],
  ['$elemMatch on values', { scores: { $elemMatch: { $gt: 5, $lt: 8 } } }], ['$not', { n: { $not: { $gt: 5 } } }], ['$or', { $or: [{ n: 1 }, { n: 5 }] }], ['$nor', { $nor: [{ n: 1 }, { n: 2 }] }],
  ['$and', { $and: [{ n: 5 }, { tags: 'a' }] }], ['$bitsAllSet', { n: { $bitsAllSet: [0, 2] } }],
  ['a document with the same fields in order', { 'nested.deep': { x: 1 } }], ['a 64-bit number beyond what JS numbers hold', { big: Long.fromString('9007199254740993') }],
];

const notMatching: [string, Doc][] = [
  ['a number as text', { n: '5' }], ['a neighbour of a large 64-bit number', { big: Long.fromString('9007199254740992') }], ['a range over another type', { text: { $gt: 1 } }], ['null for an empty list', { empty: null }],
  ['$ne of an element', { tags: { $ne: 'a' } }], ['$elemMatch no single element meets', { items: { $elemMatch: { kind: 'pipe', count: 9 } } }], ['$elemMatch on fields of what lies in a list in the list', { pairs: { $elemMatch: { kind: 'pipe' } } }], ['$exists false of null', { none: { $exists: false } }],
  ['$all with a stranger', { tags: { $all: ['a', 'z'] } }], ['an empty $in', { n: { $in: [] } }], ['$nor with a match', { $nor: [{ n: 5 }] }], ['a path through text', { 'text.x': 1 }], ['an inherited name', { toString: { $exists: true } }],
];

describe('a filter', () => {
  it.each(matching)('matches %s', (_name, filter) => { expect(compileFilter(filter)(doc)).toBe(true); });
  it.each(notMatching)('does not match %s', (_name, filter) => { expect(compileFilter(filter)(doc)).toBe(false); });

  it('evaluates expressions with variables', () => {
    const filter = { $expr: { $and: [{ $eq: ['$n', '$$wanted'] }, { $gt: [{ $size: '$tags' }, 1] }] } };
    expect(compileFilter(filter, { wanted: 5 })(doc)).toBe(true);
    expect(compileFilter(filter, { wanted: 6 })(doc)).toBe(false);
  });

  it.each<[string, Doc]>([
    ['an unknown operator', { n: { $near: 1 } }], ['an empty $or', { $or: [] }], ['$in without a list', { n: { $in: 3 } }], ['a pattern that is none', { text: { $regex: '(' } }], ['$where', { $where: 'true' }], ['a zero divisor', { n: { $mod: [0, 1] } }],
  ])('is refused for %s before any document is looked at', (_name, filter) => { expect(() => compileFilter(filter)).toThrow(); });
});
