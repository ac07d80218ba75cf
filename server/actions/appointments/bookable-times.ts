import { serves } from '../../desk/appointments/slots.js';
import { dateOf, timeOf } from '../../desk/calendar/shanghai.js';
import type { FreeTimes } from '../../ports/assistant-wishes.js';
import { openDays, slotRules, type SlotPorts } from './open-slots.js';

/** Every free time at every centre that serves the item, soonest first; dates and times in Asia/Shanghai. */
export async function bookableTimes(ports: SlotPorts, itemCode: string): Promise<FreeTimes> {
  const rules = await slotRules(ports);
  const centres = (await ports.directory.centres()).filter((centre) => serves(centre, itemCode));
  const days = await Promise.all(centres.map((centre) => openDays(ports, { centre, itemCodes: [itemCode], source: 'web_chat' }, rules)));
  const free = days.flat().flatMap(({ runs }) => runs.map(({ slot }) => slot)).sort((a, b) => a.startsAt - b.startsAt);
  return {
    today: dateOf(rules.now),
    places: centres.map(({ id, name, address }) => ({ id, name, address })),
    times: free.map(({ id, centreId, startsAt }) => ({ slotId: id, centreId, date: dateOf(startsAt), time: timeOf(startsAt) })),
  };
}
