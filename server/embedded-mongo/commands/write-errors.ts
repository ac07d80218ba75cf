import type { Fault } from '../errors.js';
import { asFault } from '../errors.js';
import type { Doc } from '../values.js';
import type { Call } from './context.js';

interface Batch<T> { items: readonly T[]; ordered: boolean }

/** Runs statements one after the other; failures become write errors, and an ordered batch stops at the first. */
export async function runBatch<T>(call: Call, { items, ordered }: Batch<T>, run: (item: T, index: number) => Promise<void>): Promise<Doc[]> {
  const errors: Doc[] = [];
  for (const [index, item] of items.entries()) {
    try {
      await run(item, index);
    } catch (error) {
      errors.push(writeError(call, asFault(error), index));
      if (ordered) break;
    }
  }
  return errors;
}

/** A failure as part of a reply; inside a transaction it also ends the transaction, and what asks for a retry fails the command. */
export function writeError({ transaction, session, engine }: Call, fault: Fault, index: number): Doc {
  if (fault.details['errorLabels'] !== undefined) throw fault;
  if (transaction && session.session !== undefined) engine.sessions.end(session.session);
  return { index, code: fault.code, errmsg: fault.message, ...fault.details };
}

/** Write errors as they go into a reply: nothing when there are none. */
export function errorsField(errors: Doc[]): Doc {
  return errors.length > 0 ? { writeErrors: errors } : {};
}
