import type { StaffActor } from '../../desk/access/actor.js';
import { actOnCall } from './act-on-call.js';
import type { CallPorts } from './call-ports.js';
import { offerCalls } from './offer-calls.js';

/** After somebody sat down or left: waiting calls ring at a seat that is ready, one that is not gives back what rings there. */
export async function followPresence(ports: CallPorts, { id }: StaffActor): Promise<void> {
  const seat = await ports.seats.get(id);
  if (seat?.state === 'ready') return offerCalls(ports);
  const ringing = seat?.call;
  if (ringing?.offerId) await actOnCall(ports, { callId: ringing.id, command: { do: 'pass', offerId: ringing.offerId }, actor: null, offerEnds: 'declined' });
}
