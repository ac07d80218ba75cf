import { dateOf } from '../../desk/calendar/shanghai.js';
import type { Conversation } from '../../desk/conversation/conversation.js';
import { leaveMessage as leave } from '../../desk/conversation/finish.js';
import { citizenSays } from '../../desk/conversation/say.js';
import { guessType, guessUrgency, titleOf } from '../../desk/intake/triage.js';
import type { Ports } from '../../ports/index.js';
import { callerOf } from '../tickets/caller-of.js';
import { changeConversation, mustBelong } from '../conversation/change-conversation.js';
import { endOffer } from '../queue/end-offer.js';
import { openTicket, type OpenPorts } from '../tickets/open-ticket.js';

interface Left {
  contactId: string;
  conversationId: string;
  id: string;
  text: string;
  phone?: string | undefined;
}

/** 留言: the words become a ticket with a number, a code and a date, said in the chat itself. */
export async function leaveMessage(ports: OpenPorts & Pick<Ports, 'announcer' | 'contacts' | 'conversations' | 'seats' | 'secrets'>, left: Left): Promise<Conversation> {
  const conversation = await changeConversation(ports, left.conversationId, (current) => {
    mustBelong(current, left.contactId);
    // These words are for the ticket: the assistant is not woken to answer them.
    return { next: citizenSays(current, { id: left.id, text: left.text, now: ports.clock.now() }).next, events: [] };
  });
  const ticket = await openTicket(ports, { kind: 'citizen', contactId: left.contactId }, {
    key: `message:${left.conversationId}:${left.id}`,
    channel: 'web_chat',
    lang: conversation.lang,
    type: guessType(left.text),
    urgency: guessUrgency(left.text),
    title: titleOf(left.text),
    content: left.text,
    place: '',
    whom: null,
    caller: await callerOf(ports, { way: left.phone ? 'sms' : 'text_only', phone: left.phone, contactId: left.contactId }),
    photos: [],
    conversationId: conversation.id,
    appointmentId: null,
    blockedUnitIds: [],
    ownedBy: null,
  });
  const date = ticket.promise ? dateOf(ticket.promise.dueAt - 1) : '';
  const facts = { ticketNo: ticket.no, queryCode: ports.secrets.queryCode(ticket.no), date, now: ports.clock.now() };
  const after = await changeConversation(ports, left.conversationId, (current) => leave(current, facts));
  await leaveLine(ports, conversation);
  return after;
}

/** Everyone behind moves up, and an agent who was just being asked is asked no longer. */
async function leaveLine(ports: Pick<Ports, 'announcer' | 'clock' | 'conversations' | 'seats'>, { id, state, offer }: Conversation): Promise<void> {
  if (offer) await endOffer(ports, { staffId: offer.staffId, conversationId: id, offerId: offer.id, outcome: 'withdrawn' });
  if (state === 'waiting_agent') ports.announcer.lineChanged();
}
