import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { DeskCall } from '../../desk/calls/call.js';
import { mustMay } from '../access/permission.js';
import { actOnCall } from './act-on-call.js';
import type { CallPorts } from './call-ports.js';

interface Offered {
  callId: string;
  offerId: string;
}

/** The offered agent takes the call. Throws `offer_gone` when it lapsed, was passed on or the caller has gone. */
export async function answerCall(ports: CallPorts, actor: StaffActor, { callId, offerId }: Offered): Promise<DeskCall> {
  mustMay(actor, 'conversation.serve', desk);
  const call = await actOnCall(ports, { callId, command: { do: 'accept', offerId, recordingId: ports.ids.id() }, actor });
  const seat = await ports.callSeats.settle({ staffId: actor.id, callId, offerId, outcome: 'accepted', now: ports.clock.now() });
  if (seat) ports.announcer.seatChanged(seat);
  return call;
}

/** 暂不接: the call rings at somebody else, at its old place. */
export async function declineCall(ports: CallPorts, actor: StaffActor, { callId, offerId }: Offered): Promise<void> {
  mustMay(actor, 'conversation.serve', desk);
  const call = await ports.deskCalls.get(callId);
  if (call?.offer?.staffId === actor.id) await actOnCall(ports, { callId, command: { do: 'pass', offerId }, actor, offerEnds: 'declined' });
}
