import { mustBeCalled } from '../../desk/appointments/proof.js';
import { nextReminderAt, reminderDue } from '../../desk/appointments/reminders.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import { visitMaterials } from '../../desk/appointments/visit-materials.js';
import type { Ports } from '../../ports/index.js';
import { sendNotice } from '../notices/send-notice.js';
import { openCallTask } from './call-task.js';
import { factsOf, type TellPorts } from './tell-appointment.js';

/** Sends the reminder that is due, by text or as a task for a person, and sets the next. What is sent is named by booking, move and rule,
 *  so that it goes out once, however often and by however many it is asked for. Of several that were missed only the last goes out. */
export async function remind(ports: TellPorts, appointment: Appointment): Promise<void> {
  const now = ports.clock.now();
  const { reminders } = await ports.directory.bookingPolicy();
  const due = reminderDue(reminders, appointment, now);
  if (due && now < appointment.startsAt) await send(ports, appointment, `remind:${appointment.id}:${appointment.sequence}:${due.id}`);
  await ports.appointments.save({ ...appointment, remindAt: nextReminderAt(reminders, appointment, now) }, []);
}

async function send(ports: TellPorts, appointment: Appointment, id: string): Promise<void> {
  const { phone, lang, bookingNo } = appointment;
  if (phone === null || mustBeCalled(appointment)) return openCallTask(ports, appointment, { key: id, what: 'reminder' });
  const bring = await bringOf(ports, appointment);
  const ended = await sendNotice(ports, { id, to: phone, lang, about: bookingNo, notice: { kind: 'appointment_reminder', ...factsOf(appointment), bring } });
  // Who wants no texts is not rung instead; whom none reaches is.
  if (ended === 'failed') await openCallTask(ports, appointment, { key: id, what: 'reminder' });
}

async function bringOf({ directory }: Pick<Ports, 'directory'>, { items, lang }: Appointment): Promise<string[]> {
  const guides = await directory.guides();
  const own = items.flatMap(({ code }) => guides.find(({ itemCode }) => itemCode === code) ?? []);
  return visitMaterials(own).filter(({ required }) => required).map(({ material }) => material.name[lang]);
}
