import type { Delivery, DeliveryEnd, DeliveryStore } from '../../../server/ports/delivery-store.js';

export class FakeDeliveryStore implements DeliveryStore {
  private readonly deliveries = new Map<string, Delivery>();

  async open(delivery: Delivery): Promise<Delivery> {
    const known = this.deliveries.get(delivery.id);
    if (!known) this.deliveries.set(delivery.id, delivery);
    return known ?? delivery;
  }
  async advance(id: string, end: { state: DeliveryEnd; externalId: string | null }): Promise<Delivery | null> {
    const known = this.deliveries.get(id);
    const open = end.state === 'sent' ? ['pending'] : ['pending', 'sent'];
    if (!known || !open.includes(known.state)) return null;
    const next = { ...known, ...end };
    this.deliveries.set(id, next);
    return next;
  }
  async latest(limit: number): Promise<Delivery[]> {
    return this.newestFirst().slice(0, limit);
  }
  async about(about: string): Promise<Delivery[]> {
    return this.newestFirst().filter((delivery) => delivery.about === about);
  }
  async toNumber(to: string, limit: number): Promise<Delivery[]> {
    return this.newestFirst().filter((delivery) => delivery.to === to).slice(0, limit);
  }

  private newestFirst(): Delivery[] {
    return [...this.deliveries.values()].sort((a, b) => b.at - a.at);
  }
}
