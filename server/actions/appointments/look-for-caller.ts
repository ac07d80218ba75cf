import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { AppointmentSource } from '../../desk/appointments/appointment.js';
import { mustMay } from '../access/permission.js';
import type { SlotPorts } from './open-slots.js';
import { centresFor, daysFor, itemsToBook, timesFor } from './show-times.js';

/** Services, centres and free times as staff see them; `source` says whether the person is on the phone or at the counter. */
export function lookForCaller(ports: SlotPorts, actor: StaffActor, source: AppointmentSource) {
  mustMay(actor, 'appointments.read', desk);
  return {
    items: () => itemsToBook(ports),
    centres: (items: readonly string[]) => centresFor(ports, items, source),
    days: (centreId: string, items: readonly string[]) => daysFor(ports, { centreId, items, source }),
    times: (asked: { centreId: string; date: string; items: readonly string[] }) => timesFor(ports, { ...asked, source }),
  };
}
