import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dispatcher } from '../../server/embedded-mongo/commands/dispatch.js';
import { decode } from '../../server/embedded-mongo/documents.js';
import { closeEngine, openEngine, type Engine } from '../../server/embedded-mongo/engine.js';
import { tidy } from '../../server/embedded-mongo/housekeeping.js';
import { wholeRange } from '../../server/embedded-mongo/store/catalog.js';
import type { KeyRange } from '../../server/embedded-mongo/store/environment.js';
import type { Doc } from '../../server/embedded-mongo/values.js';
import { freshDirectory } from './server.js';

let dataDir: string;
let engine: Engine;

beforeEach(async () => {
  dataDir = freshDirectory();
  engine = await openEngine(dataDir);
});
afterEach(async () => {
  await closeEngine(engine);
  rmSync(dataDir, { recursive: true, force: true });
});

const run = async (command: Doc): Promise<Doc> => decode(await dispatcher(engine, () => 'test')({ ...command, $db: 'desk' }, 1));
const ids = async (): Promise<unknown> => (await run({ distinct: 'codes', key: '_id' }))['values'];

describe('tidying up', () => {
  it('removes documents whose time is over and keeps those without a time', async () => {
    await run({ createIndexes: 'codes', indexes: [{ key: { at: 1 }, name: 'at_1', expireAfterSeconds: 60 }] });
    const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);
    await run({ insert: 'codes', documents: [{ _id: 1, at: ago(100) }, { _id: 2, at: ago(10) }, { _id: 3 }, { _id: 4, at: 'long ago' }, { _id: 5, at: null }] });
    await tidy(engine);
    expect(await ids()).toEqual([2, 3, 4, 5]);
    await run({ collMod: 'codes', index: { name: 'at_1', expireAfterSeconds: 5 } });
    await tidy(engine);
    expect(await ids()).toEqual([3, 4, 5]);
  });

  it('clears in portions what a dropped collection left, also after a restart', async () => {
    await run({ createIndexes: 'codes', indexes: [{ key: { n: 1 }, name: 'n_1' }] });
    await run({ insert: 'codes', documents: Array.from({ length: 1200 }, (_, n) => ({ _id: n, n })) });
    const collection = engine.catalog.find('desk', 'codes');
    const held = (from: 'docs' | 'entries', range: KeyRange) => [...engine.view.count(from, range, Infinity)].reduce<number>((sum, part) => sum + (part ?? 0), 0);
    const ranges = [wholeRange(collection?.id ?? 0), wholeRange(collection?.indexes[0]?.id ?? 0)] as const;
    await run({ drop: 'codes' });
    await closeEngine(engine);
    engine = await openEngine(dataDir);
    expect(held('docs', ranges[0])).toBe(1200);
    await tidy(engine);
    expect([held('docs', ranges[0]), held('entries', ranges[1]), engine.catalog.leftovers.size]).toEqual([0, 0, 0]);
  });

  it('gives a dropped and recreated collection nothing of the old one', async () => {
    await run({ insert: 'codes', documents: [{ _id: 1 }] });
    await run({ drop: 'codes' });
    await run({ insert: 'codes', documents: [{ _id: 2 }] });
    await tidy(engine);
    expect(await ids()).toEqual([2]);
  });

  it('drops a cursor nobody read from for ten minutes, unless it was opened to last', async () => {
    await run({ insert: 'codes', documents: [{ _id: 1 }, { _id: 2 }] });
    const opened = async (options: Doc) => (await run({ find: 'codes', filter: {}, batchSize: 1, ...options }))['cursor'] as { id: unknown };
    const [idle, lasting] = [await opened({}), await opened({ noCursorTimeout: true })];
    vi.useFakeTimers({ now: Date.now() + 11 * 60_000, toFake: ['Date'] });
    engine.cursors.dropIdle();
    vi.useRealTimers();
    await expect(run({ getMore: idle.id, collection: 'codes' })).rejects.toMatchObject({ code: 43 });
    expect(await run({ getMore: lasting.id, collection: 'codes' })).toMatchObject({ cursor: { nextBatch: [{ _id: 2 }] } });
  });
});
