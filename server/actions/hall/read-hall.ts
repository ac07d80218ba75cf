import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Appointment, Centre } from '../../desk/appointments/appointment.js';
import { dateOf, endOf, startOf, type DateKey, type Instant } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import { callOrder } from '../../desk/hall/call-order.js';
import type { Counter } from '../../desk/hall/counter.js';
import { stillExpected } from '../../desk/hall/expected.js';
import type { Visit } from '../../desk/hall/visit.js';
import { turnMinutes } from '../../desk/hall/wait-range.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';

type HallPorts = Pick<Ports, 'appointments' | 'clock' | 'counters' | 'directory' | 'visits'>;

export interface HallToday {
  centre: Centre;
  date: DateKey;
  now: Instant;
  counters: readonly Counter[];
  visits: readonly Visit[];
  /** Those who wait, in the order they will be called. */
  line: readonly Visit[];
  /** What turns took, minutes, the latest first. */
  minutes: readonly number[];
}

/** The hall of a centre as it stands today, and who is still to come. */
export async function readHall(ports: HallPorts, actor: StaffActor, centreId: string): Promise<HallToday & { expected: readonly Appointment[] }> {
  mustMay(actor, 'hall.read', desk);
  const hall = await hallToday(ports, centreId);
  const booked = await ports.appointments.between(startOf(hall.date), endOf(hall.date), centreId);
  const here = new Set(hall.visits.map(({ appointmentId }) => appointmentId));
  return { ...hall, expected: booked.filter((one) => stillExpected(one) && !here.has(one.id)) };
}

/** The hall without who is still to come: all a display may know. Throws `not_found` for an unknown centre. */
export async function hallToday(ports: Omit<HallPorts, 'appointments'>, centreId: string): Promise<HallToday> {
  const now = ports.clock.now();
  const date = dateOf(now);
  const centre = (await ports.directory.centres()).find(({ id }) => id === centreId);
  if (!centre) throw new DeskError('not_found', { what: 'centre' });
  const [counters, visits] = await Promise.all([ports.counters.ofDay(centreId, date), ports.visits.ofDay(centreId, date)]);
  return { centre, date, now, counters, visits, line: callOrder(visits, now), minutes: turnMinutes(visits) };
}

/** Every centre, with the windows open there now. */
export async function readHalls(ports: Pick<Ports, 'clock' | 'counters' | 'directory'>, actor: StaffActor): Promise<{ centre: Centre; counters: readonly Counter[] }[]> {
  mustMay(actor, 'hall.read', desk);
  const date = dateOf(ports.clock.now());
  return Promise.all((await ports.directory.centres()).map(async (centre) => ({ centre, counters: await ports.counters.ofDay(centre.id, date) })));
}
