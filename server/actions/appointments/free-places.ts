import type { AppointmentNews } from '../../desk/outbox.js';
import type { Ports } from '../../ports/index.js';
import { offerFreed, type OfferPorts } from './offer-freed.js';

interface Freed {
  what: AppointmentNews;
  freed: readonly string[];
  placeKey: string;
}

/** What a booking left is offered to whoever waits; else it stays out of sale for the minutes of the policy, so that places are not traded.
 *  Places a centre took away itself are free at once. Heard twice, it does it once. */
export async function freePlaces(ports: OfferPorts & Pick<Ports, 'availability'>, { what, freed, placeKey }: Freed): Promise<void> {
  if (freed.length === 0) return;
  if (what === 'bumped' || what === 'called_off') {
    await Promise.all(freed.map((slotId) => ports.slots.giveBack(slotId, placeKey)));
    return;
  }
  const { coolMs } = await ports.directory.bookingPolicy();
  const coolKey = `cool:${placeKey}`;
  const until = ports.clock.now() + coolMs;
  await Promise.all(freed.map((slotId) => ports.slots.passOn({ slotId, from: placeKey, to: coolKey, until })));
  await offerFreed(ports, freed, coolKey);
}
