import { minutesOf, timeOf } from '../../desk/calendar/shanghai.js';
import { serves } from '../../desk/appointments/slots.js';
import type { Instant } from '../../desk/text.js';
import type { BookableCentre, BookableDay, BookableItem, BookableSlot, SlotQuestion } from '../../ports/booking.js';
import type { Ports } from '../../ports/index.js';
import { centreOf, openDays, slotRules, type OpenDay, type SlotPorts } from './open-slots.js';

const noon = 12 * 60;

/** Whether a time of day is before noon. */
export function isMorning(at: Instant): boolean {
  return minutesOf(timeOf(at)) < noon;
}

/** Items that can be booked: those the policy names first, then the others in the catalogue's order. */
export async function bookableItems({ directory }: Pick<Ports, 'directory'>): Promise<BookableItem[]> {
  const [items, guides, { namedFirst }] = await Promise.all([directory.items(), directory.guides(), directory.bookingPolicy()]);
  const place = ({ itemCode }: { itemCode: string }): number => (namedFirst.includes(itemCode) ? namedFirst.indexOf(itemCode) : namedFirst.length);
  return guides
    .filter((guide) => guide.bookable)
    .sort((a, b) => place(a) - place(b))
    .map(({ itemCode, name, homeVisit, proxy }) => ({ code: itemCode, name, aliases: items.find((item) => item.code === itemCode)?.aliases ?? [], homeVisit, proxy }));
}

/** Centres that serve all these items. */
export async function bookableCentres({ directory }: Pick<Ports, 'directory'>, itemCode: string, more: readonly string[] = []): Promise<BookableCentre[]> {
  const centres = (await directory.centres()).filter((centre) => [itemCode, ...more].every((code) => serves(centre, code)));
  return centres.map(({ id, name, address, phone, stepFree }) => ({ id, name, address, phone, ...(stepFree !== undefined && { stepFree }) }));
}

/** The dates of a question, or the one it names, free or full, in order; none at an unknown centre. */
async function daysAsked(ports: SlotPorts, { centreId, itemCode, more = [], source = 'phone', date }: SlotQuestion & { date?: string }): Promise<OpenDay[]> {
  const centre = await centreOf(ports, centreId);
  return centre ? openDays(ports, { centre, itemCodes: [itemCode, ...more], source, ...(date !== undefined && { on: date }) }, await slotRules(ports)) : [];
}

/** Days with places left at a centre, soonest first. */
export async function bookableDays(ports: SlotPorts, question: SlotQuestion): Promise<BookableDay[]> {
  return (await daysAsked(ports, question)).map(dayOf).filter(({ free }) => free > 0);
}

/** Times with places left on one date, in order. */
export async function bookableSlots(ports: SlotPorts, question: SlotQuestion & { date: string }): Promise<BookableSlot[]> {
  const days = await daysAsked(ports, question);
  return days.flatMap(({ runs }) => runs).map(({ slot, free }) => ({ slotId: slot.id, startsAt: slot.startsAt, free }));
}

/** How many places a date has left, before noon and after. */
export function dayOf({ date, runs }: OpenDay): Required<BookableDay> {
  const sum = (some: OpenDay['runs']) => some.reduce((total, { free }) => total + free, 0);
  const morning = sum(runs.filter(({ slot }) => isMorning(slot.startsAt)));
  const free = sum(runs);
  return { date, free, morning, afternoon: free - morning };
}
