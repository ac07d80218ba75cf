import type { Seat } from '../../desk/routing/seat.js';
import { documentSchema, list, number, part, text } from './document-schema.js';

export type SeatDoc = Omit<Seat, 'staffId'> & { _id: string };

export const seatSchema = documentSchema<SeatDoc>({
  _id: text,
  name: text,
  state: text,
  since: number,
  capacity: number,
  serving: list(text),
  offer: part<NonNullable<Seat['offer']>>({ id: text, conversationId: text, expiresAt: number }),
  lapses: number,
  call: part<NonNullable<Seat['call']>>({ id: text, offerId: text, expiresAt: number }),
  lastOfferAt: number,
});
