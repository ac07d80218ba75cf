import type { Message } from '../../../../server/contract/chat.js';
import type { Offer, StaffConversation, WorkRow } from '../../../../server/contract/staff.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { words } from './words.js';

/** Whole seconds until the desk passes the offer on; from the desk's time, never a local counter. */
export const secondsLeft = (offer: Offer, now: number): number => Math.max(0, Math.ceil((offer.expiresAt - now) / 1000));

export const closingSeconds = 5;

export interface OfferEnd {
  offerId: string;
  outcome: 'accepted' | 'declined' | 'lapsed' | 'withdrawn';
  byName: string | null;
  /** Taken by the reader: then there is nothing to explain. */
  mine: boolean;
}

/** What the card says after an offer has gone; null when it simply opens. */
export function endWords(end: OfferEnd): Bilingual | null {
  if (end.outcome === 'accepted') return end.mine ? null : words.takenBy;
  return { lapsed: words.lapsed, declined: words.declined, withdrawn: words.withdrawn }[end.outcome];
}

/** Why one may not write here now; null when one may. */
export function blockedBecause(conversation: StaffConversation, myId: string): Bilingual | null {
  if (conversation.state === 'closed') return words.endedNow;
  if (conversation.agent === null) return words.noOne;
  return conversation.agent.id === myId ? null : words.notMine;
}

/** What of a row deserves the eye: unread first, then whose turn it is. */
export const waitsForCitizen = (row: WorkRow): boolean => row.unread === 0 && row.lastFrom === 'agent';

/** Highest seq on screen that came from the citizen's side or the bot: what a receipt acknowledges. */
export const seenSeq = (messages: readonly Message[]): number => messages.at(-1)?.seq ?? 0;

/** The address's state after an offer was taken: the next thing is to write. */
export const justAccepted = 'just accepted';
