import { dateOf } from '../../desk/calendar/shanghai.js';
import type { WaitEntry } from '../../desk/appointments/waitlist.js';
import type { Ports } from '../../ports/index.js';
import { repair } from '../events/repair.js';
import { lapseOffer } from './answer-offer.js';
import { escalateVisit } from './escalate-visit.js';
import { offerFreed } from './offer-freed.js';
import { remind } from './remind.js';
import { tellWaiting } from './tell-waiting.js';

const batch = 200;

/** What time alone brings about in the appointment book: holds and offers end, freed places are offered, reminders go out, late visits are told on. */
export async function sweepBookings(ports: Ports): Promise<void> {
  const now = ports.clock.now();
  await repair(ports, 'holds', async () => offerFreed(ports, await ports.slots.freeLapsed(now, batch)));
  for (const entry of await ports.waitlist.lapsed(now, batch)) await repair(ports, 'offer', () => lapseOffer(ports, entry));
  for (const entry of await ports.waitlist.ended(dateOf(now), batch)) await repair(ports, 'waiting', () => endWaiting(ports, entry));
  for (const entry of await ports.waitlist.untold(batch)) await repair(ports, 'offer', () => tellWaiting(ports, entry));
  for (const appointment of await ports.appointments.remindersDue(now, batch)) await repair(ports, 'reminder', () => remind(ports, appointment));
  for (const appointment of await ports.appointments.unanswered(now, batch)) await repair(ports, 'home_visit', () => escalateVisit(ports, appointment));
}

/** The last day somebody waited for is past. */
async function endWaiting({ waitlist }: Pick<Ports, 'waitlist'>, entry: WaitEntry): Promise<void> {
  await waitlist.save({ ...entry, state: 'over' });
}
