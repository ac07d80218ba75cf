import type { AccessNeed, Appointment, Eligibility, PartOfDay } from '../../desk/appointments/appointment.js';
import { isTextable } from '../../desk/appointments/proof.js';
import { dateOf, timeOf } from '../../desk/calendar/shanghai.js';
import type { ContactWay, Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import { retryStale } from '../events/retry-stale.js';
import { openTicket, type OpenPorts } from '../tickets/open-ticket.js';
import { noteBooking } from './note-booking.js';

type TicketPorts = OpenPorts & Pick<Ports, 'appointments' | 'contacts'>;

/** Gives a kept appointment its ticket in the one queue, and writes it on the ticket it was made for. Heard twice, it opens one. */
export function openAppointmentTicket(ports: TicketPorts, appointmentId: string): Promise<void> {
  return retryStale(() => attempt(ports, appointmentId));
}

async function attempt(ports: TicketPorts, appointmentId: string): Promise<void> {
  const appointment = await ports.appointments.get(appointmentId);
  if (!appointment) return;
  if (appointment.bookedFor !== null) await noteBooking(ports, appointmentId);
  if (appointment.ticketNo !== null) return;
  const known = { ...appointment, contactId: appointment.contactId ?? (await contactOf(ports, appointment)) };
  const ticket = await fileFor(ports, known);
  await ports.appointments.save({ ...known, ticketNo: ticket.no }, []);
}

/** Whose number it is: looked up here, so that nobody who books waits for it. */
async function contactOf({ contacts }: Pick<Ports, 'contacts'>, { phone, name }: Appointment): Promise<string | null> {
  return phone === null ? null : (await contacts.ofPhone(phone, name)).id;
}

function fileFor(ports: OpenPorts, appointment: Appointment): Promise<Ticket> {
  const { name, phone, contactId, mode, itemName, centreName } = appointment;
  const atHome = mode === 'home_visit';
  return openTicket(ports, { kind: 'citizen', contactId: contactId ?? 'anonymous' }, {
    key: `appointment:${appointment.id}`,
    channel: appointment.source === 'counter' ? 'web_form' : appointment.source,
    lang: appointment.lang,
    type: 'appointment',
    urgency: 'normal',
    title: `${atHome ? '上门办理' : '预约'}：${itemName.zh}`,
    content: contentOf(appointment),
    place: appointment.needs.address ?? centreName.zh,
    whom: null,
    caller: { contactId, name, phone, anonymous: phone === null && name === null, way: wayTo(phone) },
    photos: [],
    conversationId: null,
    appointmentId: appointment.id,
    blockedUnitIds: [],
    ownedBy: null,
  });
}

function wayTo(phone: string | null): ContactWay {
  if (phone === null) return 'none';
  return isTextable(phone) ? 'sms' : 'call';
}

const accessWords: Record<AccessNeed, string> = { wheelchair: '轮椅', sign_language: '手语', dialect: '方言', large_print: '大字材料' };
const eligibilityWords: Record<Exclude<Eligibility, 'none'>, string> = { over_60: '60 岁以上', disabled: '残疾人', living_alone: '孤寡独居', hard_to_move: '行动不便', pregnant: '孕妇', other: '其他' };
const partWords: Record<PartOfDay, string> = { any: '全天都行', morning: '上午', afternoon: '下午' };

/** What whoever handles it must know, a line a thing. */
function contentOf(appointment: Appointment): string {
  const { bookingNo, items, needs } = appointment;
  const { eligibility, access, companion, backup, proxyFor, remark } = needs;
  const lines = [
    `${whereAndWhen(appointment)}，预约号 ${bookingNo}`,
    items.length > 1 && `一起办 ${items.length} 件：${items.map(({ name }) => name.zh).join('、')}`,
    eligibility !== 'none' && `照顾对象：${eligibilityWords[eligibility]}`,
    access.length > 0 && `需要：${access.map((need) => accessWords[need]).join('、')}`,
    companion && '有人陪同',
    proxyFor && `代办：替${proxyFor.name}（${proxyFor.relation}）`,
    backup && `没有手机，联系${backup.name}（${backup.relation}）${backup.phone}`,
    remark,
  ];
  return lines.filter((line) => typeof line === 'string').join('\n');
}

function whereAndWhen({ centreName, startsAt, mode, needs: { address, wish } }: Appointment): string {
  if (mode !== 'home_visit') return `${centreName.zh}，${dateOf(startsAt)} ${timeOf(startsAt)}`;
  return `申请上门：${address ?? ''}，希望 ${wish ? `${wish.date} ${partWords[wish.part]}` : '尽快'}`;
}
