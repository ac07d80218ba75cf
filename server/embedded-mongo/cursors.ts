import { inSlices } from './exec/slices.js';
import { refuse } from './errors.js';
import type { Reply } from './wire/replies.js';

interface OpenCursor { namespace: string; steps: Iterator<Uint8Array | undefined>; pending: Uint8Array | undefined; lastUsed: number; lasting: boolean }

interface Opening { namespace: string; steps: Iterator<Uint8Array | undefined>; batchSize: number | undefined; single?: boolean; lasting?: boolean }

const defaultBatch = 101;
/** What one batch holds, put together in a turn. */
const batchBytes = 2 * 1024 * 1024;
/** A batch that is to be the only one holds what a reply can. */
const bytesOfFirst = (single: boolean) => (single ? 14 * 1024 * 1024 : batchBytes);
const idleMs = 10 * 60_000;

/** Open cursors by number; those not used for ten minutes are dropped, unless opened to last. */
export class Cursors {
  private readonly open = new Map<number, OpenCursor>();
  private lastId: number;

  /** Those who share clients need numbers of their own: `odd` ones, or even ones. */
  constructor({ odd = false } = {}) {
    this.lastId = odd ? -1 : 0;
  }

  /** Starts a cursor and answers with its first batch. */
  async start({ namespace, steps, batchSize, single = false, lasting = false }: Opening): Promise<Reply> {
    const cursor: OpenCursor = { namespace, steps, pending: undefined, lastUsed: Date.now(), lasting };
    const { documents, finished } = await take(cursor, batchSize ?? defaultBatch, bytesOfFirst(single));
    const cursorId = finished || single ? 0 : this.newId();
    if (cursorId > 0) this.open.set(cursorId, cursor);
    else steps.return?.();
    return { raw: { namespace, cursorId, batchName: 'firstBatch', documents } };
  }

  private newId(): number {
    this.lastId += 2;
    return this.lastId;
  }

  /** True for a cursor that was opened here and has not ended. */
  has(id: number): boolean {
    return this.open.has(id);
  }

  /** The next batch; throws CursorNotFound for a cursor that ended, was killed or idled away. */
  async more(id: number, batchSize: number | undefined): Promise<Reply> {
    const cursor = this.open.get(id) ?? refuse('CursorNotFound', `cursor id ${id} not found`);
    cursor.lastUsed = Date.now();
    const { documents, finished } = await take(cursor, batchSize ?? Infinity, batchBytes).catch((error: unknown) => {
      this.end(id);
      throw error;
    });
    if (!this.open.has(id)) refuse('CursorNotFound', `cursor id ${id} was closed while it was read`);
    if (finished) this.open.delete(id);
    return { raw: { namespace: cursor.namespace, cursorId: finished ? 0 : id, batchName: 'nextBatch', documents } };
  }

  /** Closes cursors; returns the numbers that were open. */
  kill(ids: readonly number[]): number[] {
    return ids.filter((id) => this.end(id));
  }

  /** Drops cursors nobody has used for ten minutes. */
  dropIdle(): void {
    for (const [id, { lastUsed, lasting }] of this.open) if (!lasting && Date.now() - lastUsed > idleMs) this.end(id);
  }

  /** Ends all cursors, when the server closes. */
  close(): void {
    for (const id of [...this.open.keys()]) this.end(id);
  }

  /** What a cursor put aside goes with it. */
  private end(id: number): boolean {
    this.open.get(id)?.steps.return?.();
    return this.open.delete(id);
  }
}

async function take(cursor: OpenCursor, size: number, mostBytes: number): Promise<{ documents: Uint8Array[]; finished: boolean }> {
  const documents = cursor.pending ? [cursor.pending] : [];
  let bytes = cursor.pending?.length ?? 0;
  cursor.pending = undefined;
  if (documents.length >= size) return { documents, finished: false };
  let finished = true;
  await inSlices(cursor.steps, (document) => {
    bytes += document.length;
    const fits = documents.length < size && (bytes <= mostBytes || documents.length === 0);
    if (fits) documents.push(document);
    else cursor.pending = document;
    finished = fits;
    return fits;
  });
  return { documents, finished };
}
