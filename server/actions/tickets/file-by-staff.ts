import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Conversation } from '../../desk/conversation/conversation.js';
import { linkTicket } from '../../desk/conversation/finish.js';
import type { TicketType, Urgency } from '../../desk/deadlines/limits.js';
import type { Lang } from '../../desk/text.js';
import type { Channel, ContactWay, Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import { blockedUnits } from '../directory/blocked-units.js';
import { callerOf } from './caller-of.js';
import { changeConversation } from '../conversation/change-conversation.js';
import { openTicket, type OpenPorts } from './open-ticket.js';
import { mustMay } from '../access/permission.js';

export interface StaffForm {
  key: string;
  channel: Channel;
  conversationId?: string | undefined;
  type: TicketType;
  urgency: Urgency;
  title: string;
  content: string;
  place: string;
  whom?: string | undefined;
  callerName?: string | undefined;
  callerPhone?: string | undefined;
  way: ContactWay;
  confidential?: boolean | undefined;
}

/** What an agent takes down, alone or out of a conversation; whoever takes it down owns it until it is handed on. */
export async function fileByStaff(ports: OpenPorts & Pick<Ports, 'contacts' | 'conversations'>, actor: StaffActor, form: StaffForm): Promise<Ticket> {
  mustMay(actor, 'ticket.create', desk);
  const conversation = form.conversationId === undefined ? null : await ports.conversations.get(form.conversationId);
  const ticket = await openTicket(ports, actor, { ...(await draftOf(ports, form, conversation)), ownedBy: { id: actor.id, name: actor.name } });
  if (conversation) await changeConversation(ports, conversation.id, (current) => linkTicket(current, { ticketNo: ticket.no, now: ports.clock.now() }));
  return ticket;
}

/** Where it came from: a conversation knows better than the form. */
function originOf(form: StaffForm, conversation: Conversation | null): { channel: Channel; lang: Lang; conversationId: string | null; contactId: string | null } {
  if (!conversation) return { channel: form.channel, lang: 'zh', conversationId: null, contactId: null };
  const { channel, lang, id, contactId } = conversation;
  return { channel, lang, conversationId: id, contactId };
}

async function draftOf(ports: Pick<Ports, 'contacts' | 'directory'>, form: StaffForm, conversation: Conversation | null) {
  const { key, type, urgency, title, content, place, whom = null, confidential, way, callerName, callerPhone } = form;
  const { contactId, ...origin } = originOf(form, conversation);
  const [caller, blockedUnitIds] = await Promise.all([callerOf(ports, { way, name: callerName, phone: callerPhone, contactId }), blockedUnits(ports, whom)]);
  return { ...origin, key: `staff:${key}`, type, urgency, title, content, place, whom, confidential, caller, blockedUnitIds, photos: [], appointmentId: null };
}
