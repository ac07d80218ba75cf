import { mustBeCalled } from '../../desk/appointments/proof.js';
import { actFrom } from '../../desk/ticket/act-lines.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import type { Notice } from '../../ports/words.js';
import { noticeOf } from './citizen-notices.js';
import { ratingToken } from '../citizens/rating-token.js';
import { sendNotice, textableNumber, type SendPorts } from './send-notice.js';

type NewsPorts = SendPorts & Pick<Ports, 'appointments' | 'directory' | 'tickets'>;

/** Tells the caller that their matter has a number, a code and a date. Bookings have a text of their own. */
export async function textFiled(ports: NewsPorts, { ticketNo, id }: { ticketNo: string; id: string }): Promise<void> {
  const ticket = await ports.tickets.get(ticketNo);
  if (!ticket || ticket.type === 'appointment') return;
  await tell(ports, { id, ticket, notice: { kind: 'ticket_received', ticketNo, queryCode: ports.secrets.queryCode(ticketNo), promisedBy: ticket.promise?.dueAt ?? null } });
}

/** Tells everybody who waits for it what an act means for them: its caller, and those whose matters were merged into it.
 *  The act is read back from the history, so a text says what happened then, not what has happened since. */
export async function textMoved(ports: NewsPorts, { ticketNo, seq, id }: { ticketNo: string; seq: number; id: string }): Promise<void> {
  const ticket = await ports.tickets.get(ticketNo);
  const events = ticket ? actFrom(ticket, seq) : [];
  if (!ticket || events.length === 0) return;
  const followers = await Promise.all(ticket.absorbed.map((no) => ports.tickets.get(no)));
  for (const to of [ticket, ...followers.filter((follower) => follower !== null)]) {
    const notice = await alreadyAnswered(ports, { ticket, notice: noticeOf({ events, handled: ticket, to, secrets: ports.secrets }) });
    if (notice) await tell(ports, { id: to === ticket ? id : `${id}:${to.no}`, ticket: to, notice });
  }
}

/** Whoever is merged into a matter that has its answer is told of the answer: no later act would. */
async function alreadyAnswered({ secrets, tickets }: Pick<Ports, 'secrets' | 'tickets'>, { ticket, notice }: { ticket: Ticket; notice: Notice | null }): Promise<Notice | null> {
  if (notice?.kind !== 'ticket_merged' || ticket.mergedInto === null) return notice;
  const master = await tickets.get(ticket.mergedInto);
  return master?.publicReply ? { kind: 'ticket_answered', ticketNo: ticket.no, ratingToken: ratingToken(secrets, ticket.no) } : notice;
}

/** Confirms a booking to the number it was made with. */
export async function textBooking(ports: NewsPorts, { appointmentId, id }: { appointmentId: string; id: string }): Promise<void> {
  const appointment = await ports.appointments.get(appointmentId);
  // A home visit is told of when its time is set.
  if (!appointment?.phone || appointment.mode === 'home_visit' || mustBeCalled(appointment)) return;
  const { lang, bookingNo, startsAt, itemName, centreName } = appointment;
  const notice: Notice = { kind: 'appointment_confirmed', item: itemName[lang], centre: centreName[lang], startsAt, bookingNo };
  await sendNotice(ports, { id, to: appointment.phone, lang, about: bookingNo, notice });
}

async function tell(ports: NewsPorts, { id, ticket, notice }: { id: string; ticket: Ticket; notice: Notice }): Promise<void> {
  const to = textableNumber(ticket);
  if (to !== null) await sendNotice(ports, { id, to, lang: ticket.lang, about: ticket.no, notice });
}
