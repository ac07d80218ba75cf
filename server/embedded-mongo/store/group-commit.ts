import type { Environment } from './environment.js';

interface Job { run: () => () => void; fail: (error: unknown) => void }

const sliceMs = 8;

/** Runs everything queued within one turn in one LMDB transaction and answers only after it is on disk. */
export class GroupCommit {
  private queue: Job[] = [];
  private scheduled = false;
  private idle: (() => void)[] = [];

  constructor(
    private readonly environment: Environment,
    private readonly afterFailure: () => void,
  ) {}

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
      this.environment.root.transactionSync(() => { this.fill(taken, answers); });
      await this.environment.root.flushed;
      answers.forEach((answer) => { answer(); });
    } catch (error) {
      this.afterFailure();
      taken.forEach((job) => { job.fail(error); });
    }
    this.scheduled = false;
    if (this.queue.length > 0) this.schedule();
    else this.idle.splice(0).forEach((resume) => { resume(); });
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
