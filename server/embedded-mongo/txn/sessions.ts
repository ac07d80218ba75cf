import { Fault, refuse } from '../errors.js';
import { identity } from '../keys.js';
import type { Catalog } from '../store/catalog.js';
import type { Environment } from '../store/environment.js';
import type { Doc } from '../values.js';
import { isDoc, toNumber } from '../values.js';
import { Transaction } from './transaction.js';

interface Remembered { number: number; reply: Promise<Uint8Array> }
interface Running { number: number; transaction: Transaction; timer: NodeJS.Timeout }

/** Most sessions whose last reply is kept for a repeated write. */
const mostSessions = 10_000;
const transactionLimitMs = 60_000;

/** What a command belongs to: a session, a numbered write in it, perhaps a transaction. */
export interface SessionInfo { session: string | undefined; number: number; inTransaction: boolean; starts: boolean }

/** Reads the session fields of a command. */
export function sessionOf(command: Doc): SessionInfo {
  const lsid = command['lsid'];
  const number = toNumber(command['txnNumber'], -1);
  return {
    // Only what has a number needs to be told from other sessions.
    session: isDoc(lsid) && number >= 0 ? identity(lsid['id']) : undefined,
    number,
    inTransaction: command['autocommit'] === false,
    starts: command['startTransaction'] === true,
  };
}

/** Running transactions and the last reply of each session. */
export class Sessions {
  private readonly replies = new Map<string, Remembered>();
  private readonly running = new Map<string, Running>();
  private readonly lastCommitted = new Map<string, number>();

  constructor(
    private readonly environment: Environment,
    private readonly catalog: Catalog,
  ) {}

  /** Answers a repeated write with the reply it had; a write that failed is run again. */
  once({ session, number, inTransaction }: SessionInfo, run: () => Promise<Uint8Array>): Promise<Uint8Array> {
    if (session === undefined || number < 0 || inTransaction) return run();
    const known = this.replies.get(session);
    if (known?.number === number) return known.reply;
    const reply = run();
    this.replies.delete(session);
    this.replies.set(session, { number, reply });
    reply.catch(() => { if (this.replies.get(session)?.reply === reply) this.replies.delete(session); });
    dropOldest(this.replies);
    return reply;
  }

  /** The transaction a command belongs to, started if it says so; undefined outside transactions. */
  transactionFor({ session, number, inTransaction, starts }: SessionInfo): Transaction | undefined {
    if (!inTransaction || session === undefined) return undefined;
    if (starts) return this.begin(session, number);
    const running = this.running.get(session);
    return running?.number === number ? running.transaction : undefined;
  }

  private begin(session: string, number: number): Transaction {
    this.end(session);
    const timer = setTimeout(() => { this.end(session); }, transactionLimitMs).unref();
    const transaction = Transaction.begin(this.environment, this.catalog);
    this.running.set(session, { number, transaction, timer });
    return transaction;
  }

  /** Remembers that a session's transaction was committed, for a repeated commit. */
  committed(session: string, number: number): void {
    this.lastCommitted.delete(session);
    this.lastCommitted.set(session, number);
    dropOldest(this.lastCommitted);
  }

  hasCommitted(session: string, number: number): boolean {
    return this.lastCommitted.get(session) === number;
  }

  /** Ends a session's transaction; what it did not commit is gone. */
  end(session: string): void {
    const running = this.running.get(session);
    if (!running) return;
    clearTimeout(running.timer);
    running.transaction.end();
    this.running.delete(session);
  }

  /** Forgets ended sessions. */
  forget(sessions: readonly unknown[]): void {
    for (const lsid of sessions) {
      const session = isDoc(lsid) ? identity(lsid['id']) : '';
      this.end(session);
      this.replies.delete(session);
      this.lastCommitted.delete(session);
    }
  }

  /** Ends all transactions, when the server closes. */
  close(): void {
    for (const session of [...this.running.keys()]) this.end(session);
  }
}

function dropOldest(bySession: Map<string, unknown>): void {
  const [oldest] = bySession.keys();
  if (bySession.size > mostSessions && oldest !== undefined) bySession.delete(oldest);
}

/** The error for a statement whose transaction is unknown; drivers start the transaction again. */
export function noSuchTransaction(): never {
  throw new Fault('NoSuchTransaction', 'Given transaction number does not match any in-progress transactions.', { errorLabels: ['TransientTransactionError'] });
}

/** Refuses a command that cannot be part of a transaction. */
export function notInTransaction(name: string): never {
  return refuse('OperationNotSupportedInTransaction', `Cannot run '${name}' in a multi-document transaction.`);
}
