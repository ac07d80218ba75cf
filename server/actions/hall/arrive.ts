import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import { proofCode } from '../../desk/appointments/proof.js';
import { dateOf, endOf, startOf } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import { arrivalKey, arrive, bookedPriority, numberSeries, queueNumber, type ArrivalFacts } from '../../desk/hall/arrival.js';
import { stillExpected } from '../../desk/hall/expected.js';
import type { Priority, Visit } from '../../desk/hall/visit.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { visitNews } from './visit-news.js';

type ArrivePorts = Pick<Ports, 'appointments' | 'clock' | 'directory' | 'ids' | 'numbers' | 'visits'>;

export type CheckIn = { centreId: string; priority: Priority | null } & ({ appointmentId: string } | { bookingNo: string; lastFour: string });

/** Somebody booked is here: by what they show, or picked from the day's list. Pressed twice, they get one number.
 *  Throws `wrong_booking` when number and phone do not fit, `not_here_today` for another place, `illegal_move` when it was cancelled. */
export async function checkIn(ports: ArrivePorts, actor: StaffActor, request: CheckIn): Promise<Visit> {
  mustMay(actor, 'hall.serve', desk);
  const appointment = await bookedToday(ports, request);
  const known = await ports.visits.byKey(arrivalKey(appointment));
  if (known) return known;
  if (!stillExpected(appointment)) throw new DeskError('illegal_move', { visitAction: 'check_in', visitState: appointment.state });
  const { id, bookingNo, startsAt, items, name, needs } = appointment;
  const priority = request.priority ?? bookedPriority(appointment);
  return takeNumber(ports, actor, { kind: 'booked', centreId: request.centreId, priority, access: needs.access, key: arrivalKey(appointment), appointmentId: id, bookingNo, startsAt, items, name });
}

export interface WalkIn {
  key: string;
  centreId: string;
  itemCode: string | null;
  name: string | null;
  priority: Priority | null;
}

/** Somebody without a booking is here; nothing has to be filled in. */
export async function walkIn(ports: ArrivePorts, actor: StaffActor, request: WalkIn): Promise<Visit> {
  mustMay(actor, 'hall.serve', desk);
  const known = await ports.visits.byKey(request.key);
  if (known) return known;
  const guide = (await ports.directory.guides()).find(({ itemCode }) => itemCode === request.itemCode);
  const items = guide ? [{ code: guide.itemCode, name: guide.name }] : [];
  const { key, centreId, name, priority } = request;
  return takeNumber(ports, actor, { kind: 'walk_in', key, centreId, name, priority, access: [], items, appointmentId: null, bookingNo: null, startsAt: null });
}

async function takeNumber(ports: ArrivePorts, actor: StaffActor, { kind, ...facts }: Omit<ArrivalFacts, 'id' | 'number'> & { kind: 'booked' | 'walk_in' }): Promise<Visit> {
  const now = ports.clock.now();
  if (!(await ports.directory.centres()).some(({ id }) => id === facts.centreId)) throw new DeskError('not_found', { what: 'centre' });
  const number = queueNumber(kind, await ports.numbers.next(numberSeries(kind, facts.centreId, now)));
  const visit = arrive({ ...facts, id: ports.ids.id(), number }, actor, now);
  return ports.visits.insert(visit, visitNews(visit));
}

/** What they show is looked up among today's bookings. Who gave no telephone at all proves nothing by one: the desk looks at them instead. */
async function bookedToday({ appointments, clock }: ArrivePorts, request: CheckIn): Promise<Appointment> {
  const today = dateOf(clock.now());
  const booked = await appointments.between(startOf(today), endOf(today));
  const found = booked.find((one) => ('appointmentId' in request ? one.id === request.appointmentId : one.bookingNo === request.bookingNo && proofCode(one, request.lastFour) === request.lastFour));
  if (!found) throw new DeskError('wrong_booking');
  if (found.centreId !== request.centreId) throw new DeskError('not_here_today', { centre: found.centreName.zh, centreEn: found.centreName.en });
  return found;
}
