import type { Consumer, DeskEvent } from '../../desk/outbox.js';
import type { Ports } from '../../ports/index.js';
import type { OutboxRef } from '../../ports/outbox-store.js';
import { answerByAssistant } from '../conversation/answer-by-assistant.js';
import { keepCases } from '../reports/keep-cases.js';
import { followVisit } from '../hall/follow-visit.js';
import { letGo } from '../queue/let-go.js';
import { linkMerged } from '../tickets/link-merged.js';
import { noteShortfall } from '../learning/note-shortfall.js';
import { noteSupervision } from '../supervision/note-supervision.js';
import { notifyLateReply, notifyStaff } from '../notices/notify-staff.js';
import { offerNext } from '../queue/offer-next.js';
import { freePlaces } from '../appointments/free-places.js';
import { openAppointmentTicket } from '../appointments/open-appointment-ticket.js';
import { tellAppointment } from '../appointments/tell-appointment.js';
import { tellAskers } from '../guides/tell-askers.js';
import { sortFiled } from '../tickets/sort-filed.js';
import { textBooking, textFiled, textMoved } from '../notices/text-ticket-news.js';

type Heard<T extends DeskEvent['type']> = Extract<DeskEvent, { type: T }>;
type Handler = (ports: Ports, event: DeskEvent, id: string) => Promise<void>;

/** Handlers read only the event they listen to; anything else is a fault in the table of consumers. */
function on<T extends DeskEvent['type']>(type: T, handle: (ports: Ports, event: Heard<T>, id: string) => Promise<void>): Handler {
  return async (ports, event, id) => {
    if (event.type !== type) throw new Error(`${event.type} reached the consumer of ${type}`);
    await handle(ports, event as Heard<T>, id);
  };
}

/** The same for whoever hears of a ticket, filed or moved; filing is its first line. */
function onTicket(handle: (ports: Ports, ticketNo: string, act: { seq: number; id: string }) => Promise<void>): Handler {
  return async (ports, event, id) => {
    if (!('ticketNo' in event)) throw new Error(`${event.type} tells of no ticket`);
    await handle(ports, event.ticketNo, { seq: 'seq' in event ? event.seq : 1, id });
  };
}

const handlers: Record<Consumer, Handler> = {
  answer_by_assistant: on('citizen_spoke', (ports, event) => answerByAssistant(ports, event)),
  offer_next: on('person_wanted', async (ports) => {
    ports.announcer.lineChanged();
    await offerNext(ports);
  }),
  set_lapse_alarm: on('offer_made', (ports, { conversationId, offerId, expiresAt }) =>
    ports.jobs.add({ name: 'lapse_offer', key: `lapse:${offerId}`, data: { conversationId, offerId }, runAt: expiresAt }),
  ),
  free_seat: on('seat_freed', async (ports, { staffId, conversationId }) => {
    await letGo(ports, staffId, conversationId);
    await offerNext(ports);
  }),
  open_appointment_ticket: on('appointment_booked', (ports, { appointmentId }) => openAppointmentTicket(ports, appointmentId)),
  free_places: on('appointment_changed', (ports, event) => freePlaces(ports, event)),
  tell_appointment: on('appointment_changed', (ports, event, id) => tellAppointment(ports, { ...event, id })),
  text_booking: on('appointment_booked', (ports, { appointmentId }, id) => textBooking(ports, { appointmentId, id })),
  text_filed: on('ticket_filed', (ports, { ticketNo }, id) => textFiled(ports, { ticketNo, id })),
  sort_filed: on('ticket_filed', (ports, { ticketNo }) => sortFiled(ports, ticketNo)),
  text_moved: on('ticket_moved', (ports, { ticketNo, seq }, id) => textMoved(ports, { ticketNo, seq, id })),
  keep_cases: onTicket((ports, ticketNo) => keepCases(ports, ticketNo)),
  notify_staff: onTicket((ports, ticketNo, act) => notifyStaff(ports, { ticketNo, ...act })),
  notify_late_reply: on('first_reply_late', (ports, event, id) => notifyLateReply(ports, event, id)),
  link_merged: on('merge_changed', (ports, event) => linkMerged(ports, event)),
  tell_askers: on('guide_published', (ports, { itemCode, version }, id) => tellAskers(ports, { itemCode, version, id })),
  relearn: on('guide_turned', (ports) => ports.assistant.relearn('guides_changed')),
  note_supervision: on('supervision_changed', (ports, { supervisionId }) => noteSupervision(ports, supervisionId)),
  follow_visit: on('visit_moved', (ports, { visitId }) => followVisit(ports, visitId)),
  note_shortfall: on('answer_fell_short', (ports, event) => noteShortfall(ports, event)),
  set_answer_alarm: on('answer_date_set', (ports, { supervisionId, at }) => ports.jobs.add({ name: 'reach_supervision', key: `answer:${supervisionId}:${at}`, data: { supervisionId }, runAt: at })),
};

/** Lets one consumer hear one stored event. Whoever has heard is crossed off, so a repeated job does nothing. */
export async function consumeEvent(ports: Ports, ref: OutboxRef): Promise<void> {
  const pending = await ports.outbox.load(ref);
  if (!pending) return;
  // What an older version left for a consumer that is no more is only crossed off.
  if (ref.consumer in handlers) await handlers[ref.consumer](ports, pending.event, `${ref.eventId}:${ref.consumer}`);
  await ports.outbox.done(ref);
}
