import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { openDeskCall, type DeskCall } from '../../desk/calls/call.js';
import { DeskError } from '../../desk/errors.js';
import type { CallbackRequest } from '../../ports/citizen-desk.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { actOnCall } from './act-on-call.js';
import type { CallPorts } from './call-ports.js';
import { changeCall } from './change-call.js';

/** A caller is owed a call: it keeps the place in line they had, and the ticket that was opened for it. Asked twice, it is owed once. */
export async function keepCallback(ports: CallPorts & Pick<Ports, 'contacts'>, { callId, phone, lang, asked }: Pick<CallbackRequest, 'callId' | 'phone' | 'lang' | 'asked'>, ticketNo: string): Promise<void> {
  if (phone === null) return;
  const contact = await ports.contacts.ofPhone(phone, null);
  await ports.deskCalls.open(openDeskCall({ id: callId, phone, contactId: contact.id, lang, now: ports.clock.now() }));
  await changeCall(ports, { callId, command: { do: 'link_ticket', ticketNo }, actor: null });
  const call = await ports.deskCalls.get(callId);
  if (call?.agent === null) await actOnCall(ports, { callId, command: { do: 'keep_place', phone, cause: asked ? 'asked' : 'missed' }, actor: null });
}

/** An agent takes one callback out of the list and rings the caller at once. Throws `busy` without room, `offer_gone` when a colleague has it or it is not yet time. */
export async function takeCallback(ports: CallPorts, actor: StaffActor, callId: string): Promise<DeskCall> {
  mustMay(actor, 'conversation.serve', desk);
  const now = ports.clock.now();
  const { offerMs } = await ports.callRules.current();
  const offer = { id: ports.ids.id(), staffId: actor.id, madeAt: now, expiresAt: now + offerMs };
  if (!(await ports.callSeats.reserve(actor.id, { id: callId, offerId: offer.id, expiresAt: offer.expiresAt }, now))) throw new DeskError('busy', { what: 'seat' });
  const { call } = await changeCall(ports, { callId, command: { do: 'offer', offer }, actor });
  if (call.offer?.id !== offer.id) {
    await ports.callSeats.settle({ staffId: actor.id, callId, offerId: offer.id, outcome: 'withdrawn', now });
    throw new DeskError('offer_gone', call.agent ? { name: call.agent.name } : {});
  }
  const taken = await actOnCall(ports, { callId, command: { do: 'accept', offerId: offer.id, recordingId: ports.ids.id() }, actor });
  const seat = await ports.callSeats.settle({ staffId: actor.id, callId, offerId: offer.id, outcome: 'accepted', now });
  if (seat) ports.announcer.seatChanged(seat);
  return taken;
}
