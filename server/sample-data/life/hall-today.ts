import type { StaffActor } from '../../desk/access/actor.js';
import { noNeeds, type Appointment, type Centre } from '../../desk/appointments/appointment.js';
import { bookingNumber } from '../../desk/appointments/booking-number.js';
import { dateOf, MINUTE, startOf, type Instant } from '../../desk/calendar/shanghai.js';
import { arrivalKey, arrive, numberSeries, queueNumber } from '../../desk/hall/arrival.js';
import { counterId } from '../../desk/hall/counter.js';
import { moveVisit } from '../../desk/hall/visit-moves.js';
import type { Visit } from '../../desk/hall/visit.js';
import type { Ports } from '../../ports/index.js';
import { sampleActor } from '../staff.js';
import { expected, guests, type Guest } from './hall-guests.js';

type HallPorts = Pick<Ports, 'appointments' | 'clock' | 'contacts' | 'counters' | 'directory' | 'numbers' | 'visits'>;

/** The one hall of the sample in which something goes on. */
const busyCentre = 'xinhe';
const otherWindow = { no: 1, clerk: 'luqing' };
const moveMinutes = 5;

/** Gives the sample's hall a day that is under way. Called twice, it adds nothing. */
export async function settleHall(ports: HallPorts): Promise<void> {
  const centre = (await ports.directory.centres()).find(({ id }) => id === busyCentre);
  const clerk = sampleActor(otherWindow.clerk);
  const now = ports.clock.now();
  const date = dateOf(now);
  if (!centre || (await ports.visits.ofDay(busyCentre, date)).length > 0) return;
  await ports.counters.open({ id: counterId(centre.id, date, otherWindow.no), centreId: centre.id, date, no: otherWindow.no, clerk: { id: clerk.id, name: clerk.name }, itemCodes: [], openedAt: startOf(date), closedAt: null });
  for (const guest of guests) await settleGuest(ports, { centre, clerk, guest, now });
  for (const { name, item, booked } of expected) await book(ports, centre, { name, item, startsAt: todayAt(now, booked), now });
}

interface Settling {
  centre: Centre;
  clerk: StaffActor;
  guest: Guest;
  now: Instant;
}

async function settleGuest(ports: HallPorts, { centre, clerk, guest, now }: Settling): Promise<void> {
  const appointment = guest.booked === undefined ? null : await book(ports, centre, { ...guest, startsAt: todayAt(now, guest.booked), now });
  const kind = appointment ? 'booked' : 'walk_in';
  const number = queueNumber(kind, await ports.numbers.next(numberSeries(kind, centre.id, now)));
  const { name, priority = null } = guest;
  const facts = { id: `sample-${dateOf(now)}-${number}`, centreId: centre.id, number, name, priority, access: [], items: await itemsOf(ports, guest.item), ...proofOf(appointment, `sample-hall:${dateOf(now)}:${number}`) };
  const came = arrive(facts, clerk, todayAt(now, guest.came));
  await ports.visits.insert(after(came, { clerk, guest, now }), appointment ? [{ type: 'visit_moved', visitId: came.id }] : []);
}

/** What a visit keeps of its booking, if there is one. */
function proofOf(appointment: Appointment | null, key: string): Pick<Visit, 'key' | 'appointmentId' | 'bookingNo' | 'startsAt'> {
  if (!appointment) return { key, appointmentId: null, bookingNo: null, startsAt: null };
  return { key: arrivalKey(appointment), appointmentId: appointment.id, bookingNo: appointment.bookingNo, startsAt: appointment.startsAt };
}

/** The guest's moves, some minutes apart. */
function after(came: Visit, { clerk, guest: { moves = [], from = 0 }, now }: Omit<Settling, 'centre'>): Visit {
  return moves.reduce<Visit>((visit, move, step) => moveVisit(visit, move, { actor: clerk, now: todayAt(now, from - step * moveMinutes), counterNo: otherWindow.no, line: [] }), came);
}

/** So many minutes before now, but never before today. */
function todayAt(now: Instant, minutesBefore: number): Instant {
  return Math.max(startOf(dateOf(now)), now - minutesBefore * MINUTE);
}

async function itemsOf({ directory }: HallPorts, code: string | null): Promise<{ code: string; name: Appointment['itemName'] }[]> {
  const guide = (await directory.guides()).find(({ itemCode }) => itemCode === code);
  return guide ? [{ code: guide.itemCode, name: guide.name }] : [];
}

async function book(ports: HallPorts, centre: Centre, { name, item, startsAt, now }: { name: string | null; item: string | null; startsAt: Instant; now: Instant }): Promise<Appointment | null> {
  const items = await itemsOf(ports, item);
  const [first] = items;
  if (!first) return null;
  const bookingNo = bookingNumber(await ports.numbers.next('booking'));
  const id = `sample-booking-${bookingNo}`;
  const phone = `000${bookingNo}`;
  const who = { name, phone, contactId: (await ports.contacts.ofPhone(phone, name)).id, callId: null, ticketNo: null, bookedFor: null, needs: noNeeds, claim: null };
  const where = { centreId: centre.id, centreName: centre.name, slotId: '', slotIds: [], placeKey: id };
  const rest = { mode: 'counter', state: 'confirmed', source: 'phone', lang: 'zh', sequence: 0, remindAt: null, respondBy: null, history: [], createdAt: now, version: 1 } as const;
  return ports.appointments.insert({ id, key: id, bookingNo, itemCode: first.code, itemName: first.name, items, startsAt: Math.floor(startsAt / (5 * MINUTE)) * 5 * MINUTE, ...who, ...where, ...rest }, []);
}
