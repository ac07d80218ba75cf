import type { Ticket } from '../desk/ticket/ticket.js';
import type { Ports } from '../ports/index.js';
import type { Notice } from '../ports/words.js';
import { sendNotice, textableNumber } from './send-notice.js';

type NewsPorts = Pick<Ports, 'appointments' | 'clock' | 'deliveries' | 'directory' | 'log' | 'secrets' | 'sms' | 'tickets' | 'words'>;

/** Tells the caller that their matter has a number, a code and a date. Bookings have a text of their own. */
export async function textFiled(ports: NewsPorts, { ticketNo, id }: { ticketNo: string; id: string }): Promise<void> {
  const ticket = await ports.tickets.get(ticketNo);
  if (!ticket || ticket.type === 'appointment') return;
  await tell(ports, { id, ticket, notice: { kind: 'ticket_received', ticketNo, queryCode: ports.secrets.queryCode(ticketNo), promisedBy: ticket.promise?.dueAt ?? null } });
}

/** Tells the caller what a move means for them; moves that mean nothing to them send nothing. */
export async function textMoved(ports: NewsPorts, { ticketNo, by, id }: { ticketNo: string; by: string; id: string }): Promise<void> {
  const ticket = await ports.tickets.get(ticketNo);
  const notice = ticket && noticeOf(ticket, by);
  if (ticket && notice) await tell(ports, { id, ticket, notice });
}

/** Confirms a booking to the number it was made with. */
export async function textBooking(ports: NewsPorts, { appointmentId, id }: { appointmentId: string; id: string }): Promise<void> {
  const appointment = await ports.appointments.get(appointmentId);
  if (!appointment?.phone) return;
  const { lang, bookingNo, startsAt, itemName, centreName } = appointment;
  const notice: Notice = { kind: 'appointment_confirmed', item: itemName[lang], centre: centreName[lang], startsAt, bookingNo };
  await sendNotice(ports, { id, to: appointment.phone, lang, about: bookingNo, notice });
}

/** Moves after which there is something to read: the answer, or why not and where to go instead. */
const answers: readonly string[] = ['approve', 'answer', 'reject'];

function noticeOf(ticket: Ticket, by: string): Notice | null {
  if (by === 'dispatch') {
    const lead = ticket.assignments.findLast((assignment) => assignment.role === 'lead');
    return lead ? { kind: 'ticket_dispatched', ticketNo: ticket.no, unit: lead.unitName, promisedBy: ticket.promise?.dueAt ?? null } : null;
  }
  return answers.includes(by) ? { kind: 'ticket_answered', ticketNo: ticket.no } : null;
}

async function tell(ports: NewsPorts, { id, ticket, notice }: { id: string; ticket: Ticket; notice: Notice }): Promise<void> {
  const to = textableNumber(ticket);
  if (to !== null) await sendNotice(ports, { id, to, lang: ticket.lang, about: ticket.no, notice });
}
