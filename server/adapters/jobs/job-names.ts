import type { JobHandlers, JobName } from '../../ports/job-queue.js';

/** Complete by type: a job that is named in the ports and not here does not compile. */
const listed: Record<JobName, true> = { consume: true, lapse_offer: true, reach_deadline: true, reach_supervision: true };
export const jobNames = Object.keys(listed) as readonly JobName[];

/** Throws when a job has nobody to do it: better not to start than to lose work. */
export function mustHandleAll(handlers: Partial<JobHandlers>): void {
  const missing = jobNames.filter((name) => typeof handlers[name] !== 'function');
  if (missing.length > 0) throw new Error(`no handler for the jobs: ${missing.join(', ')}`);
}
