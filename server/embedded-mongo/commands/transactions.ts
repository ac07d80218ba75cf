import type { Doc } from '../values.js';
import type { Call, Command } from './context.js';
import { noSuchTransaction } from '../txn/sessions.js';

async function commitTransaction({ engine, session, transaction }: Call): Promise<Doc> {
  const id = session.session ?? noSuchTransaction();
  if (!transaction) return engine.sessions.hasCommitted(id, session.number) ? {} : noSuchTransaction();
  try {
    await engine.commits.run(() => { transaction.applyTo(engine.writer); });
    engine.sessions.committed(id, session.number);
  } finally {
    engine.sessions.end(id);
  }
  return {};
}

function abortTransaction({ engine, session, transaction }: Call): Doc {
  if (!transaction || session.session === undefined) return noSuchTransaction();
  engine.sessions.end(session.session);
  return {};
}

/** The two ways a transaction ends. */
export const transactionCommands: Record<string, Command> = {
  commitTransaction: { fields: ['recoveryToken'], transactional: true, run: commitTransaction },
  abortTransaction: { fields: ['recoveryToken'], transactional: true, run: abortTransaction },
};
