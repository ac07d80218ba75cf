import mongoose from 'mongoose';

const duplicateKey = 11_000;

/** Whether a unique index refused the write. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof mongoose.mongo.MongoServerError && error.code === duplicateKey;
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
