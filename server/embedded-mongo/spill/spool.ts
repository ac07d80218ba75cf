import { inSlices } from '../exec/slices.js';
import type { Room } from './room.js';
import type { SpillFile } from './spill-file.js';

const overhead = 150;

/** Records in the order they came, in memory as long as they fit; they can be read again and again. */
export class Spool {
  private readonly held: Uint8Array[] = [];
  private memory = 0;
  private file: SpillFile | undefined;

  /** `what` names the work in the refusal of a file. */
  constructor(
    private readonly room: Room,
    private readonly what: string,
  ) {}

  get isEmpty(): boolean {
    return this.held.length === 0 && this.file === undefined;
  }

  add(record: Uint8Array): void {
    this.memory += record.length + overhead;
    if (!this.file && this.memory <= this.room.memory) this.held.push(record);
    else (this.file ??= this.room.openFile(this.what)).add(record);
  }

  *read(): Generator<Uint8Array, void> {
    yield* this.held;
    if (this.file) yield* this.file.read({ from: 0, to: this.file.flush() });
  }

  /** Reads once and closes, also when reading ends early. */
  *drain(): Generator<Uint8Array, void> {
    try {
      yield* this.read();
    } finally {
      this.close();
    }
  }

  close(): void {
    this.held.length = 0;
    this.file?.close();
    this.file = undefined;
  }
}

/** Everything that comes of sliced work, kept to be read later. */
export async function spooled(steps: Iterator<Uint8Array | undefined>, room: Room): Promise<Spool> {
  const spool = new Spool(room, 'The result');
  try {
    await inSlices(steps, (record) => {
      spool.add(record);
      return true;
    });
    return spool;
  } catch (error) {
    spool.close();
    throw error;
  }
}
