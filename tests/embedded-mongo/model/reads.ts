import { expect } from 'vitest';
import type { FindWish, Read } from './arbitraries.js';
import { reached } from './matching.js';
import type { Doc } from './order.js';
import { Answered, type Port, type Within } from './ports.js';
import { comparing } from './sorting.js';
import type { Twin } from './twin.js';
import { bag, shown } from './wire.js';

export interface Scene { port: Port; twin: Twin; name: string; within?: Within }

const batch = ({ cursor }: Doc) => (cursor as { firstBatch: Doc[] }).firstBatch;

/** Every document, by reading the collection from one end to the other. */
export async function everything({ port, name, within }: Scene): Promise<Doc[]> {
  return batch(await port.run({ find: name, filter: {}, hint: { $natural: 1 }, batchSize: 10_000 }, within));
}

/** Asks, and compares with what reading through the twin gives. */
export async function playRead(scene: Scene, wish: Read): Promise<void> {
  if (wish.kind === 'find') await playFind(scene, wish);
  else if (wish.kind === 'count') await playCount(scene, wish);
  else if (wish.kind === 'distinct') await playDistinct(scene, wish);
  else await playGroup(scene, wish);
}

async function playCount({ port, twin, name, within }: Scene, { filter, skip, limit }: Read & { kind: 'count' }): Promise<void> {
  const left = Math.max(0, twin.find(filter).length - skip);
  const pipeline = [{ $match: filter }, ...(skip > 0 ? [{ $skip: skip }] : []), ...(limit > 0 ? [{ $limit: limit }] : []), { $group: { _id: 1, n: { $sum: 1 } } }];
  const [counted] = batch(await port.run({ aggregate: name, pipeline, cursor: {} }, within));
  expect(counted?.['n'] ?? 0).toBe(limit > 0 ? Math.min(limit, left) : left);
}

async function playDistinct({ port, twin, name, within }: Scene, { filter, path }: Read & { kind: 'distinct' }): Promise<void> {
  const values = twin.find(filter).flatMap((doc) => reached(doc, path.split('.'))).flatMap((value) => (Array.isArray(value) ? value as unknown[] : [value])).filter((value) => value !== undefined);
  const { values: answered } = await port.run({ distinct: name, key: path, query: filter }, within);
  expect((answered as unknown[]).map(shown).sort()).toEqual([...new Set(values.map(shown))].sort());
}

async function playGroup({ port, twin, name, within }: Scene, { filter, path }: Read & { kind: 'group' }): Promise<void> {
  const groups = new Map<string, number>();
  for (const doc of twin.find(filter)) groups.set(shown(doc[path] ?? null), (groups.get(shown(doc[path] ?? null)) ?? 0) + 1);
  const answered = batch(await port.run({ aggregate: name, pipeline: [{ $match: filter }, { $group: { _id: `$${path}`, n: { $sum: 1 } } }], cursor: { batchSize: 10_000 } }, within));
  expect(Object.fromEntries(answered.map(({ _id, n }) => [shown(_id ?? null), n]))).toEqual(Object.fromEntries(groups));
}

/** The same question to the planner, to the collection itself and to every index. */
async function playFind(scene: Scene, wish: FindWish): Promise<void> {
  const { port, twin, name, within } = scene;
  const { filter, sort, skip, limit } = wish;
  const command = { find: name, filter, ...(sort && { sort }), ...(skip > 0 && { skip }), ...(limit > 0 && { limit }), batchSize: 10_000 };
  compareFound(twin, wish, { answered: batch(await port.run(command, within)), through: 'the planner' });
  // A refused hint would be the end of a transaction, and a MongoDB server answers with what such an index has.
  const usable = twin.indexes.filter((index) => holdsAll(index) || (!within && port.engine()));
  for (const hint of [{ $natural: 1 }, ...usable]) {
    const asked = 'key' in hint ? hint.name : hint;
    const answer = await port.run({ ...command, hint: asked }, within).catch(unusableHint(hint));
    if (answer) compareFound(twin, wish, { answered: batch(answer), through: shown(asked) });
  }
}

const holdsAll = (index: object) => !('sparse' in index) && !('partialFilterExpression' in index);

/** An index that leaves documents out may not be able to answer. */
function unusableHint(hint: object): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof Answered && error.code === 2 && !holdsAll(hint)) return undefined;
    throw error;
  };
}

function compareFound(twin: Twin, { filter, sort = {}, skip, limit }: FindWish, { answered, through }: { answered: Doc[]; through: string }): void {
  const all = twin.find(filter, sort);
  const expected = all.slice(skip, limit > 0 ? skip + limit : undefined);
  if ('_id' in sort) expect(answered.map(shown), through).toEqual(expected.map(shown));
  else if (expected.length === all.length) expect(bag(answered), through).toEqual(bag(all));
  expect(answered.length, through).toBe(expected.length);
  expect(new Set(answered.map(shown)).size, through).toBe(answered.length);
  const known = new Set(all.map(shown));
  expect(answered.filter((doc) => !known.has(shown(doc))), through).toEqual([]);
  const order = comparing(sort);
  answered.forEach((doc, at) => { expect(order(doc, expected[at] ?? doc), through).toBe(0); });
}
