import type { CallbackRequest } from '../../ports/citizen-desk.js';
import type { Ports } from '../../ports/index.js';
import { callerOf } from '../tickets/caller-of.js';
import { openTicket, type OpenPorts } from '../tickets/open-ticket.js';

/** A caller wanted a person and none was there: the missed call becomes a ticket somebody must call back (漏接电话回拨). */
export async function requestCallback(ports: OpenPorts & Pick<Ports, 'contacts'>, { key, phone, lang, note }: CallbackRequest): Promise<{ ticketNo: string }> {
  const caller = await callerOf(ports, { way: phone === null ? 'none' : 'call', phone: phone ?? undefined, contactId: null });
  const ticket = await openTicket(ports, { kind: 'citizen', contactId: caller.contactId ?? 'anonymous' }, {
    key: `callback:${key}`,
    channel: 'phone',
    lang,
    type: 'assistance',
    urgency: 'urgent',
    title: '漏接电话，请回拨',
    content: [lang === 'zh' ? '来电人要求人工服务，当时无人接听，请回拨。' : '来电人使用英语，要求人工服务，当时无人接听，请回拨。', ...(note === '' ? [] : [`来电时说的：${note}`])].join('\n'),
    place: '',
    whom: null,
    caller,
    photos: [],
    conversationId: null,
    appointmentId: null,
    blockedUnitIds: [],
    ownedBy: null,
  });
  return { ticketNo: ticket.no };
}
