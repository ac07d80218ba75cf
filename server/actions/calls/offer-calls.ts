import { isOfferable } from '../../desk/calls/alarm.js';
import type { DeskCall } from '../../desk/calls/call.js';
import { ringingOrder } from '../../desk/calls/wait.js';
import type { Seat } from '../../desk/routing/seat.js';
import type { CallPorts } from './call-ports.js';
import { changeCall } from './change-call.js';

const batch = 50;

/** Rings the longest-waiting calls, and callbacks whose time has come, at seats with room; one seat each. Safe to run at any time, anywhere. */
export async function offerCalls(ports: CallPorts): Promise<void> {
  const now = ports.clock.now();
  const [waiting, seats] = await Promise.all([ports.deskCalls.waiting(now, batch), ports.seats.all()]);
  let free: readonly Seat[] = seats;
  for (const call of waiting.filter((one) => isOfferable(one, now))) {
    const staffId = await ring(ports, call, free);
    free = free.filter((seat) => seat.staffId !== staffId);
  }
}

async function ring(ports: CallPorts, call: DeskCall, seats: readonly Seat[]): Promise<string | null> {
  const now = ports.clock.now();
  const { offerMs } = await ports.callRules.current();
  for (const { staffId } of ringingOrder(seats, call.passedBy, now)) {
    const offer = { id: ports.ids.id(), staffId, madeAt: now, expiresAt: now + offerMs };
    if (!(await ports.callSeats.reserve(staffId, { id: call.id, offerId: offer.id, expiresAt: offer.expiresAt }, now))) continue;
    const { call: next } = await changeCall(ports, { callId: call.id, command: { do: 'offer', offer }, actor: null });
    if (next.offer?.id === offer.id) return staffId;
    // Somebody else's ring was first, or the caller has gone.
    await ports.callSeats.settle({ staffId, callId: call.id, offerId: offer.id, outcome: 'withdrawn', now });
    return null;
  }
  return null;
}
