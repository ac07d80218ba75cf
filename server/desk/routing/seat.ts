import type { Instant } from '../text.js';

export type PresenceState = 'ready' | 'busy' | 'break' | 'offline';

/** Where an agent works: how many talks they hold, what is on offer to them. */
export interface Seat {
  staffId: string;
  name: string;
  state: PresenceState;
  since: Instant;
  capacity: number;
  /** Conversations held or on offer; the claim is refused when full. */
  serving: readonly string[];
  offer: { id: string; conversationId: string; expiresAt: Instant } | null;
  /** Offers missed in a row; at `pauseAfterLapses` the desk stops offering. */
  lapses: number;
  /** The one telephone call held or, with an offer, ringing; absent in seats from before there were calls. */
  call?: { id: string; offerId: string | null; expiresAt: Instant | null } | null;
  lastOfferAt: Instant;
}

export const pauseAfterLapses = 2;
/** How long an agent has to take an offer, ms. */
export const offerMs = 30_000;
