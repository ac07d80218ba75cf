import type { Appointment, Centre } from '../../desk/appointments/appointment.js';
import { firstAvailability } from '../../desk/appointments/availability.js';
import { provenBy, type ProvenBy } from '../../desk/appointments/proof.js';
import { visitMaterials, type VisitMaterial } from '../../desk/appointments/visit-materials.js';
import { MINUTE } from '../../desk/calendar/shanghai.js';
import type { Instant } from '../../desk/text.js';
import type { OwnBooking } from '../../ports/booking.js';
import type { Ports } from '../../ports/index.js';
import { ownCode } from './find-booking.js';
import { ownBooking } from './own-booking.js';

/** A booking with all its holder needs on the day. */
export interface WholeBooking extends OwnBooking {
  name: string | null;
  centre: Pick<Centre, 'id' | 'name' | 'address' | 'phone'>;
  endsAt: Instant;
  materials: readonly VisitMaterial[];
  provenBy: ProvenBy;
  /** The code of a booking without any phone; null otherwise. */
  ownCode: string | null;
  serverNow: Instant;
}

/** The booking, where to go, when it ends and what to bring, once for all its matters. */
export async function readBooking(ports: Pick<Ports, 'clock' | 'directory' | 'secrets'>, appointment: Appointment): Promise<WholeBooking> {
  const [own, centres, guides] = await Promise.all([ownBooking(ports, appointment), ports.directory.centres(), ports.directory.guides()]);
  const { centreId, centreName, startsAt, bookingNo, name } = appointment;
  const centre = centres.find(({ id }) => id === centreId);
  const by = provenBy(appointment);
  return {
    ...own,
    name,
    centre: centre ?? { id: centreId, name: centreName, address: centreName, phone: '' },
    endsAt: endOf(appointment, centre, startsAt),
    materials: visitMaterials(appointment.items.flatMap(({ code }) => guides.find(({ itemCode }) => itemCode === code) ?? [])),
    provenBy: by,
    ownCode: by === 'code' ? ownCode(ports, bookingNo) : null,
    serverNow: ports.clock.now(),
  };
}

/** A visit ends with the last of its slots; one at home is reckoned as long as one slot. */
export function endOf({ slotIds }: Pick<Appointment, 'slotIds'>, centre: Centre | undefined, startsAt: Instant): Instant {
  const minutes = centre ? firstAvailability(centre).slotMinutes : 30;
  return startsAt + Math.max(1, slotIds.length) * minutes * MINUTE;
}
