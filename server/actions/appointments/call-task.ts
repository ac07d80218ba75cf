import { dateOf, timeOf, type Instant } from '../../desk/calendar/shanghai.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import type { AppointmentNews } from '../../desk/outbox.js';
import { openTicket, type OpenPorts } from '../tickets/open-ticket.js';

type About = AppointmentNews | 'reminder' | 'time_back';

const titles: Record<About, string> = {
  reminder: '电话提醒预约',
  time_back: '电话问要不要改回原来的时间',
  moved: '电话告知改约',
  bumped: '电话告知改约',
  cancelled: '电话告知取消',
  called_off: '电话另约时间',
  accepted: '电话告知上门时间',
};

/** What a text message would have said becomes a task for a person (外呼任务): the backup contact first, else the number given. One a key. */
export async function openCallTask(ports: OpenPorts, appointment: Appointment, { key, what, old }: { key: string; what: About; old?: Instant }): Promise<void> {
  const { bookingNo, itemName, centreName, startsAt, needs, phone, name, lang, contactId, id } = appointment;
  const to = phone ?? needs.backup?.phone ?? null;
  await openTicket(ports, { kind: 'system' }, {
    key: `appointment-call:${key}`,
    channel: 'phone',
    lang,
    type: 'assistance',
    urgency: 'urgent',
    title: `${titles[what]}：${itemName.zh}`,
    content: `${whomToCall(appointment)}。${centreName.zh}，${dateOf(startsAt)} ${timeOf(startsAt)}，预约号 ${bookingNo}。${old === undefined ? '' : `原来的 ${dateOf(old)} ${timeOf(old)} 又办公了，要改回请替本人改约。`}`,
    place: centreName.zh,
    whom: null,
    caller: { contactId, name, phone: to, anonymous: false, way: to === null ? 'none' : 'call' },
    photos: [],
    conversationId: null,
    appointmentId: id,
    blockedUnitIds: [],
    ownedBy: null,
  });
}

function whomToCall({ needs: { backup, access }, phone, name }: Appointment): string {
  const own = name ?? '本人';
  const whom = phone === null && backup ? `打给${backup.name}（${backup.relation}）${backup.phone}，请其转告${own}` : `打给${own}`;
  return access.includes('dialect') ? `${whom}，本人说方言` : whom;
}
