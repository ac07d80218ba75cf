import type { Actor } from '../../desk/access/actor.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import { changeAppointment, moveOf, type ChangeContext, type NewPlace } from '../../desk/appointments/change-appointment.js';
import { nearestTimes } from '../../desk/appointments/nearest-times.js';
import { wayOf } from '../../desk/appointments/slots.js';
import { dateOf } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import { retryStale } from '../events/retry-stale.js';
import { save, type ChangePorts } from './change-booking.js';
import { centreOf, openDays, slotRules } from './open-slots.js';
import { givePlacesBack, takePlaces } from './take-places.js';

interface Bump {
  id: string;
  actor: Actor;
  key: string;
}
/** Staff move people, so places kept for the phone and the counter are theirs. */
const source = 'counter';
const triedTimes = 8;

/** Moves a booking whose place is gone to the free time nearest to it (`nearestTimes`) at the same centre and keeps it there; called off when there is none.
 *  True when it has a place. The same key again changes nothing. */
export function bumpBooking(ports: ChangePorts, bump: Bump): Promise<boolean> {
  return retryStale(() => attempt(ports, bump));
}

async function attempt(ports: ChangePorts, { id, actor, key }: Bump): Promise<boolean> {
  const appointment = await ports.appointments.get(id);
  if (!appointment || moveOf(appointment, 'bump') === null || appointment.history.some((line) => line.key === key)) return true;
  const context: ChangeContext = { now: ports.clock.now(), actor, policy: await ports.directory.bookingPolicy(), key };
  const to = await nearestPlace(ports, appointment, `${appointment.key}>${ports.ids.id()}`);
  if (!to) {
    await save(ports, appointment, changeAppointment(appointment, { action: 'call_off' }, context));
    return false;
  }
  try {
    await save(ports, appointment, changeAppointment(appointment, { action: 'bump', to }, context));
    return true;
  } catch (error) {
    if (error instanceof DeskError) await givePlacesBack(ports, to.slotIds, to.placeKey);
    throw error;
  }
}

/** The free time nearest to the old one, held under the new key; null when all are gone. */
async function nearestPlace(ports: ChangePorts, appointment: Appointment, placeKey: string): Promise<NewPlace | null> {
  const centre = await centreOf(ports, appointment.centreId);
  if (!centre) return null;
  const rules = await slotRules(ports);
  const items = appointment.items;
  const days = await openDays(ports, { centre, itemCodes: items.map(({ code }) => code), source }, rules);
  // Nobody is moved to the very day: the message might come too late.
  const runs = days.filter(({ date }) => date > dateOf(rules.now)).flatMap(({ date, runs: some }) => some.map((run) => ({ ...run, date }))).filter(({ slot }) => slot.id !== appointment.slotId);
  for (const { slot, slotIds, date } of nearestTimes(runs, appointment.startsAt).slice(0, triedTimes)) {
    const place = { centre, date, startsAt: slot.startsAt, slotIds, items };
    const taken = await takePlaces(ports, { place, key: placeKey, way: wayOf(source) }).catch(ignoreGone);
    if (taken) return { slotIds, placeKey, startsAt: slot.startsAt, centre: { centreId: centre.id, centreName: centre.name } };
  }
  return null;
}

function ignoreGone(error: unknown): null {
  if (error instanceof DeskError && error.code === 'slot_gone') return null;
  throw error;
}
