import fc from 'fast-check';
import type { IndexWish } from './entries.js';
import type { Doc } from './order.js';
import type { Sort } from './sorting.js';

export interface FindWish { kind: 'find'; filter: Doc; sort?: Sort; skip: number; limit: number }
export interface UpdateWish { kind: 'update'; filter: Doc; update: Doc; multi: boolean; upsert: boolean; arrayFilters?: Doc[] }
export interface ModifyWish { kind: 'modify'; filter: Doc; sort: Sort; update?: Doc; fresh: boolean }
export type Write = { kind: 'insert'; docs: Doc[]; ordered: boolean } | UpdateWish | ModifyWish | { kind: 'delete'; filter: Doc; multi: boolean };
export type Read = FindWish | { kind: 'count'; filter: Doc; skip: number; limit: number } | { kind: 'distinct'; filter: Doc; path: string } | { kind: 'group'; filter: Doc; path: string };
export type Shaping = { kind: 'createIndex'; index: IndexWish } | { kind: 'dropIndex'; which: number } | { kind: 'reopen' };
export interface Together { kind: 'transaction'; steps: (Write | Read)[]; commit: boolean; meanwhile?: Write }
export type Operation = Write | Read | Shaping | Together;
export interface Story { indexes: IndexWish[]; operations: Operation[] }

/** Long enough that an index keeps only their beginning and a hash. */
export const longText = 'long'.repeat(350);

/** 7 travels as a 64-bit integer, 8 as a decimal and -3 as a double (see `wire.ts`). */
const numbers = fc.constantFrom(0, 1, 2, 3, -1, -3, 1.5, 7, 8, 10_000_000_000);
const texts = fc.constantFrom('', 'a', 'ab', 'abc', 'b', '水', '\u{1f6b0}', 'a\0b', `${longText}a`, `${longText}b`);
const dates = fc.constantFrom(new Date(-86_400_000), new Date(0), new Date(1000));
const scalar = fc.oneof({ arbitrary: numbers, weight: 5 }, { arbitrary: texts, weight: 4 }, fc.constant(null), fc.boolean(), dates);
const small = fc.oneof({ arbitrary: scalar, weight: 6 }, fc.record({ x: fc.constantFrom(1, 2, null, 'a') }));
const lists = fc.array(small, { maxLength: 3 });
const value = fc.oneof({ arbitrary: small, weight: 6 }, { arbitrary: lists, weight: 2 }, fc.array(lists, { maxLength: 2 }));
const item = fc.oneof({ arbitrary: fc.record({ k: fc.constantFrom('a', 'b', 1, null), v: small }, { requiredKeys: [] }), weight: 5 }, scalar);
const ids = fc.constantFrom<unknown>(1, 2, 3, 4, 5, 6, 7, 8, 1.5, 'k', `${longText}1`, `${longText}2`, new Date(5));

const fields = { a: scalar, b: value, c: small, d: fc.oneof({ arbitrary: fc.record({ e: value, f: scalar }, { requiredKeys: [] }), weight: 4 }, scalar), tags: fc.oneof({ arbitrary: fc.array(scalar, { maxLength: 3 }), weight: 4 }, { arbitrary: fc.array(numbers, { minLength: 2, maxLength: 3 }), weight: 4 }, scalar), items: fc.oneof({ arbitrary: fc.array(item, { maxLength: 3 }), weight: 6 }, item) };
const body = fc.record(fields, { requiredKeys: [] });
const doc = fc.tuple(ids, body).map(([_id, rest]) => ({ _id, ...rest }));

const path = fc.constantFrom('a', 'a', 'b', 'b', 'c', 'd.e', 'd.f', 'd', 'tags', 'tags', 'items.k', 'items.v', 'items', '_id', 'nowhere');
const direction = fc.constantFrom<1 | -1>(1, -1);
const pattern = fc.constantFrom(/^a/, /^ab/, /^long/, /b/, /^a.b/, /^/);
const wanted = fc.oneof({ arbitrary: value, weight: 4 }, { arbitrary: texts, weight: 1 });

