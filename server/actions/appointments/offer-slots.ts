import type { Centre } from '../../desk/appointments/appointment.js';
import { bookableDates, freePlaces, serves, slotsOn } from '../../desk/appointments/slots.js';
import type { BookableCentre, BookableDay, BookableItem, BookableSlot } from '../../ports/booking.js';
import type { Ports } from '../../ports/index.js';

type SlotPorts = Pick<Ports, 'clock' | 'directory' | 'slots'>;

/** Items that can be booked, in the catalogue's order. */
export async function bookableItems({ directory }: Pick<Ports, 'directory'>): Promise<BookableItem[]> {
  const [items, guides] = await Promise.all([directory.items(), directory.guides()]);
  return guides
    .filter((guide) => guide.bookable)
    .map((guide) => ({ code: guide.itemCode, name: guide.name, aliases: items.find((item) => item.code === guide.itemCode)?.aliases ?? [] }));
}

/** Centres that serve the item. */
export async function bookableCentres({ directory }: Pick<Ports, 'directory'>, itemCode: string): Promise<BookableCentre[]> {
  return (await directory.centres()).filter((centre) => serves(centre, itemCode)).map(({ id, name, address }) => ({ id, name, address }));
}

/** The next working days with places left at a centre, soonest first. */
export async function bookableDays(ports: SlotPorts, centreId: string): Promise<BookableDay[]> {
  const centre = await centreOf(ports, centreId);
  if (!centre) return [];
  const dates = bookableDates(await ports.directory.calendar(), ports.clock.now());
  const wanted = dates.flatMap((date) => slotsOn(centre, date));
  await ports.slots.ensure(wanted);
  const stored = await ports.slots.get(wanted.map(({ id }) => id));
  return dates
    .map((date) => ({ date, free: stored.filter(({ id }) => id.startsWith(`${centreId}:${date}:`)).reduce((sum, slot) => sum + freePlaces(slot), 0) }))
    .filter(({ free }) => free > 0);
}

/** Times with places left on one date, in order. */
export async function bookableSlots(ports: SlotPorts, { centreId, date }: { centreId: string; date: string }): Promise<BookableSlot[]> {
  const centre = await centreOf(ports, centreId);
  if (!centre || !bookableDates(await ports.directory.calendar(), ports.clock.now()).includes(date)) return [];
  const wanted = slotsOn(centre, date);
  await ports.slots.ensure(wanted);
  const stored = await ports.slots.get(wanted.map(({ id }) => id));
  return stored
    .filter((slot) => freePlaces(slot) > 0)
    .sort((a, b) => a.startsAt - b.startsAt)
    .map((slot) => ({ slotId: slot.id, startsAt: slot.startsAt, free: freePlaces(slot) }));
}

async function centreOf({ directory }: Pick<Ports, 'directory'>, id: string): Promise<Centre | undefined> {
  return (await directory.centres()).find((centre) => centre.id === id);
}
