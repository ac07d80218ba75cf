import type { Shortfall } from './learning/shortfall.js';
import type { Instant } from './text.js';

/** What became of a booking; `freed` are the slots it left, held under `placeKey`. */
export type AppointmentNews = 'moved' | 'bumped' | 'cancelled' | 'called_off' | 'accepted';

/** What somebody else must hear of after a change, stored in the same write as the change. */
export type DeskEvent =
  | { type: 'citizen_spoke'; conversationId: string; seq: number }
  | { type: 'person_wanted'; conversationId: string }
  | { type: 'offer_made'; conversationId: string; offerId: string; expiresAt: Instant }
  | { type: 'seat_freed'; conversationId: string; staffId: string }
  | { type: 'first_reply_late'; conversationId: string; holderId: string | null; dueAt: Instant; at: Instant }
  | { type: 'answer_fell_short'; conversationId: string; seq: number; shortfall: Shortfall }
  | { type: 'appointment_booked'; appointmentId: string }
  | { type: 'appointment_changed'; appointmentId: string; what: AppointmentNews; freed: readonly string[]; placeKey: string; from: Instant }
  | { type: 'ticket_filed'; ticketNo: string }
  | { type: 'ticket_moved'; ticketNo: string; by: string; seq: number }
  | { type: 'clock_rang'; ticketNo: string; seq: number }
  | { type: 'supervision_marked'; ticketNo: string; seq: number }
  | { type: 'merge_changed'; ticketNo: string; intoNo: string | null; fromNo: string | null }
  | { type: 'supervision_changed'; supervisionId: string }
  | { type: 'guide_published'; itemCode: string; version: number }
  | { type: 'guide_turned'; itemCode: string }
  | { type: 'answer_date_set'; supervisionId: string; at: Instant }
  | { type: 'visit_moved'; visitId: string };
export type DeskEventType = DeskEvent['type'];

export type Consumer =
  | 'answer_by_assistant'
  | 'offer_next'
  | 'set_lapse_alarm'
  | 'free_seat'
  | 'open_appointment_ticket'
  | 'text_booking'
  | 'free_places'
  | 'tell_appointment'
  | 'text_filed'
  | 'sort_filed'
  | 'text_moved'
  | 'link_merged'
  | 'note_supervision'
  | 'set_answer_alarm'
  | 'tell_askers'
  | 'relearn'
  | 'keep_cases'
  | 'notify_staff'
  | 'notify_late_reply'
  | 'note_shortfall'
  | 'follow_visit';

/** Who listens to what. One job a consumer, so that a failing one retries alone. */
export const consumersOf: Record<DeskEventType, readonly Consumer[]> = {
  citizen_spoke: ['answer_by_assistant'],
  person_wanted: ['offer_next'],
  offer_made: ['set_lapse_alarm'],
  seat_freed: ['free_seat'],
  first_reply_late: ['notify_late_reply'],
  answer_fell_short: ['note_shortfall'],
  appointment_booked: ['open_appointment_ticket', 'text_booking'],
  appointment_changed: ['free_places', 'tell_appointment'],
  ticket_filed: ['text_filed', 'sort_filed', 'keep_cases', 'notify_staff'],
  ticket_moved: ['text_moved', 'keep_cases', 'notify_staff'],
  clock_rang: ['notify_staff'],
  supervision_marked: ['notify_staff'],
  merge_changed: ['link_merged'],
  supervision_changed: ['note_supervision'],
  guide_published: ['tell_askers'],
  guide_turned: ['relearn'],
  answer_date_set: ['set_answer_alarm'],
  visit_moved: ['follow_visit'],
};
