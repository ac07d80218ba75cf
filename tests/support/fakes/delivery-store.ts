import type { Delivery, DeliveryStore } from '../../../server/ports/delivery-store.js';

export class FakeDeliveryStore implements DeliveryStore {
  private readonly deliveries = new Map<string, Delivery>();

  async open(delivery: Delivery): Promise<Delivery> {
    const known = this.deliveries.get(delivery.id);
    if (!known) this.deliveries.set(delivery.id, delivery);
    return known ?? delivery;
  }
  async close(id: string, end: { state: 'sent' | 'failed'; externalId: string | null }): Promise<void> {
    const known = this.deliveries.get(id);
    if (known) this.deliveries.set(id, { ...known, ...end });
  }
  async latest(limit: number): Promise<Delivery[]> {
    return this.newestFirst().slice(0, limit);
  }
  async about(about: string): Promise<Delivery[]> {
    return this.newestFirst().filter((delivery) => delivery.about === about);
  }

  private newestFirst(): Delivery[] {
    return [...this.deliveries.values()].sort((a, b) => b.at - a.at);
  }
}