const single = (name: string, operand: fc.Arbitrary<unknown>) => operand.map<Doc>((it) => ({ [name]: it }));
const range = fc.tuple(fc.constantFrom('$gt', '$gte'), value, fc.constantFrom('$lt', '$lte'), value).map<Doc>(([low, from, high, to]) => ({ [low]: from, [high]: to }));
/** Of a list with several numbers, one may meet the lower bound and another one the upper. */
const numberRange = fc.tuple(fc.constantFrom('$gt', '$gte'), numbers, fc.constantFrom('$lt', '$lte'), numbers).map<Doc>(([low, from, high, to]) => ({ [low]: from, [high]: to }));
const list = fc.array(fc.oneof({ arbitrary: wanted, weight: 6 }, pattern), { maxLength: 4 });
const condition = fc.oneof(
  { arbitrary: wanted, weight: 8 }, { arbitrary: fc.constantFrom('$gt', '$gte', '$lt', '$lte', '$eq', '$ne').chain((name) => single(name, wanted)), weight: 8 }, { arbitrary: range, weight: 2 }, { arbitrary: numberRange, weight: 6 },
  { arbitrary: fc.constantFrom('$in', '$nin').chain((name) => single(name, list)), weight: 4 }, single('$exists', fc.boolean()), single('$size', fc.nat(2)), single('$type', fc.constantFrom('string', 'number', 'array', 'null', 'object', 'date', 'bool')),
  { arbitrary: single('$regex', pattern), weight: 2 }, pattern, { arbitrary: single('$all', fc.array(wanted, { maxLength: 3 })), weight: 3 }, single('$not', range), single('$not', single('$in', list)), single('$mod', fc.constantFrom([2, 0], [3, 1])),
  { arbitrary: single('$elemMatch', fc.oneof(range, single('$in', list), fc.record({ k: wanted }), fc.record({ k: wanted, v: fc.oneof(wanted, range) }), fc.record({ x: fc.constantFrom(1, 2, null) }))), weight: 4 },
);
const clause = fc.tuple(path, condition).map<Doc>(([name, it]) => ({ [name]: it }));
const conjunction = fc.array(clause, { maxLength: 3 }).map<Doc>((clauses) => Object.assign({}, ...clauses) as Doc);
const compound = fc.tuple(fc.constantFrom('$and', '$or', '$nor'), fc.array(conjunction, { minLength: 1, maxLength: 3 }), conjunction).map<Doc>(([name, clauses, beside]) => ({ ...beside, [name]: clauses }));
const filter = fc.oneof({ arbitrary: conjunction, weight: 5 }, compound);
const byId = ids.map<Doc>((_id) => ({ _id }));
const seeding = fc.tuple(byId, fc.oneof(fc.tuple(fc.constantFrom('a', 'c', 'd.f'), small).map<Doc>(([name, it]) => ({ [name]: it })), fc.constant<Doc>({}))).map<Doc>(([one, other]) => ({ ...other, ...one }));
const near = fc.oneof({ arbitrary: byId, weight: 4 }, fc.tuple(byId, clause).map<Doc>(([one, other]) => ({ ...other, ...one })));

const sort = fc.array(fc.tuple(path, direction), { maxLength: 3 }).map<Sort>((keys) => Object.fromEntries(keys));
const total = fc.tuple(sort, direction).map<Sort>(([keys, last]) => ({ ...keys, ...(!('_id' in keys) && { _id: last }) }));

const each = fc.record({ $each: lists, $slice: fc.constantFrom(-2, 0, 2), $position: fc.nat(2), $sort: direction }, { requiredKeys: ['$each'] });
const field = fc.constantFrom('a', 'b', 'c', 'd.e', 'd.f', 'd', 'tags', 'items', 'items.0.v', 'tags.1', 'b.x');
const change = fc.oneof(
  { arbitrary: fc.tuple(field, fc.oneof(value, lists)).map<Doc>(([name, it]) => ({ $set: { [name]: it } })), weight: 6 }, { arbitrary: body.map<Doc>(($set) => ({ $set })), weight: 4 },
  field.map<Doc>((name) => ({ $unset: { [name]: '' } })), fc.tuple(fc.constantFrom('$inc', '$mul'), field, fc.constantFrom(1, -1, 7, 1.5)).map<Doc>(([name, at, by]) => ({ [name]: { [at]: by } })),
  fc.tuple(fc.constantFrom('$min', '$max'), field, value).map<Doc>(([name, at, it]) => ({ [name]: { [at]: it } })), fc.tuple(fc.constantFrom('$push', '$addToSet'), fc.constantFrom('tags', 'b', 'd.e', 'items'), fc.oneof(small, lists.map(($each) => ({ $each })))).map<Doc>(([name, at, it]) => ({ [name]: { [at]: it } })),
  each.map<Doc>((tags) => ({ $push: { tags } })), fc.tuple(fc.constantFrom('$pull', '$pop'), fc.constantFrom('tags', 'b', 'd.e'), scalar).map<Doc>(([name, at, it]) => ({ [name]: { [at]: name === '$pop' ? 1 : it } })),
  fc.constantFrom('a', 'b', 'c', 'tags').map<Doc>((from) => ({ $rename: { [from]: 'moved' } })), fc.constantFrom('a', 'b', 'c', 'tags').map<Doc>((to) => ({ $rename: { moved: to } })), fc.record({ $setOnInsert: fc.record({ c: small }), $set: fc.record({ a: scalar }) }),
);
const update = fc.oneof({ arbitrary: change, weight: 5 }, body);
const positional: fc.Arbitrary<UpdateWish> = fc.oneof(
  fc.tuple(byId, fc.constantFrom<unknown>('a', 'b', 1), small).map(([one, k, v]) => ({ filter: { ...one, 'items.k': k }, update: { $set: { 'items.$.v': v } } })),
  fc.tuple(byId, fc.constantFrom(1, 7)).map(([one, by]) => ({ filter: one, update: { $inc: { 'tags.$[]': by } } })),
  fc.tuple(byId, fc.constantFrom<unknown>('a', 'b', 1), small).map(([one, k, v]) => ({ filter: one, update: { $set: { 'items.$[it].v': v } }, arrayFilters: [{ 'it.k': k }] })),
).map((wish) => ({ kind: 'update', multi: false, upsert: false, ...wish }));

