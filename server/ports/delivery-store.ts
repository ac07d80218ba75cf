import type { Instant } from '../desk/text.js';
import type { Notice } from './words.js';

/** `withheld` = never sent, since its receiver wants no texts; `delivered` and `failed` are the network's last word. */
export type DeliveryState = 'pending' | 'sent' | 'delivered' | 'failed' | 'withheld';

/** One message that left, or must leave, the desk. Its id makes it single. */
export interface Delivery {
  /** Event id + consumer. */
  id: string;
  channel: 'sms';
  kind: Notice['kind'];
  to: string;
  text: string;
  state: DeliveryState;
  externalId: string | null;
  /** Ticket or booking number it is about. */
  about: string;
  at: Instant;
}

/** How far a message came. */
export type DeliveryEnd = 'sent' | 'delivered' | 'failed';

export interface DeliveryStore {
  /** Stores it, or returns the one already stored under this id. */
  open(delivery: Delivery): Promise<Delivery>;
  /** Moves it on, never back: reports come late, twice and out of order. Null when this told nothing new. */
  advance(id: string, end: { state: DeliveryEnd; externalId: string | null }): Promise<Delivery | null>;
  latest(limit: number): Promise<Delivery[]>;
  about(about: string): Promise<Delivery[]>;
  /** What went to a number, newest first. */
  toNumber(to: string, limit: number): Promise<Delivery[]>;
}
