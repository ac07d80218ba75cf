import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { DeskError } from '../../desk/errors.js';
import type { PresenceState, Seat } from '../../desk/routing/seat.js';
import type { Ports } from '../../ports/index.js';
import { endOffer } from './end-offer.js';
import { offerNext } from './offer-next.js';
import { mustMay } from '../access/permission.js';

/** Sits down, pauses or leaves. Sitting down draws the waiting line at once; who leaves an offer open gives it back. */
export async function setPresence(ports: Pick<Ports, 'announcer' | 'clock' | 'conversations' | 'ids' | 'seats' | 'staff'>, actor: StaffActor, state: PresenceState): Promise<Seat> {
  mustMay(actor, 'conversation.serve', desk);
  const staff = await ports.staff.get(actor.id);
  if (!staff) throw new DeskError('not_found', { what: 'staff' });
  const seat = await ports.seats.setState({ staffId: staff.id, name: staff.name, capacity: staff.capacity, state, now: ports.clock.now() });
  ports.announcer.seatChanged(seat);
  ports.announcer.lineChanged();
  if (state === 'ready') await offerNext(ports);
  else if (seat.offer) await endOffer(ports, { staffId: actor.id, conversationId: seat.offer.conversationId, offerId: seat.offer.id, outcome: 'declined' });
  return (await ports.seats.get(actor.id)) ?? seat;
}
