import { mustBeCalled } from '../../desk/appointments/proof.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import type { AppointmentNews } from '../../desk/outbox.js';
import type { Instant } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import type { Notice } from '../../ports/words.js';
import { sendNotice, type SendPorts } from '../notices/send-notice.js';
import type { OpenPorts } from '../tickets/open-ticket.js';
import { openCallTask } from './call-task.js';

export type TellPorts = OpenPorts & SendPorts & Pick<Ports, 'appointments'>;
interface Told {
  id: string;
  appointmentId: string;
  what: AppointmentNews;
  from: Instant;
}

const kinds = { moved: 'appointment_moved', cancelled: 'appointment_cancelled', called_off: 'appointment_called_off', accepted: 'visit_confirmed' } as const;

/** Who did not do it themselves, and cannot be texted, is rung by a person. */
const mustHear: Readonly<Record<AppointmentNews, boolean>> = { moved: false, cancelled: false, bumped: true, called_off: true, accepted: true };

/** Tells the holder what became of the booking: by text, or by a task for a person to call. Once each, however often it is heard. */
export async function tellAppointment(ports: TellPorts, { id, appointmentId, what, from }: Told): Promise<void> {
  const appointment = await ports.appointments.get(appointmentId);
  if (!appointment) return;
  const told = await texted(ports, appointment, { id, notice: noticeOf(appointment, what, from) });
  // Called off, there is no other time to name: that is for a person to find, whoever could be texted.
  if (what === 'called_off' || (mustHear[what] && !told)) await openCallTask(ports, appointment, { key: id, what });
}

async function texted(ports: TellPorts, appointment: Appointment, { id, notice }: { id: string; notice: Notice }): Promise<boolean> {
  const { phone, lang, bookingNo } = appointment;
  if (phone === null || mustBeCalled(appointment)) return false;
  return (await sendNotice(ports, { id, to: phone, lang, about: bookingNo, notice })) === 'sent';
}

/** Item, place and time of a booking, as texts say them. */
export function factsOf({ lang, itemName, centreName, startsAt, bookingNo }: Appointment) {
  return { item: itemName[lang], centre: centreName[lang], startsAt, bookingNo };
}

function noticeOf(appointment: Appointment, what: AppointmentNews, from: Instant): Notice {
  const facts = factsOf(appointment);
  return what === 'bumped' ? { kind: 'appointment_bumped', ...facts, from } : { kind: kinds[what], ...facts };
}
