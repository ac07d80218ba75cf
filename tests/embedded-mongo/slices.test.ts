import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPipeline } from '../../server/embedded-mongo/agg/pipeline.js';
import type { Surroundings } from '../../server/embedded-mongo/agg/stage.js';
import { dispatcher } from '../../server/embedded-mongo/commands/dispatch.js';
import { closeEngine, openEngine, type Engine } from '../../server/embedded-mongo/engine.js';
import { differing } from '../../server/embedded-mongo/exec/differing.js';
import { countedParts, search } from '../../server/embedded-mongo/exec/query.js';
import { inSlices, mapSteps } from '../../server/embedded-mongo/exec/slices.js';
import { roomIn, type Room } from '../../server/embedded-mongo/spill/room.js';
import type { Collection } from '../../server/embedded-mongo/store/catalog.js';
import type { Entry, KeyRange } from '../../server/embedded-mongo/store/environment.js';
import { countedAtOnce, StoreView, type View } from '../../server/embedded-mongo/store/view.js';
import type { Doc } from '../../server/embedded-mongo/values.js';
import { freshDirectory } from './server.js';

/** A clock that stands still between steps, and counts the turns others were given. */
function fakeTurns() {
  const clock = { at: 0, turns: [] as number[] };
  return { clock, turns: { now: () => clock.at, next: () => {
    clock.turns.push(clock.at);
    return Promise.resolve();
  } } };
}

describe('long work in slices', () => {
  it('gives the loop back well before 8 ms are over, and counts anew from there', async () => {
    const { clock, turns } = fakeTurns();
    const steps = mapSteps([3, 3, 3, 8, 1, 1, 20, 1], (ms) => (clock.at += ms));
    await inSlices(steps, () => true, turns);
    expect(clock.turns).toEqual([6, 17, 39]);
  });

  it('goes on where it paused, and lets go of what it reads from when its taker fails', async () => {
    const { turns } = fakeTurns();
    let isClosed = false;
    const steps = (function* () {
      try {
        yield* [1, 2, 3, 4];
      } finally {
        isClosed = true;
      }
    })();
    const taken: number[] = [];
    await inSlices(steps, (step) => taken.push(step) < 2, turns);
    expect([taken, isClosed]).toEqual([[1, 2], false]);
    await expect(inSlices(steps, () => { throw new Error('no use for it'); }, turns)).rejects.toThrow('no use for it');
    expect(isClosed).toBe(true);
  });
});

const size = 11_000;
const dataDir = freshDirectory();
let engine: Engine;
let collection: Collection;
let tight: Room;

beforeAll(async () => {
  engine = await openEngine(dataDir);
  const run = (command: Doc) => dispatcher(engine, () => 'slices')({ ...command, $db: 'desk' }, 1);
  await run({ createIndexes: 'things', indexes: [{ key: { n: 1 }, name: 'n_1' }] });
  await run({ insert: 'things', documents: Array.from({ length: size }, (_, n) => ({ _id: n, n, group: n % 4000, words: [n % 50, n % 3] })) });
  const found = engine.catalog.find('desk', 'things');
  if (!found) throw new Error('no collection');
  collection = found;
  tight = { ...roomIn(dataDir, true), memory: 300_000 };
}, 120_000);
afterAll(async () => {
  await closeEngine(engine);
  rmSync(dataDir, { recursive: true, force: true });
});

interface Work { entries: number; documents: number }

/** The store's state, and what is read of it between two steps. */
class CountedView extends StoreView {
  constructor(private readonly work: Work) {
    super(engine.environment);
  }

  override keys(from: 'docs' | 'entries', range: KeyRange, limit: number): Buffer[] {
    this.work.entries += (range.offset ?? 0) + limit;
    return super.keys(from, range, limit);
  }

  override page(from: 'docs' | 'entries', range: KeyRange, limit: number): Entry[] {
    this.work.entries += (range.offset ?? 0) + limit;
    return super.page(from, range, limit);
  }

  override peek<T>(key: Uint8Array, use: (bytes: Uint8Array) => T): T | undefined {
    this.work.documents += 1;
    return super.peek(key, use);
  }
}

const surroundings = (view: View, room: Room): Surroundings => ({ view, room, variables: {}, run: (_name, pipeline, variables) => runPipeline(collection, pipeline, { ...surroundings(view, room), variables }) });
const piped = (...pipeline: Doc[]) => (view: View) => runPipeline(collection, pipeline, surroundings(view, tight));

describe('between two steps of', () => {
  it.each<[string, number, (view: View) => Iterable<unknown>]>([
    ['a count by an index', Math.ceil(size / countedAtOnce), (view) => countedParts(view, collection, { filter: { n: { $gte: 0 } } }) ?? []],
    ['a skip of most of a list', 10, (view) => search(view, collection, { filter: {}, sort: [['n', 1]], skip: size - 10 })],
    ['a skip from behind', 10, (view) => search(view, collection, { filter: {}, sort: [['n', -1]], skip: size - 10 })],
    ['a scan', 0, (view) => search(view, collection, { filter: { group: 'none' } })],
    ['a sort that spills', size, (view) => search(view, collection, { filter: {}, sort: [['group', -1]], room: tight })],
    ['a list of what differs', 50, (view) => differing(mapSteps(search(view, collection, { filter: {}, want: (wanted) => { wanted.whole = true; } }), ({ doc }) => doc['words'] as number[]), tight)],
    ['a group that spills', 4000, piped({ $group: { _id: '$group', all: { $push: '$n' } } })],
    ['a sort behind other stages', size, piped({ $addFields: { m: 1 } }, { $sort: { group: 1 } })],
    ['facets', 1, piped({ $facet: { n: [{ $count: 'n' }], first: [{ $sort: { group: -1 } }, { $limit: 1 }] } })],
    ['a join', 20, piped({ $limit: 20 }, { $lookup: { from: 'things', localField: 'group', foreignField: 'group', as: 'same' } })],
    ['what a list is unwound to', size * 2, piped({ $unwind: '$words' })],
  ])('%s hardly more than one document, or a few thousand keys, are looked at', (_name, answers, work) => {
    const done: Work = { entries: 0, documents: 0 };
    const most: Work = { entries: 0, documents: 0 };
    let found = 0;
    for (const step of work(new CountedView(done))) {
      most.entries = Math.max(most.entries, done.entries);
      most.documents = Math.max(most.documents, done.documents);
      Object.assign(done, { entries: 0, documents: 0 });
      if (step !== undefined) found += 1;
    }
    expect(found).toBe(answers);
    expect(most.entries).toBeLessThanOrEqual(countedAtOnce + 256);
    expect(most.documents).toBeLessThanOrEqual(2);
  }, 60_000);
});
