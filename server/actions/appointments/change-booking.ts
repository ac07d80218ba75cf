import type { Actor } from '../../desk/access/actor.js';
import type { Appointment, AppointmentSource } from '../../desk/appointments/appointment.js';
import { changeAppointment, moveOf, type AppointmentCommand, type ChangeContext, type NewPlace, type PlainAction } from '../../desk/appointments/change-appointment.js';
import { wayOf } from '../../desk/appointments/slots.js';
import { DeskError } from '../../desk/errors.js';
import type { AppointmentNews, DeskEvent } from '../../desk/outbox.js';
import type { BookingProof } from '../../ports/booking.js';
import type { Ports } from '../../ports/index.js';
import { retryStale } from '../events/retry-stale.js';
import { findBooking, type FindPorts } from './find-booking.js';
import { datesFor, slotRules, type SlotPorts } from './open-slots.js';
import { givePlacesBack, takePlaces, visitAt } from './take-places.js';

export type ChangePorts = SlotPorts & Pick<Ports, 'appointments' | 'ids'>;
/** What is asked for: a move names the slot it goes to, and the key its place is held under if it was offered. */
export type AskedChange = { action: 'move'; slotId: string; note?: string | undefined; heldUnder?: string } | { action: 'accept'; startsAt: number; note?: string | undefined } | { action: PlainAction; note?: string | undefined };

interface Asked {
  id: string;
  key: string;
  actor: Actor;
  source: AppointmentSource;
  /** How many acts the asker saw; absent = whatever stands. */
  acts?: number | undefined;
}

/** A holder moves or cancels their own booking; the same key is the same act. Throws `wrong_booking_code`, `slot_gone`, `too_late_to_change`, `illegal_move`. */
export async function changeOwnBooking(ports: ChangePorts & FindPorts, { key, source, ...proof }: BookingProof & { key: string; source: AppointmentSource }, asked: AskedChange): Promise<Appointment> {
  const { id, contactId } = await findBooking(ports, proof);
  return changeBooking(ports, { id, key, source, actor: { kind: 'citizen', contactId: contactId ?? 'anonymous' } }, asked);
}

/** One act on a booking: load → decide → save, its places first taken and then given back. The same key again changes nothing.
 *  Throws `stale` when somebody acted since the asker looked. */
export async function changeBooking(ports: ChangePorts, by: Asked, asked: AskedChange): Promise<Appointment> {
  if (by.acts !== undefined) mustHaveSeen(await loaded(ports, by.id), by);
  return retryStale(() => attempt(ports, by, asked));
}

async function loaded({ appointments }: Pick<Ports, 'appointments'>, id: string): Promise<Appointment> {
  const appointment = await appointments.get(id);
  if (!appointment) throw new DeskError('not_found', { what: 'booking' });
  return appointment;
}

const isDone = ({ history }: Appointment, { key: asked }: Pick<Asked, 'key'>): boolean => history.some(({ key }) => key === asked);

function mustHaveSeen(appointment: Appointment, by: Asked): void {
  if (appointment.history.length !== by.acts && !isDone(appointment, by)) throw new DeskError('stale');
}

async function attempt(ports: ChangePorts, by: Asked, asked: AskedChange): Promise<Appointment> {
  const appointment = await loaded(ports, by.id);
  if (isDone(appointment, by)) return appointment;
  const context: ChangeContext = { now: ports.clock.now(), actor: by.actor, policy: await ports.directory.bookingPolicy(), key: by.key, source: by.source };
  if (asked.action !== 'move') return save(ports, appointment, changeAppointment(appointment, commandOf(asked), context));
  return moveTo(ports, { appointment, by, context }, asked);
}

function commandOf({ note, ...asked }: Exclude<AskedChange, { action: 'move' }>): AppointmentCommand {
  return { ...asked, ...(note !== undefined && { note }) };
}

interface Moving {
  appointment: Appointment;
  by: Asked;
  context: ChangeContext;
}

/** The new places are taken before the old ones are let go; a refusal leaves the booking as it was. */
async function moveTo(ports: ChangePorts, { appointment, by, context }: Moving, { slotId, note, heldUnder }: Extract<AskedChange, { action: 'move' }>): Promise<Appointment> {
  if (moveOf(appointment, 'move') === null) throw new DeskError('illegal_move', { action: 'move', state: appointment.state });
  if (appointment.slotId === slotId) return appointment;
  const to = await newPlace(ports, { appointment, by, slotId, heldUnder }).catch((error: unknown) => doneMeanwhile(ports, by, error));
  if ('id' in to) return to;
  try {
    return await save(ports, appointment, changeAppointment(appointment, { action: 'move', to, ...(note !== undefined && { note }) }, context));
  } catch (error) {
    if (error instanceof DeskError) await givePlacesBack(ports, to.slotIds, to.placeKey);
    throw error;
  }
}

/** The last place may have gone to the same press, heard twice. */
async function doneMeanwhile(ports: ChangePorts, by: Asked, error: unknown): Promise<Appointment> {
  const appointment = await loaded(ports, by.id);
  if (isDone(appointment, by)) return appointment;
  throw error;
}

async function newPlace(ports: ChangePorts, { appointment, by, slotId, heldUnder }: { appointment: Appointment; by: Asked; slotId: string; heldUnder: string | undefined }): Promise<NewPlace> {
  const rules = await slotRules(ports);
  const source = by.actor.kind === 'staff' ? 'counter' : by.source;
  const place = await visitAt(ports, { slotId, itemCodes: appointment.items.map(({ code }) => code), policy: rules.policy });
  const open = heldUnder !== undefined || datesFor(rules, source).includes(place.date);
  if (!open || place.startsAt <= rules.now) throw new DeskError('slot_gone');
  // A key of its own for every try: the old place is still held, and of two presses the loser gives back its own place only.
  const placeKey = heldUnder ?? `${appointment.key}>${ports.ids.id()}`;
  if (!(await keptHold(ports, place.slotIds, heldUnder))) await takePlaces(ports, { place, key: placeKey, way: wayOf(source) });
  return { slotIds: place.slotIds, placeKey, startsAt: place.startsAt, centre: { centreId: place.centre.id, centreName: place.centre.name } };
}

/** Keeps offered places for good; false when they are not held any more. */
async function keptHold({ clock, slots }: ChangePorts, slotIds: readonly string[], key: string | undefined): Promise<boolean> {
  if (key === undefined) return false;
  const at = clock.now();
  return (await Promise.all(slotIds.map((slotId) => slots.keep({ slotId, key, at })))).every(Boolean);
}

/** What others must hear of which change. */
const newsOf: Partial<Record<string, AppointmentNews>> = { move: 'moved', bump: 'bumped', cancel: 'cancelled', call_off: 'called_off', accept: 'accepted' };

/** Stores the change with the news of it: the places it left are given back by whoever hears it, so a crash loses none. */
export function save(ports: Pick<Ports, 'appointments'>, before: Appointment, next: Appointment): Promise<Appointment> {
  const what = newsOf[next.history.at(-1)?.action ?? ''];
  const left = next.placeKey !== before.placeKey || next.state.startsWith('cancelled');
  const events: DeskEvent[] = what ? [{ type: 'appointment_changed', appointmentId: next.id, what, freed: left ? before.slotIds : [], placeKey: before.placeKey, from: before.startsAt }] : [];
  return ports.appointments.save(next, events);
}
