import type { DeskCall } from '../desk/calls/call.js';
import type { Conversation, Receipts } from '../desk/conversation/conversation.js';
import type { Seat } from '../desk/routing/seat.js';
import type { Ticket } from '../desk/ticket/ticket.js';

/** Tells whoever is looking that something changed. May lose a word: readers resync by seq and version. */
export interface Announcer {
  /** `sinceSeq`: messages after it are new. */
  conversationChanged(conversation: Conversation, sinceSeq: number): void;
  receiptsChanged(conversation: Conversation, side: 'citizen' | 'staff', receipts: Receipts): void;
  /** The citizen said whether one of the assistant's answers was of use, or took it back. */
  answerJudged(conversation: Conversation, verdict: { seq: number; helpful: boolean | null }): void;
  /** Somebody joined or left the line: everyone behind has a new place. */
  lineChanged(): void;
  offerMade(conversation: Conversation): void;
  offerEnded(end: { staffId: string; offerId: string; conversationId: string; outcome: 'accepted' | 'declined' | 'lapsed' | 'withdrawn' }): void;
  seatChanged(seat: Seat): void;
  ticketChanged(ticket: Ticket): void;
  /** Somebody came, was called or went at this centre. */
  hallChanged(centreId: string): void;
  /** `staffIds`: at whose desks something looks different now. */
  callChanged(call: DeskCall, staffIds: readonly string[]): void;
  noticesChanged(staffId: string, unread: number): void;
}
