import type { Fault } from '../errors.js';
import type { Moments } from '../reading/moments.js';
import type { Environment } from './environment.js';
import { fileGivenUp, writeFailure } from './write-failure.js';

interface Job { run: () => () => void; fail: (error: unknown) => void }

/** Who is told of commits; `afterFailure` brings memory back to what the file says. */
interface Told { afterFailure(): void; moments: Moments }

const sliceMs = 8;

/** Runs everything queued within one turn in one LMDB transaction and answers only after it is on disk. */
export class GroupCommit {
  private queue: Job[] = [];
  private scheduled = false;
  private idle: (() => void)[] = [];
  private stopped: Fault | undefined;

  constructor(
    private readonly environment: Environment,
    private readonly directory: string,
    private readonly tell: Told,
  ) {}

  /** Throws when the file had to be given up: reading it would find nothing, and say nothing. */
  mustWork(): void {
    if (this.stopped) throw this.stopped;
  }

  /** Runs the work inside the next transaction; resolves when that has been flushed. The work must validate before it writes. */
  run<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.queue.push({ run: () => outcome(work, resolve, reject), fail: reject });
      this.schedule();
    });
  }

  /** Resolves when nothing is queued any more. */
  async settled(): Promise<void> {
    if (this.scheduled) await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => void this.commit());
  }

  private async commit(): Promise<void> {
    const taken: Job[] = [];
    const answers: (() => void)[] = [];
    try {
      this.mustWork();
      this.environment.root.transactionSync(() => { this.fill(taken, answers); });
      this.tell.moments.pass();
      await this.environment.root.flushed;
      answers.forEach((answer) => { answer(); });
    } catch (error) {
      const fault = this.recover(error);
      if (this.stopped) taken.push(...this.queue.splice(0));
      taken.forEach((job) => { job.fail(fault); });
    }
    this.scheduled = false;
    if (this.queue.length > 0) this.schedule();
    else this.idle.splice(0).forEach((resume) => { resume(); });
  }

  /** LMDB goes on after a failed write or flush, but not after one of the file's header. */
  private recover(error: unknown): Fault {
    if (this.stopped) return this.stopped;
    try {
      this.environment.root.transactionSync(() => undefined);
      this.tell.afterFailure();
      return writeFailure(error, this.directory);
    } catch {
      this.stopped = fileGivenUp(error, this.directory);
      this.tell.moments.end();
      return this.stopped;
    }
  }

  private fill(taken: Job[], answers: (() => void)[]): void {
    const until = performance.now() + sliceMs;
    do {
      const job = this.queue.shift();
      if (!job) return;
      taken.push(job);
      answers.push(job.run());
    } while (performance.now() < until);
  }
}

function outcome<T>(work: () => T, resolve: (value: T) => void, reject: (error: unknown) => void): () => void {
  try {
    const value = work();
    return () => { resolve(value); };
  } catch (error) {
    return () => { reject(error); };
  }
}
