import mongoose from 'mongoose';

const duplicateKey = 11_000;

/** Whether a unique index refused the write. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof mongoose.mongo.MongoServerError && error.code === duplicateKey;
}

/** The places of what was there already, when several documents are written at once in no order. Throws whatever else went wrong. */
export async function allButDuplicates(write: Promise<unknown>): Promise<ReadonlySet<number>> {
  try {
    await write;
    return new Set();
  } catch (error) {
    const refused = error instanceof mongoose.mongo.MongoBulkWriteError ? [error.writeErrors].flat() : [];
    if (refused.length === 0 || refused.some(({ code }) => code !== duplicateKey)) throw error;
    return new Set(refused.map(({ index }) => index));
  }
}

/** Two upserts may race for one new document; the loser's second try finds the winner's. */
export async function retryDuplicate<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return write();
  }
}
