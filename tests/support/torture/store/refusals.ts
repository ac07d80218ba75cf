import { MongoServerError, type MongoClient } from 'mongodb';
import { writeOnce, type Writer } from './writer.js';

/** MongoDB's OutOfDiskSpace and FileStreamFailed. */
export const noRoom = 14031;
export const noDisk = 39;

/** The store says that a write did not happen, for want of room or because the disk failed. */
export function isRefusal(error: unknown): error is MongoServerError {
  return error instanceof MongoServerError && (error.code === noRoom || error.code === noDisk) && error.message.includes('nothing of this write was kept');
}

/** The store says that it stopped, and that what is not acknowledged may be kept or not. */
export function isStopped(error: unknown): error is MongoServerError {
  return error instanceof MongoServerError && error.code === noDisk && error.message.includes('start the program again');
}

const afterTheFirst = 20;

/** Everybody writes until refused, or for a little after the first who is; the codes they were given. */
export async function writeUntilRefused(client: MongoClient, writers: readonly Writer[]): Promise<unknown[]> {
  const codes: unknown[] = [];
  await Promise.all(writers.map(async (writer) => {
    for (let left = afterTheFirst; left > 0; left -= codes.length > 0 ? 1 : 0) {
      const refusal = await writeOnce(client, writer, isRefusal).then(() => undefined, (error: unknown) => error);
      if (refusal === undefined) continue;
      codes.push(codeOf(refusal));
      return;
    }
  }));
  return codes;
}

function codeOf(error: unknown): unknown {
  if (isRefusal(error) || isStopped(error)) return error.code;
  throw error;
}
