import { noNeeds, type Appointment, type Slot } from '../../server/desk/appointments/appointment.js';
import type { WaitEntry } from '../../server/desk/appointments/waitlist.js';
import { openConversation, type Conversation } from '../../server/desk/conversation/conversation.js';
import { policies } from '../../server/desk/deadlines/policy.js';
import { dueAt } from '../../server/desk/deadlines/due-dates.js';
import { system, type Actor } from '../../server/desk/access/actor.js';
import { applyAll } from '../../server/desk/ticket/apply.js';
import type { DecideContext, TicketCommand } from '../../server/desk/ticket/commands.js';
import { decide } from '../../server/desk/ticket/decide.js';
import { fileTicket, type TicketDraft } from '../../server/desk/ticket/file-ticket.js';
import type { Ticket } from '../../server/desk/ticket/ticket.js';
import { sampleCalendar } from '../../server/sample-data/calendar-2026.js';

/** Monday, 23 November 2026, 10:00 in Shanghai. */
export const monday = Date.UTC(2026, 10, 23, 2);
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

const calendar = sampleCalendar();
const rules = { calendar, policy: policies['cn-default'] };
let ids = 0;
const newId = () => {
  ids += 1;
  return `part-${ids}`;
};

export const dispatcher: Actor = { kind: 'staff', id: 'dispatcher-1', name: '孙平', roles: ['dispatcher'], unitId: null };

const deadline = (ticket: Pick<Ticket, 'type' | 'urgency'>): DecideContext['deadline'] => (step, from, as = ticket) => dueAt({ policy: policies['cn-default'], calendar, step, from, ...as });

/** A complaint about a lift, as it is when filed; every field can be said otherwise. */
export function sampleTicket({ now = monday, ...draft }: Partial<TicketDraft> & { now?: number } = {}): Ticket {
  const no = draft.no ?? '261123100000000001';
  const whole: TicketDraft = {
    no,
    key: `key-of-${no}`,
    channel: 'web_form',
    lang: 'zh',
    type: 'complaint',
    urgency: 'normal',
    title: '电梯停运无人修',
    content: '五号楼电梯停了三天。',
    place: '幸福里小区',
    whom: null,
    caller: { contactId: 'contact-1', name: '王芳', phone: '00012345678', anonymous: false, way: 'sms' },
    photos: [{ fileId: 'photo-1', width: 40, height: 30 }],
    conversationId: null,
    appointmentId: null,
    blockedUnitIds: [],
    ownedBy: null,
    ...draft,
  };
  return fileTicket(whole, { now, actor: system, newId, ...rules, deadline: deadline(whole) });
}

/** The ticket after these commands, one a minute. */
export function after(ticket: Ticket, commands: readonly TicketCommand[], actor: Actor = dispatcher): Ticket {
  return commands.reduce((current, command, index) => {
    const now = ticket.updatedAt + (index + 1) * minute;
    return applyAll(current, decide(current, command, { now, actor, newId, ...rules, deadline: deadline(current) }));
  }, ticket);
}

/** Accepted and sent to the housing commission. */
export const dispatched = (ticket: Ticket): Ticket =>
  after(ticket, [{ action: 'accept' }, { action: 'dispatch', lead: { id: 'housing', name: '区住房建设委' }, co: [{ id: 'city', name: '区城管委' }], advice: '请尽快修复' }]);

export function sampleConversation(facts: Partial<Conversation> = {}): Conversation {
  return { ...openConversation({ id: 'c-1', contactId: 'contact-1', lang: 'zh', now: monday }), ...facts };
}

/** In line for a person since then. */
export function waitingSince(id: string, since: number): Conversation {
  return sampleConversation({ id, contactId: `contact of ${id}`, state: 'waiting_agent', waiting: { since, reason: '', passedBy: [] } });
}

export function sampleSlot(facts: Partial<Slot> = {}): Slot {
  return { id: 'centre:2026-11-24:09:00', centreId: 'centre', startsAt: monday + 23 * hour, capacity: 2, taken: [], ...facts };
}

export function sampleAppointment(facts: Partial<Appointment> = {}): Appointment {
  const id = facts.id ?? 'a-1';
  return {
    id,
    key: `key-of-${id}`,
    bookingNo: '00000012',
    itemCode: 'id-card-renewal',
    itemName: { zh: '居民身份证换领', en: 'ID card renewal' },
    centreId: 'centre',
    centreName: { zh: '区政务服务中心', en: 'District Service Centre' },
    slotId: 'centre:2026-11-24:09:00',
    startsAt: monday + 23 * hour,
    items: [{ code: 'id-card-renewal', name: { zh: '居民身份证换领', en: 'ID card renewal' } }],
    slotIds: ['centre:2026-11-24:09:00'],
    placeKey: facts.key ?? `key-of-${id}`,
    mode: 'counter',
    state: 'confirmed',
    source: 'phone',
    lang: 'zh',
    name: null,
    phone: '00012345678',
    needs: noNeeds,
    contactId: 'contact-1',
    callId: null,
    ticketNo: null,
    bookedFor: null,
    sequence: 0,
    remindAt: null,
    respondBy: null,
    claim: null,
    history: [],
    createdAt: monday,
    version: 1,
    ...facts,
  };
}

/** Somebody who waits for a place at the centre in the coming days. */
export function sampleWait(facts: Partial<WaitEntry> = {}): WaitEntry {
  return {
    id: 'w-1',
    key: 'key-of-w-1',
    state: 'waiting',
    items: [{ code: 'id-card-renewal', name: { zh: '居民身份证换领', en: 'ID card renewal' } }],
    centreId: 'centre',
    centreName: { zh: '区政务服务中心', en: 'District Service Centre' },
    from: '2026-11-24',
    to: '2026-11-27',
    part: 'any',
    lang: 'zh',
    name: null,
    phone: '00012345678',
    code: '3721',
    offer: null,
    lapses: 0,
    toldOf: 0,
    bookingNo: null,
    createdAt: monday,
    version: 1,
    ...facts,
  };
}
