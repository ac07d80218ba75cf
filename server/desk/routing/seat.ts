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

const pauseAfterLapses = 2;
type OfferOutcome = 'accepted' | 'declined' | 'lapsed' | 'withdrawn';

/** What the end of an offer, of a talk or a call, changes at a seat: who answers is there, who lets offers pass twice in a row is taken to be away. */
export function presenceAfter({ lapses: before }: Pick<Seat, 'lapses'>, { outcome, now }: { outcome: OfferOutcome; now: Instant }): Partial<Pick<Seat, 'lapses' | 'state' | 'since'>> {
  if (outcome === 'withdrawn') return {};
  if (outcome !== 'lapsed') return { lapses: 0 };
  const lapses = before + 1;
  return { lapses, ...(lapses >= pauseAfterLapses && { state: 'break', since: now }) };
}

/** How long an agent has to take an offer, ms. */
export const offerMs = 30_000;
