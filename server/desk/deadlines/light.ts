import type { Instant } from '../calendar/shanghai.js';

export type Light = 'green' | 'amber' | 'red';

/** Red from the due instant on, amber from `amberAt` on (domain §2.6). */
export function light(deadline: { dueAt: Instant; amberAt: Instant }, now: Instant): Light {
  if (now >= deadline.dueAt) return 'red';
  return now >= deadline.amberAt ? 'amber' : 'green';
}
