import type { Availability } from '../../../server/desk/appointments/availability.js';
import { DeskError } from '../../../server/desk/errors.js';
import type { AvailabilityStore } from '../../../server/ports/appointment-store.js';

export class FakeAvailabilityStore implements AvailabilityStore {
  private readonly kept = new Map<string, Availability>();

  async get(centreId: string): Promise<Availability | null> {
    return this.kept.get(centreId) ?? null;
  }
  async save(availability: Availability): Promise<Availability> {
    if ((this.kept.get(availability.centreId)?.version ?? 0) !== availability.version) throw new DeskError('stale');
    const saved = { ...availability, version: availability.version + 1 };
    this.kept.set(saved.centreId, saved);
    return saved;
  }
}
