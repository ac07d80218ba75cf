import type { Ports } from '../../ports/index.js';
import type { OutboxRef } from '../../ports/outbox-store.js';

/** Wakes the consumers of freshly stored events. If a wake-up is lost the sweep finds the event. */
export async function relayEvents(ports: Pick<Ports, 'jobs'>, refs: readonly OutboxRef[]): Promise<void> {
  await Promise.all(refs.map((ref) => ports.jobs.add({ name: 'consume', key: `${ref.eventId}:${ref.consumer}`, data: ref })));
}
