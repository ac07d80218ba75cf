import type { Steps } from '../exec/slices.js';
import { mapSteps } from '../exec/slices.js';
import type { Row } from './merge.js';
import { byOrder, merged } from './merge.js';
import { packPair, unpackPair } from './pair.js';
import type { Room } from './room.js';
import type { SpillFile, Stretch } from './spill-file.js';

/** How items are sorted, and how they go to disk and come back. */
export interface Sorting<T> {
  order(item: T): Buffer;
  /** How many of the first are wanted; 0 for all. */
  keep: number;
  /** Bytes of memory an item takes, roughly. */
  weigh(item: T): number;
  pack(item: T): Uint8Array;
  unpack(bytes: Buffer): T;
  room: Room;
}

const runLength = 1024;
const rowOverhead = 200;

/** Sorts in steps: short runs are sorted as they fill, put aside when they take more memory than there is, and merged as they are read. Equal items keep their order. */
export function* sorted<T>(items: Iterable<T | undefined>, sorting: Sorting<T>): Steps<T> {
  const runs = new Runs(sorting);
  try {
    for (const item of items) {
      yield undefined;
      if (item === undefined) continue;
      runs.add(item);
      if (runs.isFull) yield* runs.putAside();
    }
    yield* mapSteps(runs.all(), ({ item }) => item);
  } finally {
    runs.close();
  }
}

/** A small limit is kept as one ever-shrinking run; a large one is merged like a full sort. */
const keptInMemory = (keep: number) => (keep <= runLength ? keep : 0);

class Runs<T> {
  private run: Row<T>[] = [];
  private ended: Row<T>[][] = [];
  private memory = 0;
  private file: SpillFile | undefined;
  private aside: Stretch[] = [];

  constructor(private readonly sorting: Sorting<T>) {}

  /** Where a small limit has dropped what it could, half of the memory is to be free again. */
  get isFull(): boolean {
    if (this.memory <= this.sorting.room.memory) return false;
    if (keptInMemory(this.sorting.keep) === 0) return true;
    this.endRun();
    return this.memory > this.sorting.room.memory / 2;
  }

  add(item: T): void {
    const row = { order: this.sorting.order(item), item };
    this.run.push(row);
    this.memory += this.weigh(row);
    if (this.run.length >= runLength + keptInMemory(this.sorting.keep)) this.endRun();
  }

  /** Writes what is in memory to the file, as one run, a row a step. */
  *putAside(): Generator<undefined, void> {
    const file = this.file ??= this.sorting.room.openFile('Sort');
    const from = file.flush();
    let left = this.sorting.keep > 0 ? this.sorting.keep : Infinity;
    for (const row of merged(this.inMemory())) {
      yield undefined;
      if (row === undefined) continue;
      if (left-- <= 0) break;
      file.add(packPair(row.order, this.sorting.pack(row.item)));
    }
    this.aside.push({ from, to: file.flush() });
    this.ended = [];
    this.run = [];
    this.memory = 0;
  }

  all(): Steps<Row<T>> {
    return merged([...this.aside.map((stretch) => this.readBack(stretch)), ...this.inMemory()]);
  }

  close(): void {
    this.file?.close();
  }

  private inMemory(): Row<T>[][] {
    this.run.sort(byOrder);
    return [...this.ended, this.run];
  }

  private endRun(): void {
    this.run.sort(byOrder);
    const keep = keptInMemory(this.sorting.keep);
    if (keep > 0) {
      for (const dropped of this.run.splice(keep)) this.memory -= this.weigh(dropped);
      return;
    }
    this.ended.push(this.run);
    this.run = [];
  }

  /** All stretches together read ahead no more than there is memory. */
  private *readBack(stretch: Stretch): Generator<Row<T>, void> {
    for (const record of this.file?.read(stretch, this.sorting.room.memory / this.aside.length) ?? []) {
      const [order, item] = unpackPair(record);
      yield { order, item: this.sorting.unpack(item) };
    }
  }

  private weigh({ order, item }: Row<T>): number {
    return rowOverhead + order.length + this.sorting.weigh(item);
  }
}
