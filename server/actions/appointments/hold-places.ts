import { holdMsOf } from '../../desk/appointments/booking-policy.js';
import { wayOf } from '../../desk/appointments/slots.js';
import { DeskError } from '../../desk/errors.js';
import type { BookingRequest, Hold } from '../../ports/booking.js';
import { datesFor, slotRules, type SlotPorts } from './open-slots.js';
import { givePlacesBack, takePlaces, visitAt } from './take-places.js';

type HoldRequest = Pick<BookingRequest, 'key' | 'slotId' | 'itemCode' | 'more' | 'source'>;

const codesOf = ({ itemCode, more = [] }: Pick<HoldRequest, 'itemCode' | 'more'>): string[] => [itemCode, ...more];

/** Keeps a place for the minutes of the policy while its booker fills in the rest; the same key renews it. Throws `slot_gone`. */
export async function holdPlaces(ports: SlotPorts, request: HoldRequest): Promise<Hold> {
  const rules = await slotRules(ports);
  const { key, slotId, source } = request;
  const place = await visitAt(ports, { slotId, itemCodes: codesOf(request), policy: rules.policy });
  if (!datesFor(rules, source).includes(place.date) || place.startsAt <= rules.now) throw new DeskError('slot_gone');
  const until = rules.now + holdMsOf(rules.policy, source);
  if ((await takePlaces(ports, { place, key, way: wayOf(source), until })) === 'again') await renewed(ports, { slotIds: place.slotIds, key, until });
  return { key, slotId, startsAt: place.startsAt, until };
}

/** Keeps a held place for as long again. Throws `hold_gone` when the time was over and the place went. */
export async function renewHold(ports: SlotPorts, request: HoldRequest): Promise<Hold> {
  try {
    return await holdPlaces(ports, request);
  } catch (error) {
    throw error instanceof DeskError && error.code === 'slot_gone' ? new DeskError('hold_gone') : error;
  }
}

/** Lets go of a held place; a place booked meanwhile stays. */
export async function releaseHold(ports: SlotPorts & { appointments: { byKey: (key: string) => Promise<unknown> } }, request: Omit<HoldRequest, 'source'>): Promise<void> {
  if (await ports.appointments.byKey(request.key)) return;
  const policy = await ports.directory.bookingPolicy();
  const { slotIds } = await visitAt(ports, { slotId: request.slotId, itemCodes: codesOf(request), policy });
  await givePlacesBack(ports, slotIds, request.key);
}

/** A place held for good already was booked: nothing is to be renewed. */
async function renewed(ports: SlotPorts, { slotIds, key, until }: { slotIds: readonly string[]; key: string; until: number }): Promise<void> {
  const at = ports.clock.now();
  await Promise.all(slotIds.map((slotId) => ports.slots.renew({ slotId, key, at, until })));
}
