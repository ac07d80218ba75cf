import type { Instant } from '../desk/text.js';

/** One message that left, or must leave, the desk. Its id makes it single. */
export interface Delivery {
  /** Event id + consumer. */
  id: string;
  channel: 'sms';
  to: string;
  text: string;
  state: 'pending' | 'sent' | 'failed';
  externalId: string | null;
  /** Ticket or booking number it is about. */
  about: string;
  at: Instant;
}

export interface DeliveryStore {
  /** Stores it, or returns the one already stored under this id. */
  open(delivery: Delivery): Promise<Delivery>;
  close(id: string, end: { state: 'sent' | 'failed'; externalId: string | null }): Promise<void>;
  latest(limit: number): Promise<Delivery[]>;
  about(about: string): Promise<Delivery[]>;
}
