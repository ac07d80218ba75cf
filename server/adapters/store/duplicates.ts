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

/** Whether a write was new; false when what it would create is there. Throws whatever else went wrong. */
export async function wasNew(write: PromiseLike<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return false;
  }
}

/** Creates, else finds the one already there: null when the write was new. Throws what refused the write when nothing is found either. */
export async function alreadyThere<T>(write: PromiseLike<unknown>, find: () => PromiseLike<T | null>): Promise<T | null> {
  try {
    await write;
    return null;
  } catch (error) {
    const known = isDuplicate(error) ? await find() : null;
    if (known === null) throw error;
    return known;
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
