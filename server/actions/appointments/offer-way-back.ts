import { awakeFrom } from '../../desk/appointments/booking-policy.js';
import { mustBeCalled } from '../../desk/appointments/proof.js';
import type { WaitEntry } from '../../desk/appointments/waitlist.js';
import type { WayBack } from '../../desk/appointments/way-back.js';
import { HOUR, dateOf, startOf } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import type { Ports } from '../../ports/index.js';
import type { OpenPorts } from '../tickets/open-ticket.js';
import { openCallTask } from './call-task.js';
import { centreOf, type SlotPorts } from './open-slots.js';
import { takePlaces } from './take-places.js';
import { codeOfWait } from './wait-for-place.js';

export type WayBackPorts = SlotPorts & OpenPorts & Pick<Ports, 'ids' | 'secrets' | 'waitlist'>;

/** How long an old time is kept for who had it; the new one stays theirs either way. */
const keptMs = 24 * HOUR;

/** Offers people the desk had moved the time they had: by text with a code, or by a task to ring. Nobody is moved by it, and nobody is asked twice about one
 *  move. Tells how many were asked. */
export async function offerWaysBack(ports: WayBackPorts, ways: readonly WayBack[]): Promise<number> {
  let asked = 0;
  for (const way of ways) if (await offerWayBack(ports, way)) asked += 1;
  return asked;
}

async function offerWayBack(ports: WayBackPorts, way: WayBack): Promise<boolean> {
  const { appointment, startsAt } = way;
  const key = `back:${appointment.id}:${appointment.sequence}`;
  if (mustBeCalled(appointment)) {
    await openCallTask(ports, appointment, { key, what: 'time_back', old: startsAt });
    return true;
  }
  const entry = await entryOf(ports, way, key);
  if (entry === null || !(await held(ports, way, entry))) return false;
  const kept = await ports.waitlist.add(entry);
  if (kept.id === entry.id) return true;
  await Promise.all(way.slotIds.map((slotId) => ports.slots.giveBack(slotId, entry.offer.placeKey)));
  return false;
}

/** Null when it would be over before anybody may be texted of it. */
async function entryOf(ports: WayBackPorts, { appointment, slotIds, startsAt }: WayBack, key: string): Promise<(WaitEntry & { offer: object }) | null> {
  const now = ports.clock.now();
  const awake = awakeFrom(await ports.directory.bookingPolicy(), now);
  const until = Math.min(awake + keptMs, startOf(dateOf(startsAt)));
  if (until <= awake) return null;
  const id = ports.ids.id();
  const { items, centreId, centreName, lang, name, phone } = appointment;
  const date = dateOf(startsAt);
  const offer = { no: 1, slotIds, startsAt, placeKey: `wait:${id}:1`, until };
  const begun = { state: 'offered', offer, lapses: 0, toldOf: 0, bookingNo: null, createdAt: now, version: 1 } as const;
  return { id, key, insteadOf: appointment.id, items, centreId, centreName, from: date, to: date, part: 'any', lang, name, phone: phone ?? '', code: codeOfWait(ports, id), ...begun };
}

async function held(ports: WayBackPorts, { appointment, slotIds, startsAt }: WayBack, { offer }: WaitEntry): Promise<boolean> {
  const centre = await centreOf(ports, appointment.centreId);
  if (!centre || !offer) return false;
  const place = { centre, date: dateOf(startsAt), startsAt, slotIds, items: appointment.items };
  return takePlaces(ports, { place, key: offer.placeKey, way: 'internal', until: offer.until }).then(() => true, ignoreGone);
}

function ignoreGone(error: unknown): false {
  if (error instanceof DeskError && error.code === 'slot_gone') return false;
  throw error;
}
