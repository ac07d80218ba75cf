import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../../ports/clock.js';
import type { Job, JobHandlers, JobName, JobQueue } from '../../ports/job-queue.js';
import type { Log } from '../../ports/log.js';
import { mustHandleAll } from './job-names.js';
import { backOff, defaultRetries, type Retries } from './retries.js';

interface Waiting {
  id: string;
  name: JobName;
  runAt: number;
  failures: number;
  run: (handlers: JobHandlers) => Promise<void>;
}
interface Options {
  clock: Clock;
  log: Log;
  retries?: Retries;
}

const atOnce = 16;
/** The clock may jump (sleep, time set by hand), so no timer trusts it longer than this, ms. */
const longestNap = 60_000;

/** Jobs of a desk that runs as one process. They live in memory; the store's outbox survives a crash, they need not. */
export class InProcessQueue implements JobQueue {
  private readonly waiting = new Map<string, Waiting>();
  private readonly runs = new Set<Promise<void>>();
  /** What runs now is not begun a second time: the sweep may ask for it while it is slow. */
  private readonly running = new Set<string>();
  private readonly retries: Retries;
  private handlers: JobHandlers | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: Options) {
    this.retries = options.retries ?? defaultRetries;
  }

  add<N extends JobName>({ name, key, data, runAt }: Job<N>): Promise<void> {
    const id = `${name} ${key}`;
    if (!this.waiting.has(id) && !this.running.has(id)) {
      this.waiting.set(id, { id, name, runAt: runAt ?? this.options.clock.now(), failures: 0, run: (handlers) => handlers[name](data) });
      this.wakeForNext();
    }
    return Promise.resolve();
  }

  work(handlers: JobHandlers): Promise<void> {
    mustHandleAll(handlers);
    this.handlers = handlers;
    this.wakeForNext();
    return Promise.resolve();
  }

  async drain(): Promise<void> {
    this.startDue();
    while (this.runs.size > 0) {
      await Promise.all(this.runs);
      await nextTurn();
      this.startDue();
    }
  }

  async close(): Promise<void> {
    this.handlers = null;
    clearTimeout(this.timer);
    await Promise.all(this.runs);
    this.waiting.clear();
  }

  private wakeForNext(): void {
    clearTimeout(this.timer);
    if (!this.handlers || this.waiting.size === 0 || this.runs.size >= atOnce) return;
    const next = Math.min(...Array.from(this.waiting.values(), ({ runAt }) => runAt));
    const nap = Math.min(Math.max(next - this.options.clock.now(), 0), longestNap);
    this.timer = setTimeout(() => this.startDue(), nap).unref();
  }

  private startDue(): void {
    const { handlers } = this;
    if (!handlers) return;
    const now = this.options.clock.now();
    const due = [...this.waiting.values()].filter(({ runAt }) => runAt <= now).sort((a, b) => a.runAt - b.runAt);
    for (const job of due.slice(0, atOnce - this.runs.size)) this.start(job, handlers);
    this.wakeForNext();
  }

  private start(job: Waiting, handlers: JobHandlers): void {
    this.waiting.delete(job.id);
    this.running.add(job.id);
    const run = job
      .run(handlers)
      .catch((error: unknown) => this.tryAgain(job, error))
      .finally(() => {
        this.runs.delete(run);
        this.running.delete(job.id);
        this.startDue();
      });
    this.runs.add(run);
  }

  private tryAgain(job: Waiting, error: unknown): void {
    const failures = job.failures + 1;
    const facts = { job: job.name, failures, reason: String(error) };
    if (failures >= this.retries.attempts) {
      this.options.log.error('job_given_up', facts);
      return;
    }
    this.options.log.warn('job_failed', facts);
    const again = { ...job, failures, runAt: this.options.clock.now() + backOff(this.retries, failures) };
    if (!this.waiting.has(job.id)) this.waiting.set(job.id, again);
  }
}
