import type { Actor } from '../../desk/access/actor.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import { noNeeds } from '../../desk/appointments/appointment.js';
import { visitReplyBy } from '../../desk/appointments/limits.js';
import { serves } from '../../desk/appointments/slots.js';
import { dateOf, instantAt } from '../../desk/calendar/shanghai.js';
import { nextWorkday } from '../../desk/calendar/workdays.js';
import { DeskError } from '../../desk/errors.js';
import type { VisitRequest } from '../../ports/booking.js';
import type { Ports } from '../../ports/index.js';
import { bookedBy, named, personOf, phoneOf, type BookPorts } from './book-appointment.js';
import { slotRules } from './open-slots.js';
import { itemsNamed } from './take-places.js';

const wishedHour = { any: '09:00', morning: '09:00', afternoon: '14:00' } as const;

/** Asks for a visit at home (上门): no slot is taken, the unit confirms a time by the next working day's hour. Throws `visit_not_offered`
 *  for a matter that has none, `invalid` without a way to reach the person. */
export async function requestVisit(ports: BookPorts, request: VisitRequest, by: Actor = { kind: 'citizen', contactId: request.contactId ?? 'anonymous' }): Promise<Appointment> {
  const already = await ports.appointments.byKey(request.key);
  if (already) return already;
  const appointment = await visitOf(ports, request, by);
  return ports.appointments.insert(appointment, [{ type: 'appointment_booked', appointmentId: appointment.id }]);
}

async function visitOf(ports: BookPorts, request: VisitRequest, by: Actor): Promise<Appointment> {
  const { calendar, policy, now } = await slotRules(ports);
  const { key, source, lang, wish, address, bookedFor } = request;
  const needs = { ...noNeeds, ...request.needs, address, wish };
  const phone = phoneOf(request);
  if (phone === null && needs.backup === null) throw new DeskError('invalid', { field: 'phone' });
  const items = await itemsAtHome(ports, [request.itemCode, ...(request.more ?? [])]);
  return {
    ...(await bookedBy(ports, { key, source, by, now, bookedFor })),
    ...personOf(request),
    ...named(items),
    ...(await centreFor(ports, request.itemCode)),
    needs,
    lang,
    slotId: '',
    slotIds: [],
    startsAt: instantAt(wish.date, wishedHour[wish.part]),
    mode: 'home_visit',
    state: 'requested',
    phone,
    remindAt: null,
    respondBy: visitReplyBy(policy, nextWorkday(calendar, dateOf(now))),
    claim: null,
  };
}

async function itemsAtHome(ports: BookPorts, codes: readonly string[]) {
  const items = await itemsNamed(ports, codes, await ports.directory.bookingPolicy());
  const guides = await ports.directory.guides();
  if (!codes.every((code) => guides.find(({ itemCode }) => itemCode === code)?.homeVisit)) throw new DeskError('visit_not_offered');
  return items;
}

/** Who sends somebody out: the district centre, or the first that serves the matter. */
async function centreFor({ directory }: Pick<Ports, 'directory'>, itemCode: string): Promise<Pick<Appointment, 'centreId' | 'centreName'>> {
  const serving = (await directory.centres()).filter((centre) => serves(centre, itemCode));
  const centre = serving.find(({ kind }) => kind === 'district') ?? serving[0];
  if (!centre) throw new DeskError('not_found', { what: 'centre' });
  return { centreId: centre.id, centreName: centre.name };
}
