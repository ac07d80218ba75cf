import type { Ports } from '../../ports/index.js';

const batch = 20;

/** Deletes what has been kept its time and is on no hold; the log keeps each one's hash as proof of what was deleted. */
export async function deleteRecordings({ audit, clock, recordings }: Pick<Ports, 'audit' | 'clock' | 'recordings'>): Promise<void> {
  const now = clock.now();
  for (const { id, sha256 } of await recordings.due(now, batch)) {
    if (await recordings.erase(id, now)) await audit.append({ at: now, actorId: 'system', actorName: '', what: 'recording_deleted', about: id, field: '', purpose: '', reason: sha256 });
  }
}
