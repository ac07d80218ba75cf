import type { Place, Slot } from '../../../server/desk/appointments/appointment.js';
import { freePlaces, isHeld } from '../../../server/desk/appointments/slots.js';
import type { Instant } from '../../../server/desk/text.js';
import type { AppointmentStore, SlotStore, TakeRequest, Taking } from '../../../server/ports/appointment-store.js';

export class FakeSlotStore implements SlotStore {
  private readonly slots = new Map<string, Slot>();

  constructor(private readonly appointments: Pick<AppointmentStore, 'byKey'> & { holding: (placeKey: string) => boolean }) {}

  async ensure(slots: readonly Slot[]): Promise<void> {
    for (const slot of slots) if (!this.slots.has(slot.id)) this.slots.set(slot.id, slot);
  }
  async get(ids: readonly string[]): Promise<Slot[]> {
    return ids.flatMap((id) => this.slots.get(id) ?? []);
  }
  async ofCentre(centreId: string, from: Instant, to: Instant): Promise<Slot[]> {
    return [...this.slots.values()].filter((slot) => slot.centreId === centreId && slot.startsAt >= from && slot.startsAt < to).sort((a, b) => a.startsAt - b.startsAt);
  }
  async take({ slotId, key, at, way, until }: TakeRequest): Promise<Taking> {
    const slot = this.slots.get(slotId);
    if (!slot) return 'unknown';
    const own = slot.taken.find((place) => place.key === key && isHeld(place, at));
    if (own) {
      if (until !== undefined || own.until === undefined) return 'again';
      this.place(slot, key, () => ({ key, at }));
      return 'taken';
    }
    if (freePlaces(slot, at, way) === 0) return 'full';
    const others = slot.taken.filter((place) => isHeld(place, at));
    this.slots.set(slotId, { ...slot, taken: [...others, { key, at, ...(until !== undefined && { until }) }] });
    return 'taken';
  }
  async keep({ slotId, key, at }: { slotId: string; key: string; at: Instant }): Promise<boolean> {
    return this.change(slotId, (place) => place.key === key && place.until !== undefined && isHeld(place, at), (place) => ({ key, at: place.at }));
  }
  async renew({ slotId, key, at, until }: { slotId: string; key: string; at: Instant; until: Instant }): Promise<boolean> {
    return this.change(slotId, (place) => place.key === key && place.until !== undefined && isHeld(place, at), (place) => ({ ...place, until }));
  }
  async passOn({ slotId, from, to, until }: { slotId: string; from: string; to: string; until: Instant }): Promise<boolean> {
    return this.change(slotId, ({ key }) => key === from, (place) => ({ ...place, key: to, until }));
  }
  async giveBack(slotId: string, key: string): Promise<void> {
    const slot = this.slots.get(slotId);
    if (slot) this.slots.set(slotId, { ...slot, taken: slot.taken.filter((place) => place.key !== key) });
  }
  async freeLapsed(before: Instant, limit: number): Promise<string[]> {
    const slots = [...this.slots.values()].filter(({ taken }) => taken.some((place) => !isHeld(place, before))).slice(0, limit);
    for (const slot of slots) this.slots.set(slot.id, { ...slot, taken: slot.taken.filter((place) => isHeld(place, before)) });
    return slots.map(({ id }) => id);
  }
  async resize(slots: readonly Slot[]): Promise<void> {
    for (const slot of slots) this.slots.set(slot.id, { ...slot, taken: this.slots.get(slot.id)?.taken ?? [], reserved: slot.reserved ?? 0 });
  }
  async orphans(before: Instant, limit: number): Promise<{ slotId: string; key: string }[]> {
    const old = [...this.slots.values()].flatMap(({ id, taken }) => taken.filter(({ at, until }) => until === undefined && at < before).map(({ key }) => ({ slotId: id, key })));
    return old.filter(({ key }) => !this.appointments.holding(key)).slice(0, limit);
  }

  private change(slotId: string, which: (place: Place) => boolean, to: (place: Place) => Place): boolean {
    const slot = this.slots.get(slotId);
    const found = slot?.taken.find(which);
    if (!slot || !found) return false;
    this.place(slot, found.key, to);
    return true;
  }
  private place(slot: Slot, key: string, to: (place: Place) => Place): void {
    this.slots.set(slot.id, { ...slot, taken: slot.taken.map((place) => (place.key === key ? to(place) : place)) });
  }
}
