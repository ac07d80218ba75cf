import type { DateKey } from '../desk/calendar/shanghai.js';
import type { Satisfaction, SuspensionCause } from '../desk/ticket/records.js';
import type { Instant, Lang } from '../desk/text.js';

interface AppointmentFacts {
  item: string;
  centre: string;
  startsAt: Instant;
  bookingNo: string;
}

/** What a text message says; the channel words it within its own limits. */
export type Notice =
  | { kind: 'appointment_confirmed'; item: string; centre: string; startsAt: Instant; bookingNo: string }
  | ({ kind: 'appointment_moved' } & AppointmentFacts)
  /** The centre had to move it: a new time is kept, and may be changed. */
  | ({ kind: 'appointment_bumped'; from: Instant } & AppointmentFacts)
  | ({ kind: 'appointment_cancelled' } & AppointmentFacts)
  /** The centre called it off, with no other time. */
  | ({ kind: 'appointment_called_off' } & AppointmentFacts)
  | ({ kind: 'appointment_reminder'; bring: readonly string[] } & AppointmentFacts)
  /** The unit has confirmed when it comes. */
  | ({ kind: 'visit_confirmed' } & AppointmentFacts)
  /** A place somebody waited for is kept until then for whoever answers with the code; `back` = it is the time they had before the desk moved them. */
  | { kind: 'place_offered'; item: string; centre: string; startsAt: Instant; code: string; until: Instant; back?: boolean }
  | { kind: 'ticket_received'; ticketNo: string; queryCode: string; promisedBy: Instant | null }
  | { kind: 'ticket_dispatched'; ticketNo: string; unit: string; promisedBy: Instant | null }
  | { kind: 'ticket_answered'; ticketNo: string; ratingToken: string }
  /** It is closed and nobody knows whether its caller is satisfied. */
  | { kind: 'rating_asked'; ticketNo: string; ratingToken: string }
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
  | { kind: 'lookup_code'; code: string; minutes: number }
  | TextAnswer;

/** What somebody who texted the desk is answered. */
export type TextAnswer =
  | ({ kind: 'booking_stands' } & AppointmentFacts)
  | ({ kind: 'how_to_change' } & AppointmentFacts)
  | { kind: 'booking_over'; item: string; bookingNo: string }
  /** The place went; `waits` = they are still in line for another. */
  | { kind: 'offer_gone'; item: string; waits: boolean }
  | { kind: 'still_waiting'; item: string; code: string }
  | { kind: 'waiting_ended'; item: string }
  | { kind: 'rating_noted'; ticketNo: string; satisfaction: Satisfaction }
  /** Too late, or the matter is open again. */
  | { kind: 'rating_gone'; ticketNo: string }
  | { kind: 'rating_unclear'; ticketNo: string }
  | { kind: 'code_unknown' }
  | { kind: 'text_help' }
  | { kind: 'texts_stopped' }
  | { kind: 'texts_resumed' }
  /** A stop came a moment before: it stands until they ask once more. */
  | { kind: 'resume_again' };

/** Turns a notice into the words that leave the desk. */
export interface Words {
  /** `to` decides what its network carries: addresses, and answers to this number. */
  sms(notice: Notice, lang: Lang, to: string): string;
}
