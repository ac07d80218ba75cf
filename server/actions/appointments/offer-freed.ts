import { firstAvailability } from '../../desk/appointments/availability.js';
import { awakeFrom, slotsNeeded } from '../../desk/appointments/booking-policy.js';
import { runFrom, serves, slotKeyOf } from '../../desk/appointments/slots.js';
import { waitsFor, type WaitEntry, type WaitOffer } from '../../desk/appointments/waitlist.js';
import { dateOf } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import type { Ports } from '../../ports/index.js';
import { centreOf, type SlotPorts } from './open-slots.js';

export type OfferPorts = SlotPorts & Pick<Ports, 'waitlist'>;

const asked = 50;

/** Offers freed slots to those who wait for them, first come first; `heldUnder` = the key freed places are still held by, if any.
 *  The place is taken for the offer before anybody is told of it. */
export async function offerFreed(ports: OfferPorts, slotIds: readonly string[], heldUnder?: string): Promise<void> {
  for (const slotId of slotIds) {
    const where = slotKeyOf(slotId);
    const waiting = where ? await ports.waitlist.waitingFor(where.date, asked) : [];
    for (const entry of waiting) if (await offered(ports, entry, { slotId, freed: slotIds, heldUnder })) break;
  }
}

interface Chance {
  slotId: string;
  freed: readonly string[];
  heldUnder: string | undefined;
}

/** Whether this entry now has the place: it suits, could be taken, and nobody else changed the entry meanwhile. */
async function offered(ports: OfferPorts, entry: WaitEntry, chance: Chance): Promise<boolean> {
  const offer = await offerFor(ports, entry, chance.slotId);
  if (!offer || !(await takenFor(ports, offer, chance))) return false;
  try {
    await ports.waitlist.save({ ...entry, state: 'offered', offer });
    return true;
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    await Promise.all(offer.slotIds.map((slotId) => ports.slots.giveBack(slotId, offer.placeKey)));
    return false;
  }
}

async function offerFor(ports: OfferPorts, entry: WaitEntry, slotId: string): Promise<WaitOffer | null> {
  const where = slotKeyOf(slotId);
  const now = ports.clock.now();
  // Nobody is called in for the very day: the message might come too late.
  if (!where || where.date <= dateOf(now) || !waitsFor(entry, where)) return null;
  const centre = await centreOf(ports, where.centreId);
  const codes = entry.items.map(({ code }) => code);
  if (!centre || !codes.every((code) => serves(centre, code))) return null;
  const policy = await ports.directory.bookingPolicy();
  const { slotMinutes } = firstAvailability(centre);
  const no = (entry.offer?.no ?? 0) + 1;
  const slotIds = runFrom(slotId, slotsNeeded(policy, codes, slotMinutes), slotMinutes);
  return { no, slotIds, startsAt: where.startsAt, placeKey: `wait:${entry.id}:${no}`, until: awakeFrom(policy, now) + policy.offerMs };
}

/** The freed places pass on; further ones of a long visit are taken as they are. */
async function takenFor(ports: OfferPorts, { slotIds, placeKey, until }: WaitOffer, { freed, heldUnder }: Chance): Promise<boolean> {
  const at = ports.clock.now();
  const done: string[] = [];
  for (const slotId of slotIds) {
    const passed = heldUnder !== undefined && freed.includes(slotId) && (await ports.slots.passOn({ slotId, from: heldUnder, to: placeKey, until }));
    if (!passed && (await ports.slots.take({ slotId, key: placeKey, at, way: 'public', until })) !== 'taken') break;
    done.push(slotId);
  }
  if (done.length === slotIds.length) return true;
  await Promise.all(done.map((slotId) => ports.slots.giveBack(slotId, placeKey)));
  return false;
}
