import type { AppointmentSource, Centre } from '../../desk/appointments/appointment.js';
import { exceptionOn, timesOn } from '../../desk/appointments/opening.js';
import { serves, slotKeyOf } from '../../desk/appointments/slots.js';
import { MINUTE } from '../../desk/calendar/shanghai.js';
import type { DateKey } from '../../desk/calendar/shanghai.js';
import type { Instant, Text } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import { bookableItems, dayOf, isMorning } from './offer-slots.js';
import { availabilityOf, centreOf, openDays, slotRules, type SlotPorts } from './open-slots.js';

/** Who asks: staff also see places kept back and, at the counter, today. */
type Asking = { source?: AppointmentSource };
const asPublic: AppointmentSource = 'web_form';

/** What can be booked, with the minutes it takes at the counter. */
export interface ShownItem {
  code: string;
  name: Text;
  aliases: string[];
  homeVisit: boolean;
  proxy: boolean;
  minutes: number;
}
export interface ShownCentre extends Pick<Centre, 'id' | 'name' | 'address' | 'phone'> {
  /** Null = not said. */
  stepFree: boolean | null;
  earliest: { slotId: string; startsAt: Instant } | null;
}
interface ShownDay {
  date: DateKey;
  morning: number;
  afternoon: number;
  state: 'free' | 'full' | 'closed';
  reason: Text | null;
}

/** Everything that can be booked, in the order it is offered. */
export async function itemsToBook(ports: Pick<Ports, 'directory'>): Promise<ShownItem[]> {
  const [items, { minutes }] = await Promise.all([bookableItems(ports), ports.directory.bookingPolicy()]);
  return items.map(({ code, name, aliases, homeVisit = false, proxy = false }) => ({ code, name, aliases: [...aliases], homeVisit, proxy, minutes: minutes.byItem[code] ?? minutes.usual }));
}

/** Centres that serve all these items with their soonest free time, the soonest first and full ones last. */
export async function centresFor(ports: SlotPorts, items: readonly string[], source = asPublic): Promise<ShownCentre[]> {
  const rules = await slotRules(ports);
  const centres = (await ports.directory.centres()).filter((centre) => items.every((code) => serves(centre, code)));
  const shown = await Promise.all(
    centres.map(async (centre): Promise<ShownCentre> => {
      const first = (await openDays(ports, { centre, itemCodes: items, source }, rules)).flatMap(({ runs }) => runs).at(0);
      const { id, name, address, phone, stepFree = null } = centre;
      return { id, name, address, phone, stepFree, earliest: first ? { slotId: first.slot.id, startsAt: first.slot.startsAt } : null };
    }),
  );
  return shown.sort((a, b) => (a.earliest?.startsAt ?? Infinity) - (b.earliest?.startsAt ?? Infinity));
}

/** Every date of the horizon on which a centre is open, or closed though it is one of its days. */
export async function daysFor(ports: SlotPorts, { centreId, items, source = asPublic }: Asking & { centreId: string; items: readonly string[] }): Promise<ShownDay[]> {
  const centre = await centreOf(ports, centreId);
  if (!centre) return [];
  const rules = await slotRules(ports);
  const availability = await availabilityOf(ports, centre);
  const days = await openDays(ports, { centre, itemCodes: items, source }, rules);
  return days.flatMap((day): ShownDay[] => {
    const exception = exceptionOn(availability, day.date);
    const { date, free, morning, afternoon } = dayOf(day);
    if (exception?.closed) return [{ date, morning: 0, afternoon: 0, state: 'closed', reason: exception.reason }];
    if (day.slots.length === 0) return [];
    return [{ date, morning, afternoon, state: free > 0 ? 'free' : 'full', reason: exception?.reason ?? null }];
  });
}

/** The times of one date a visit may begin, with when it would end. */
export async function timesFor(ports: SlotPorts, { centreId, date, items, source = asPublic }: Asking & { centreId: string; date: DateKey; items: readonly string[] }) {
  const centre = await centreOf(ports, centreId);
  if (!centre) return [];
  const rules = await slotRules(ports);
  const [availability, days] = await Promise.all([availabilityOf(ports, centre), openDays(ports, { centre, itemCodes: items, source, on: date }, rules)]);
  const kinds = new Map(timesOn(availability, rules.calendar, date).map(({ time, kind }) => [time, kind]));
  return days.flatMap(({ runs }) => runs).map(({ slot, slotIds, free }) => ({
    slotId: slot.id,
    startsAt: slot.startsAt,
    endsAt: slot.startsAt + slotIds.length * availability.slotMinutes * MINUTE,
    free,
    part: isMorning(slot.startsAt) ? ('morning' as const) : ('afternoon' as const),
    kind: kinds.get(slotKeyOf(slot.id)?.time ?? '') ?? ('ordinary' as const),
  }));
}
