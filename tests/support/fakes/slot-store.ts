import type { Slot } from '../../../server/desk/appointments/appointment.js';
import type { Instant } from '../../../server/desk/text.js';
import type { AppointmentStore, SlotStore } from '../../../server/ports/appointment-store.js';

export class FakeSlotStore implements SlotStore {
  private readonly slots = new Map<string, Slot>();

  constructor(private readonly appointments: Pick<AppointmentStore, 'byKey'>) {}

  async ensure(slots: readonly Slot[]): Promise<void> {
    for (const slot of slots) if (!this.slots.has(slot.id)) this.slots.set(slot.id, slot);
  }
  async get(ids: readonly string[]): Promise<Slot[]> {
    return ids.flatMap((id) => this.slots.get(id) ?? []);
  }
  async take({ slotId, key, at }: { slotId: string; key: string; at: Instant }): Promise<'taken' | 'full'> {
    const slot = this.slots.get(slotId);
    if (slot?.taken.some((place) => place.key === key)) return 'taken';
    if (!slot || slot.taken.length >= slot.capacity) return 'full';
    this.slots.set(slotId, { ...slot, taken: [...slot.taken, { key, at }] });
    return 'taken';
  }
  async giveBack(slotId: string, key: string): Promise<void> {
    const slot = this.slots.get(slotId);
    if (slot) this.slots.set(slotId, { ...slot, taken: slot.taken.filter((place) => place.key !== key) });
  }
  async orphans(before: Instant, limit: number): Promise<{ slotId: string; key: string }[]> {
    const old = [...this.slots.values()].flatMap(({ id, taken }) => taken.filter(({ at }) => at < before).map(({ key }) => ({ slotId: id, key })));
    const booked = await Promise.all(old.map(({ key }) => this.appointments.byKey(key)));
    return old.filter((_, index) => booked[index] === null).slice(0, limit);
  }
}
