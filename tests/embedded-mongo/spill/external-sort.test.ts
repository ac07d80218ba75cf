import { readdirSync, rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { sorted, type Sorting } from '../../../server/embedded-mongo/spill/external-sort.js';
import { roomIn, type Room } from '../../../server/embedded-mongo/spill/room.js';
import { SpillFile } from '../../../server/embedded-mongo/spill/spill-file.js';
import { freshDirectory } from '../server.js';

const dataDir = freshDirectory();
afterAll(() => { rmSync(dataDir, { recursive: true, force: true }); });

interface Item { order: string; at: number }
const items = fc.array(fc.string({ maxLength: 3 }), { maxLength: 300 }).map((orders) => orders.map((order, at): Item => ({ order, at })));
const inMemory = (list: readonly Item[]) => [...list].sort((a, b) => Buffer.compare(Buffer.from(a.order), Buffer.from(b.order)));

interface Watch { files: SpillFile[]; packed: number }
const watchedRoom = (memory: number, watch: Watch): Room => ({ memory, openFile: () => {
  const file = new SpillFile(dataDir);
  watch.files.push(file);
  return file;
} });

function sortingIn(room: Room, keep: number, watch?: Watch): Sorting<Item> {
  return {
    keep,
    room,
    order: ({ order }) => Buffer.from(order),
    weigh: () => 0,
    pack: (item) => {
      if (watch) watch.packed += 1;
      return Buffer.from(JSON.stringify(item));
    },
    unpack: (bytes) => JSON.parse(bytes.toString()) as Item,
  };
}

const all = (steps: Iterable<Item | undefined>) => [...steps].filter((item) => item !== undefined);

describe('a sort that does not fit into memory', () => {
  it('gives what a sort in memory gives, equals in the order they came', () => {
    fc.assert(fc.property(items, fc.integer({ min: 0, max: 20_000 }), (list, memory) => {
      const watch = { files: [], packed: 0 };
      expect(all(sorted(list, sortingIn(watchedRoom(memory, watch), 0)))).toEqual(inMemory(list));
    }), { numRuns: 300 });
  });

  it('gives the beginning of it where only so many are wanted', () => {
    fc.assert(fc.property(items, fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 1500 }), (list, memory, keep) => {
      const watch = { files: [], packed: 0 };
      expect(all(sorted(list, sortingIn(watchedRoom(memory, watch), keep))).slice(0, keep)).toEqual(inMemory(list).slice(0, keep));
    }), { numRuns: 300 });
  });

  it('does not put aside more of a run than is wanted of it', () => {
    const watch = { files: [], packed: 0 };
    const list = Array.from({ length: 8000 }, (_, at): Item => ({ order: String((at * 7919) % 8000).padStart(5, '0'), at }));
    const first = all(sorted(list, sortingIn(watchedRoom(1_000_000, watch), 1500, watch))).slice(0, 1500);
    expect(first).toEqual(inMemory(list).slice(0, 1500));
    expect(watch.files).toHaveLength(1);
    expect(watch.packed).toBeLessThan(3001);
  });

  it('keeps long records whole', () => {
    const list = [300_000, 5, 70_000, 0, 65_531].map((length, at): Item => ({ order: 'x'.repeat(length), at }));
    expect(all(sorted(list, sortingIn(roomIn(dataDir, true), 0)))).toEqual(inMemory(list));
    expect(all(sorted(list, sortingIn({ ...roomIn(dataDir, true), memory: 0 }, 0)))).toEqual(inMemory(list));
  });

  it('leaves no name behind, and closes its file when it is read to the end or given up', () => {
    const list = Array.from({ length: 50 }, (_, at): Item => ({ order: 'same', at }));
    for (const most of [1, 51]) {
      const watch: Watch = { files: [], packed: 0 };
      const steps = sorted(list, sortingIn(watchedRoom(100, watch), 0));
      let seen = 0;
      for (const item of steps) if (item && (seen += 1) === most) break;
      expect(watch.files).toHaveLength(1);
      expect(readdirSync(dataDir)).toEqual([]);
      expect(() => [...watch.files[0]?.read({ from: 0, to: 1 }) ?? []]).toThrow('EBADF');
    }
  });

  it('is refused where it may not use the disk', () => {
    const list = [{ order: 'x'.repeat(100), at: 0 }];
    expect(() => all(sorted(list, sortingIn({ ...roomIn(dataDir, false), memory: 0 }, 0)))).toThrow(expect.objectContaining({ code: 292 }));
  });
});
