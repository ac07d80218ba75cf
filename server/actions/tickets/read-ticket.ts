import type { StaffActor } from '../../desk/access/actor.js';
import { may } from '../../desk/access/may.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import type { Conversation } from '../../desk/conversation/conversation.js';
import { actionLimits, type ActionLimits } from '../../desk/ticket/action-limits.js';
import { offeredActions, subjectOf, type OfferedAction } from '../../desk/ticket/offered-actions.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import { bookingsOn } from '../appointments/note-booking.js';
import { seenBy } from '../queue/queue-views.js';
import { rulesInForce } from '../deadlines/rules.js';
import { mustSee } from './run-ticket-command.js';

export interface TicketRead {
  ticket: Ticket;
  conversation: Conversation | null;
  appointment: Appointment | null;
  /** The matter this booking was made for, where the reader may know it. */
  bookedFor: string | null;
  /** What was booked for this matter, in that order. */
  booked: Appointment[];
  /** Other tickets of the same person, newest first. */
  earlier: Ticket[];
  contactCount: number;
  offered: OfferedAction[];
  limits: ActionLimits;
}
const earlierShown = 10;

/** A ticket with all that belongs to it; `not_found` for who may not see it. */
export async function readTicket(ports: Pick<Ports, 'appointments' | 'clock' | 'conversations' | 'directory' | 'tickets'>, actor: StaffActor, no: string): Promise<TicketRead> {
  const ticket = await mustSee(ports, actor, no);
  const { contactId } = ticket.caller;
  // Who may not know the caller of a confidential ticket may not find them through their other tickets.
  const linked = ticket.confidential ? null : contactId;
  const [conversation, appointment, booked, same, contactCount, rules] = await Promise.all([
    ticket.conversationId === null ? null : ports.conversations.get(ticket.conversationId),
    ticket.appointmentId === null ? null : ports.appointments.get(ticket.appointmentId),
    bookedFor(ports, ticket),
    linked === null ? [] : ports.tickets.find({ filter: { ...seenBy(actor), contactId: linked }, sort: 'newest', skip: 0, limit: earlierShown + 1 }),
    linked === null ? 1 : ports.tickets.count({ contactId: linked }),
    rulesInForce(ports),
  ]);
  const context = { ...rules, now: ports.clock.now() };
  return {
    ticket,
    conversation,
    appointment,
    bookedFor: await bookedForSeen(ports, actor, appointment),
    booked,
    earlier: same.filter((other) => other.no !== no && !other.confidential),
    contactCount,
    offered: offeredActions(ticket, actor, context),
    limits: actionLimits(ticket, context),
  };
}

/** The ticket a booking was made for; null where the reader may not see it, or it became confidential. */
export async function bookedForSeen(ports: Pick<Ports, 'tickets'>, actor: StaffActor, appointment: Pick<Appointment, 'bookedFor'> | null): Promise<string | null> {
  const no = appointment?.bookedFor ?? null;
  const ticket = no === null ? null : await ports.tickets.get(no);
  return ticket !== null && !ticket.confidential && may(actor, 'ticket.read', subjectOf(ticket)) ? no : null;
}

/** What was booked for a matter; of a confidential one nothing that names its caller. */
async function bookedFor({ appointments }: Pick<Ports, 'appointments'>, ticket: Ticket): Promise<Appointment[]> {
  const ids = ticket.confidential ? [] : bookingsOn(ticket);
  return (await Promise.all(ids.map((id) => appointments.get(id)))).filter((one) => one !== null);
}
