import type { Actor } from '../../desk/access/actor.js';
import { callKey } from '../../desk/ticket/call-asked.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import { openTicket, type OpenPorts } from '../tickets/open-ticket.js';

/** A finished matter has no clock left to press: the wish for a call by somebody responsible becomes a duty of its own. */
export async function openCallback(ports: OpenPorts, { own, key, actor }: { own: Ticket; key: string; actor: Actor }): Promise<void> {
  await openTicket(ports, actor, {
    key: `${callKey}${key}`,
    channel: own.channel,
    lang: own.lang,
    type: 'assistance',
    urgency: 'urgent',
    title: `请负责人回电：单号 ${own.no}`,
    content: `单号 ${own.no} 的诉求人对结果不满意，重办次数已满，请督办员安排负责人回电。`,
    place: own.place,
    whom: own.whom,
    confidential: own.confidential,
    caller: own.caller,
    photos: [],
    conversationId: null,
    appointmentId: null,
    blockedUnitIds: own.blockedUnitIds,
    ownedBy: null,
  });
}
