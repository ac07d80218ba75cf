import { mustHandleAll } from '../../../server/adapters/jobs/job-names.js';
import type { Clock } from '../../../server/ports/clock.js';
import type { Job, JobHandlers, JobName, JobQueue } from '../../../server/ports/job-queue.js';

interface Waiting {
  runAt: number;
  run: (handlers: JobHandlers) => Promise<void>;
}
const retryMs = 1_000;
const tooMany = 10_000;

/** Works only when drained: due jobs in the order they were added, a failing one again a second later. */
export class FakeJobQueue implements JobQueue {
  private readonly waiting = new Map<string, Waiting>();
  private readonly running = new Set<string>();
  private handlers: JobHandlers | null = null;
  /** What handlers threw; a test that expects none asserts it is empty. */
  readonly failures: unknown[] = [];

  constructor(private readonly clock: Clock) {}

  async add<N extends JobName>({ name, key, data, runAt }: Job<N>): Promise<void> {
    const id = `${name} ${key}`;
    if (this.waiting.has(id) || this.running.has(id)) return;
    this.waiting.set(id, { runAt: runAt ?? this.clock.now(), run: (handlers) => handlers[name](data) });
  }
  async work(handlers: JobHandlers): Promise<void> {
    mustHandleAll(handlers);
    this.handlers = handlers;
  }
  async drain(): Promise<void> {
    for (let done = 0; this.handlers; done += 1) {
      const due = [...this.waiting].find(([, { runAt }]) => runAt <= this.clock.now());
      if (!due) return;
      if (done === tooMany) throw new Error(`jobs never end; the next is ${due[0]}`);
      await this.runOne(due, this.handlers);
    }
  }
  async close(): Promise<void> {
    this.handlers = null;
  }
  /** Names and keys of what waits, due or not. */
  keys(): string[] {
    return [...this.waiting.keys()];
  }

  private async runOne([id, job]: [string, Waiting], handlers: JobHandlers): Promise<void> {
    this.waiting.delete(id);
    this.running.add(id);
    try {
      await job.run(handlers);
    } catch (error) {
      this.failures.push(error);
      this.waiting.set(id, { ...job, runAt: this.clock.now() + retryMs });
    } finally {
      this.running.delete(id);
    }
  }
}
