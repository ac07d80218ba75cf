import { bookableDates, freePlaces, serves, slotsOn } from '../../desk/appointments/slots.js';
import { dateOf, timeOf } from '../../desk/calendar/shanghai.js';
import type { FreeTimes } from '../../ports/assistant-wishes.js';
import type { Ports } from '../../ports/index.js';

/** Every free time at every centre that serves the item, soonest first; dates and times in Asia/Shanghai. */
export async function bookableTimes(ports: Pick<Ports, 'clock' | 'directory' | 'slots'>, itemCode: string): Promise<FreeTimes> {
  const now = ports.clock.now();
  const [calendar, all] = await Promise.all([ports.directory.calendar(), ports.directory.centres()]);
  const centres = all.filter((centre) => serves(centre, itemCode));
  const wanted = centres.flatMap((centre) => bookableDates(calendar, now).flatMap((date) => slotsOn(centre, date)));
  await ports.slots.ensure(wanted);
  const stored = await ports.slots.get(wanted.map(({ id }) => id));
  const free = stored.filter((slot) => freePlaces(slot) > 0).sort((a, b) => a.startsAt - b.startsAt);
  return {
    today: dateOf(now),
    places: centres.map(({ id, name, address }) => ({ id, name, address })),
    times: free.map(({ id, centreId, startsAt }) => ({ slotId: id, centreId, date: dateOf(startsAt), time: timeOf(startsAt) })),
  };
}
