import type { DateKey } from '../desk/calendar/shanghai.js';
import type { SuspensionCause } from '../desk/ticket/records.js';
import type { Instant, Lang } from '../desk/text.js';

/** What a text message says; the channel words it within its own limits. */
export type Notice =
  | { kind: 'appointment_confirmed'; item: string; centre: string; startsAt: Instant; bookingNo: string }
  | { kind: 'ticket_received'; ticketNo: string; queryCode: string; promisedBy: Instant | null }
  | { kind: 'ticket_dispatched'; ticketNo: string; unit: string; promisedBy: Instant | null }
  | { kind: 'ticket_answered'; ticketNo: string; ratingToken: string }
  | { kind: 'ticket_rejected'; ticketNo: string; channel: string }
  | { kind: 'ticket_extended'; ticketNo: string; from: Instant; to: Instant; reason: string }
  | { kind: 'ticket_on_hold'; ticketNo: string; cause: SuspensionCause; until: Instant }
  | { kind: 'ticket_resumed'; ticketNo: string; promisedBy: Instant | null }
  | { kind: 'ticket_merged'; ticketNo: string }
  | { kind: 'ticket_reopened'; ticketNo: string; promisedBy: Instant | null }
  | { kind: 'ticket_withdrawn'; ticketNo: string }
  | { kind: 'ticket_urged'; ticketNo: string; n: number; unit: string | null }
  /** What to bring for a matter of a guide, and where to. */
  | { kind: 'guide_notice'; itemCode: string; item: string; bring: readonly string[]; place: string }
  /** To someone who asked about a guide and agreed to be told; `fields` = what changed. */
  | { kind: 'guide_changed'; itemCode: string; item: string; from: DateKey; fields: readonly string[] }
  /** To someone who lost number and code; the record of it shows no code. */
  | { kind: 'lookup_code'; code: string; minutes: number };

/** Turns a notice into the words that leave the desk. */
export interface Words {
  sms(notice: Notice, lang: Lang): string;
}
