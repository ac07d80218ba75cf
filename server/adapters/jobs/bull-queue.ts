import { setTimeout as pause } from 'node:timers/promises';
import Bull from 'bull';
import type { Clock } from '../../ports/clock.js';
import type { Job, JobData, JobHandlers, JobName, JobQueue } from '../../ports/job-queue.js';
import type { Log } from '../../ports/log.js';
import { jobNames, mustHandleAll } from './job-names.js';
import { redisConnections } from './redis-connections.js';
import { defaultRetries, type Retries } from './retries.js';

interface Options {
  url: string;
  clock: Clock;
  log: Log;
  /** Keeps desks that share a Redis apart. */
  prefix?: string;
  retries?: Retries;
}
type Queues = { [N in JobName]: Bull.Queue<JobData[N]> };
type AnyQueue = Bull.Queue<JobData[JobName]>;

const atOnce = 16;
const lookAgainMs = 20;
// A killed worker's lock ends after lockDuration and is noticed within two checks: 9 s at most.
const takeOver: Bull.AdvancedSettings = { lockDuration: 4_000, lockRenewTime: 1_000, stalledInterval: 2_500, maxStalledCount: 10 };

/** Jobs of several processes, on Redis: one Bull queue a job name, the job's key as its id. */
export class BullQueue implements JobQueue {
  private readonly connections: ReturnType<typeof redisConnections>;
  private readonly queues: Queues;
  private working = false;
  /** Adds under way: many changes may ask for one alarm at once. */
  private readonly adding = new Map<string, Promise<unknown>>();

  constructor(private readonly options: Options) {
    this.connections = redisConnections(options.url);
    this.queues = { consume: this.open('consume'), lapse_offer: this.open('lapse_offer'), reach_deadline: this.open('reach_deadline'), reach_supervision: this.open('reach_supervision') };
  }

  async add<N extends JobName>({ name, key, data, runAt }: Job<N>): Promise<void> {
    const delay = runAt === undefined ? 0 : Math.max(0, runAt - this.options.clock.now());
    const queue: Bull.Queue<JobData[N]> = this.queues[name];
    const id = `${name} ${key}`;
    const added = this.adding.get(id) ?? queue.add(data, { jobId: key, delay }).finally(() => this.adding.delete(id));
    this.adding.set(id, added);
    await added;
  }

  async work(handlers: JobHandlers): Promise<void> {
    mustHandleAll(handlers);
    this.working = true;
    const { consume, lapse_offer, reach_deadline, reach_supervision } = this.queues;
    void consume.process(atOnce, ({ data }) => handlers.consume(data));
    void lapse_offer.process(atOnce, ({ data }) => handlers.lapse_offer(data));
    void reach_deadline.process(atOnce, ({ data }) => handlers.reach_deadline(data));
    void reach_supervision.process(atOnce, ({ data }) => handlers.reach_supervision(data));
    await Promise.all(this.all().map((queue) => queue.isReady()));
  }

  async drain(): Promise<void> {
    if (!this.working) return;
    while (!(await this.idle())) await pause(lookAgainMs);
  }

  /** Lets running jobs end, then hangs up; the queues share connections, so all must be still first. */
  async close(): Promise<void> {
    this.working = false;
    await Promise.all(this.all().map((queue) => queue.pause(true)));
    await Promise.all(this.all().map((queue) => queue.close()));
    await this.connections.close();
  }

  private all(): AnyQueue[] {
    return jobNames.map((name) => this.queues[name] as AnyQueue);
  }

  private open<N extends JobName>(name: N): Bull.Queue<JobData[N]> {
    const { prefix = 'desk', retries = defaultRetries, log } = this.options;
    const queue = new Bull<JobData[N]>(name, {
      createClient: this.connections.createClient,
      prefix,
      settings: takeOver,
      defaultJobOptions: { attempts: retries.attempts, backoff: { type: 'exponential', delay: retries.firstMs }, removeOnComplete: true, removeOnFail: true },
    });
    queue.on('error', (error) => log.warn('queue_trouble', { job: name, reason: String(error) }));
    queue.on('failed', ({ attemptsMade }, error) => {
      const last = attemptsMade >= retries.attempts;
      log[last ? 'error' : 'warn'](last ? 'job_given_up' : 'job_failed', { job: name, failures: attemptsMade, reason: String(error) });
    });
    return queue;
  }

  private async idle(): Promise<boolean> {
    const still = await Promise.all(this.all().map(async (queue) => (await queue.getWaitingCount()) + (await queue.getActiveCount()) === 0 && !(await hasDue(queue))));
    return still.every(Boolean);
  }
}

/** Whether a job's time has come though Bull has not moved it yet. Retries wait for a later drain. */
async function hasDue(queue: AnyQueue): Promise<boolean> {
  const [first] = await queue.getDelayed(0, 0);
  return first !== undefined && first.attemptsMade === 0 && first.timestamp + (first.opts.delay ?? 0) <= Date.now();
}
