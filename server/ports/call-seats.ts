import type { Seat } from '../desk/routing/seat.js';
import type { Instant } from '../desk/text.js';

/** The place for one call at each seat; chats have their own places beside it. */
export interface CallSeats {
  /** One guarded atomic update: the seat is ready, rings for nothing and has no call. False when not. */
  reserve(staffId: string, call: { id: string; offerId: string; expiresAt: Instant }, now: Instant): Promise<boolean>;
  /** Ends the ringing, if it is still this one. Accepted keeps the call; otherwise the seat is free; two lapses in a row pause it. */
  settle(end: { staffId: string; callId: string; offerId: string; outcome: 'accepted' | 'declined' | 'lapsed' | 'withdrawn'; now: Instant }): Promise<Seat | null>;
  /** The call is over or elsewhere; repeats change nothing. */
  release(staffId: string, callId: string): Promise<Seat | null>;
}
