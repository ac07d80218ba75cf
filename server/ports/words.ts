import type { Instant, Lang } from '../desk/text.js';

/** What a text message says; the channel words it within its own limits. */
export type Notice =
  | { kind: 'appointment_confirmed'; item: string; centre: string; startsAt: Instant; bookingNo: string }
  | { kind: 'ticket_received'; ticketNo: string; queryCode: string; promisedBy: Instant | null }
  | { kind: 'ticket_dispatched'; ticketNo: string; unit: string; promisedBy: Instant | null }
  | { kind: 'ticket_answered'; ticketNo: string };

/** Turns a notice into the words that leave the desk. */
export interface Words {
  sms(notice: Notice, lang: Lang): string;
}
