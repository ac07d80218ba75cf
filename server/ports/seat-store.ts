import type { PresenceState, Seat } from '../desk/routing/seat.js';
import type { Instant } from '../desk/text.js';

export interface SeatStore {
  get(staffId: string): Promise<Seat | null>;
  all(): Promise<Seat[]>;
  setState(change: { staffId: string; name: string; capacity: number; state: PresenceState; now: Instant }): Promise<Seat>;
  /** One guarded atomic update: the seat is ready, has no offer and room for one more. False when not. */
  reserve(staffId: string, offer: NonNullable<Seat['offer']>, now: Instant): Promise<boolean>;
  /** Ends the offer, if it is still this one. Accepted keeps the place; otherwise it is given back; two lapses in a row pause the seat. */
  settle(end: { staffId: string; offerId: string; outcome: 'accepted' | 'declined' | 'lapsed' | 'withdrawn'; now: Instant }): Promise<Seat | null>;
  /** The conversation is over or elsewhere; pointless repeats change nothing. */
  release(staffId: string, conversationId: string): Promise<void>;
}
