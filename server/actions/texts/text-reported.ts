import type { Delivery } from '../../ports/delivery-store.js';
import type { Ports } from '../../ports/index.js';
import type { DeliveryReport } from '../../ports/text-desk.js';
import type { Notice } from '../../ports/words.js';
import { lapseOffer, type AnswerPorts } from '../appointments/answer-offer.js';
import { openCallTask } from '../appointments/call-task.js';
import { stopKey } from '../notices/send-notice.js';
import type { OpenPorts } from '../tickets/open-ticket.js';

type ReportPorts = OpenPorts & AnswerPorts & Pick<Ports, 'deliveries' | 'secrets' | 'textStops'>;

/** What a person says on the telephone when the text did not arrive. */
const calls: Partial<Record<Notice['kind'], Parameters<typeof openCallTask>[2]['what']>> = { appointment_reminder: 'reminder', appointment_bumped: 'bumped', visit_confirmed: 'accepted' };

/** Notes how far a text came; only what is new moves it on. A text about a booking that never arrived becomes a call, an offer goes to the next. */
export async function textReported(ports: ReportPorts, { id, externalId, state, stopped }: DeliveryReport): Promise<void> {
  const moved = await ports.deliveries.advance(id, { state, externalId });
  if (moved?.state !== 'failed') return;
  if (stopped) await ports.textStops.put({ id: stopKey(ports, moved.to), by: 'provider', at: ports.clock.now() });
  await (moved.kind === 'place_offered' ? passOn(ports, moved) : callInstead(ports, moved));
}

/** An offer's text carries the name its place is held under. */
async function passOn(ports: ReportPorts, { id, to }: Delivery): Promise<void> {
  const entry = (await ports.waitlist.openOf(to)).find(({ offer }) => offer?.placeKey === id);
  if (entry?.state === 'offered') await lapseOffer(ports, entry);
}

async function callInstead(ports: ReportPorts, { id, kind, about }: Delivery): Promise<void> {
  const what = calls[kind];
  const appointment = what && (await ports.appointments.byBookingNo(about));
  if (what && appointment) await openCallTask(ports, appointment, { key: id, what });
}
