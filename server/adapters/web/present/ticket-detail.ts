import type { TicketRead } from '../../../actions/tickets/read-ticket.js';
import type { Message } from '../../../contract/chat.js';
import type { TicketDetail } from '../../../contract/ticket-detail.js';
import type { Conversation } from '../../../desk/conversation/conversation.js';
import { textRefusal } from '../../../desk/ticket/decisions/notice.js';
import type { Ticket } from '../../../desk/ticket/ticket.js';
import { presentAction } from './action-reasons.js';
import { presentLinked } from './appointment.js';
import { presentAssignments } from './assignments.js';
import { presentCaller } from './caller.js';
import { messagesAfter } from './messages.js';
import { presentRow, saferWords } from './queue-row.js';
import { presentRecords } from './ticket-records.js';
import type { Reader } from './reader.js';
import { presentTimeline } from './timeline.js';

/** The talk the ticket came from. A unit gets no notes, and of a confidential ticket no talk at all: a voice gives away its owner. */
function presentTranscript(ticket: Ticket, conversation: Conversation | null, reader: Reader): Message[] {
  const { unitOnly } = reader;
  if (!conversation || (unitOnly && ticket.confidential)) return [];
  const words = saferWords(ticket, reader);
  return messagesAfter(conversation, 0)
    .filter((message) => !(unitOnly && message.internal === true))
    .map((message) => ({ ...message, text: words(message.text) }));
}

/** How a one-time notice can reach this citizen; into the talk it goes from who serves there. */
function presentNotice(ticket: Ticket, conversation: Conversation | null, { actor }: Reader): TicketDetail['notice'] {
  const mine = conversation?.state === 'with_agent' && conversation.agent?.id === actor.id;
  return { lang: ticket.lang, sms: textRefusal(ticket) ?? 'yes', talk: mine ? conversation.id : null };
}

/** Everything a reader may see of a ticket. */
export function presentTicket(read: TicketRead, reader: Reader): TicketDetail {
  const { ticket, conversation, appointment, bookedFor, booked, earlier, contactCount, offered, limits } = read;
  const words = saferWords(ticket, reader);
  return {
    row: presentRow(ticket, reader),
    content: words(ticket.content),
    caller: presentCaller(ticket, reader, contactCount),
    photos: [...ticket.photos],
    deadlines: ticket.deadlines.map((deadline) => ({ ...reader.deadline(deadline), ...(deadline.metAt === null ? {} : { metAt: deadline.metAt }) })),
    promise: ticket.promise && reader.deadline(ticket.promise),
    assignments: presentAssignments(ticket, reader),
    ...presentRecords(ticket, words),
    limits,
    timeline: presentTimeline(ticket, reader),
    transcript: presentTranscript(ticket, conversation, reader),
    actions: offered.map((offer) => presentAction(offer, ticket, reader.actor.unitId)),
    appointment: appointment && presentLinked(appointment),
    bookedFor,
    booked: booked.map(presentLinked),
    earlier: earlier.map((other) => presentRow(other, reader)),
    notice: presentNotice(ticket, conversation, reader),
    ...(ticket.whom === null ? {} : { whom: words(ticket.whom) }),
  };
}

