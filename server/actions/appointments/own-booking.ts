import type { Appointment } from '../../desk/appointments/appointment.js';
import { moveOf } from '../../desk/appointments/change-appointment.js';
import { changeBy } from '../../desk/appointments/limits.js';
import type { OwnBooking } from '../../ports/booking.js';
import type { Ports } from '../../ports/index.js';

const calendarMark = 22;

/** What the address of a booking's calendar file ends in: the number and a mark only this desk can make. */
export function calendarToken({ secrets }: Pick<Ports, 'secrets'>, bookingNo: string): string {
  return `${bookingNo}${secrets.hash('booking', bookingNo).slice(0, calendarMark)}`;
}

/** A booking as its own holder sees it. */
export async function ownBooking(ports: Pick<Ports, 'clock' | 'directory' | 'secrets'>, appointment: Appointment): Promise<OwnBooking> {
  const policy = await ports.directory.bookingPolicy();
  const { bookingNo, itemName, items, centreId, centreName, startsAt, state, mode, slotId, needs, respondBy } = appointment;
  const until = changeBy(policy, appointment);
  return {
    bookingNo,
    itemName,
    items,
    centreId,
    centreName,
    startsAt,
    state,
    mode,
    slotId,
    needs,
    changeable: moveOf(appointment, 'cancel') !== null && ports.clock.now() <= until,
    changeBy: until,
    respondBy,
    calendarToken: calendarToken(ports, bookingNo),
  };
}
