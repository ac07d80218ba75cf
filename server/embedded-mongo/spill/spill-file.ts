import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { Fault } from '../errors.js';
import { draftName } from '../store/drafts.js';

/* Records put aside while a question is answered. The file loses its name as soon as it is open, so that it is gone with whoever had it open. */

const chunkBytes = 64 * 1024;
const leastAhead = 4096;
const headLength = 4;
const full = new Set(['ENOSPC', 'EFBIG', 'EDQUOT']);
let count = 0;

/** A place in a file, bytes from its beginning. */
export interface Stretch { from: number; to: number }

/** A nameless file of records in a directory; throws OutOfDiskSpace when there is no room for it. */
export class SpillFile {
  private readonly file: number;
  private waiting: Uint8Array[] = [];
  private waitingBytes = 0;
  private written = 0;

  constructor(private readonly directory: string) {
    const path = join(directory, draftName('spilled', `-${threadId}-${count++}`));
    this.file = this.trying(() => openSync(path, 'wx+', 0o600));
    rmSync(path, { force: true });
  }

  /** Adds a record; about 64 KB of them are written at a time. */
  add(record: Uint8Array): void {
    const head = Buffer.allocUnsafe(headLength);
    head.writeUInt32LE(record.length);
    this.waiting.push(head, record);
    this.waitingBytes += headLength + record.length;
    if (this.waitingBytes >= chunkBytes) this.flush();
  }

  /** Writes what is waiting; returns where the next record will begin. */
  flush(): number {
    const bytes = Buffer.concat(this.waiting.splice(0));
    this.waitingBytes = 0;
    for (let at = 0; at < bytes.length;) at += this.trying(() => writeSync(this.file, bytes, at, bytes.length - at, this.written + at));
    this.written += bytes.length;
    return this.written;
  }

  /** The records of a stretch that was flushed, in the order they were added; reads ahead so many bytes, or 64 KB if that is less. */
  *read({ from, to }: Stretch, ahead = chunkBytes): Generator<Buffer, void> {
    const step = Math.max(leastAhead, Math.min(chunkBytes, Math.floor(ahead)));
    let chunk: Buffer = Buffer.alloc(0);
    for (let at = from; at < to;) {
      const length = chunk.length < headLength ? undefined : chunk.readUInt32LE(0);
      const whole = headLength + (length ?? 0);
      if (length !== undefined && chunk.length >= whole) {
        yield chunk.subarray(headLength, whole);
        chunk = chunk.subarray(whole);
        at += whole;
      } else {
        chunk = this.readAt(at, Math.min(to - at, Math.max(step, whole)));
      }
    }
  }

  close(): void {
    closeSync(this.file);
  }

  private readAt(position: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafeSlow(length);
    const read = this.trying(() => readSync(this.file, bytes, { position }));
    if (read < length) throw new Fault('FileStreamFailed', `What was put aside in ${this.directory} cannot be read back`);
    return bytes.subarray(0, read);
  }

  private trying<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      throw new Fault(full.has(code) ? 'OutOfDiskSpace' : 'FileStreamFailed', `${this.directory} has no room for what a large sort or group puts aside (${code}); add an index, or make room`);
    }
  }
}