const insert: fc.Arbitrary<Write> = fc.record({ kind: fc.constant('insert' as const), docs: fc.oneof({ arbitrary: fc.array(doc, { minLength: 1, maxLength: 1 }), weight: 3 }, fc.array(doc, { minLength: 2, maxLength: 5 })), ordered: fc.boolean() });
const updateNear: fc.Arbitrary<Write> = fc.record({ kind: fc.constant('update' as const), filter: near, update, multi: fc.constant(false), upsert: fc.constant(false) });
const upsert: fc.Arbitrary<Write> = fc.record({ kind: fc.constant('update' as const), filter: seeding, update, multi: fc.constant(false), upsert: fc.constant(true) });
const updateMany: fc.Arbitrary<Write> = fc.record({ kind: fc.constant('update' as const), filter, update: change, multi: fc.constant(true), upsert: fc.constant(false) });
const updateAny: fc.Arbitrary<Write> = fc.record({ kind: fc.constant('update' as const), filter, update, multi: fc.constant(false), upsert: fc.constant(false) });
const modify: fc.Arbitrary<Write> = fc.record({ kind: fc.constant('modify' as const), filter, sort: total, update: fc.option(update, { nil: undefined }), fresh: fc.boolean() }).map(({ update: it, ...rest }) => ({ ...rest, ...(it && { update: it }) }));
const remove: fc.Arbitrary<Write> = fc.oneof(fc.record({ kind: fc.constant('delete' as const), filter: near, multi: fc.constant(false) }), fc.record({ kind: fc.constant('delete' as const), filter, multi: fc.boolean() }));
const write = fc.oneof({ arbitrary: insert, weight: 6 }, { arbitrary: updateNear, weight: 5 }, { arbitrary: upsert, weight: 2 }, { arbitrary: updateMany, weight: 2 }, { arbitrary: updateAny, weight: 1 }, { arbitrary: positional, weight: 1 }, { arbitrary: modify, weight: 3 }, { arbitrary: remove, weight: 2 });

const window = { skip: fc.constantFrom(0, 0, 0, 1, 3), limit: fc.constantFrom(0, 0, 0, 1, 4) };
const find: fc.Arbitrary<Read> = fc.record({ kind: fc.constant('find' as const), filter, sort: fc.oneof(total, sort), ...window }).map(({ sort: it, ...rest }) => ({ ...rest, ...(Object.keys(it).length > 0 && { sort: it }) }));
const read = fc.oneof({ arbitrary: find, weight: 6 }, { arbitrary: fc.record({ kind: fc.constant('count' as const), filter, ...window }), weight: 2 }, fc.record({ kind: fc.constant('distinct' as const), filter, path }), fc.record({ kind: fc.constant('group' as const), filter, path: fc.constantFrom('a', 'b', 'c') }));

const partial = fc.constantFrom<Doc>({ c: { $exists: true } }, { a: { $gt: 0 } }, { a: 1 }, { a: { $type: 'string' } }, { a: { $lte: 3 }, c: { $exists: true } });
const index = fc.record({ keys: fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd.e', 'd.f', 'tags', 'items.k', 'items.v', '_id'), direction), { minLength: 1, maxLength: 3, selector: ([name]) => name }).filter((keys) => keys.some(([name]) => name !== '_id')), unique: fc.nat(4), only: fc.nat(5), partial }).map<IndexWish>(({ keys, unique, only, partial: expression }) => ({
  name: keys.flat().join('_'), key: Object.fromEntries(keys), ...(unique === 0 && { unique: true }), ...(only === 0 && { sparse: true }), ...(only === 1 && { partialFilterExpression: expression }),
}));
const shaping: fc.Arbitrary<Shaping> = fc.oneof({ arbitrary: index.map((it) => ({ kind: 'createIndex' as const, index: it })), weight: 3 }, { arbitrary: fc.nat(3).map((which) => ({ kind: 'dropIndex' as const, which })), weight: 2 }, fc.constant({ kind: 'reopen' as const }));
const together: fc.Arbitrary<Together> = fc.record({ kind: fc.constant('transaction' as const), steps: fc.array(fc.oneof({ arbitrary: write, weight: 2 }, read), { minLength: 1, maxLength: 5 }), commit: fc.constantFrom(true, true, true, false), meanwhile: fc.option(write, { nil: undefined, freq: 2 }) }).map(({ meanwhile, ...rest }) => ({ ...rest, ...(meanwhile && { meanwhile }) }));
const operation = fc.oneof({ arbitrary: write, weight: 10 }, { arbitrary: read, weight: 10 }, { arbitrary: shaping, weight: 1 }, { arbitrary: together, weight: 2 });

/** A collection's life: its indexes, and what is done to it. */
export const story = (length: number): fc.Arbitrary<Story> => fc.record({ indexes: fc.uniqueArray(index, { maxLength: 5, selector: ({ key }) => JSON.stringify(key) }), operations: fc.array(operation, { minLength: 1, maxLength: length, size: 'max' }) });
