import { holderOf, type CallOrder, type DeskCall, type Party } from '../../desk/calls/call.js';
import type { CallCommand } from '../../desk/calls/commands.js';
import { decideCall } from '../../desk/calls/decide.js';
import type { Seat } from '../../desk/routing/seat.js';
import { DeskError } from '../../desk/errors.js';
import { retryStale } from '../events/retry-stale.js';
import type { CallPorts } from './call-ports.js';

export interface CallChange {
  callId: string;
  command: CallCommand;
  /** Null: the line or the exchange itself. */
  actor: { id: string; name: string } | null;
  /** How an offer that this ends is told; withdrawn unless said. */
  offerEnds?: 'declined' | 'lapsed';
}
interface Changed {
  before: DeskCall;
  call: DeskCall;
  orders: readonly CallOrder[];
}

/** Loads, decides, saves; then frees seats, tells who is concerned, and has the exchange follow. Throws `not_found` and what the decision refuses. */
export async function changeCall(ports: CallPorts, change: CallChange): Promise<Changed> {
  const changed = await retryStale(() => attempt(ports, change));
  if (changed.call === changed.before) return changed;
  await freeSeats(ports, changed, change.offerEnds ?? 'withdrawn');
  ports.announcer.callChanged(changed.call, concerned(changed));
  for (const order of changed.orders) await follow(ports, changed.call, order);
  return changed;
}

async function attempt({ deskCalls, clock, callRules }: CallPorts, { callId, command, actor }: CallChange): Promise<Changed> {
  const before = await deskCalls.get(callId);
  if (!before) throw new DeskError('not_found', { what: 'call' });
  const { next, orders } = decideCall(before, command, { now: clock.now(), actor, policy: await callRules.current() });
  return { before, call: next === before ? before : await deskCalls.save(next), orders };
}

/** Somebody whom the call leaves has room for the next one. */
async function freeSeats(ports: CallPorts, { before, call }: Changed, offerEnds: 'declined' | 'lapsed' | 'withdrawn'): Promise<void> {
  const gone = endedOffer(before, call);
  if (gone) tell(ports, await ports.callSeats.settle({ staffId: gone.staffId, callId: call.id, offerId: gone.id, outcome: offerEnds, now: ports.clock.now() }));
  const holder = holderOf(before);
  if (holder !== null && holderOf(call) !== holder) tell(ports, await ports.callSeats.release(holder, call.id));
  for (const staffId of leftColleagues(before.parties, call)) tell(ports, await ports.callSeats.release(staffId, call.id));
}

/** An offer that is over without having been taken. */
function endedOffer({ offer }: DeskCall, after: DeskCall): DeskCall['offer'] {
  return offer !== null && after.offer?.id !== offer.id && after.agent?.id !== offer.staffId ? offer : null;
}

function leftColleagues(parties: readonly Party[], call: DeskCall): string[] {
  const staying = new Set([holderOf(call), ...call.parties.map(({ staffId }) => staffId)]);
  return parties.flatMap(({ staffId }) => (staffId === null || staying.has(staffId) ? [] : [staffId]));
}

function tell({ announcer }: CallPorts, seat: Seat | null): void {
  if (seat) announcer.seatChanged(seat);
}

/** Everybody at whose desk something looks different now. */
function concerned({ before, call }: Changed): string[] {
  const people = [before, call].flatMap(({ agent, offer, listener, parties }) => [agent?.id, offer?.staffId, listener?.staffId, ...parties.map(({ staffId }) => staffId)]);
  return [...new Set(people.filter((id) => typeof id === 'string'))];
}

/** The change is stored: an exchange that does not follow is a fault to look at, not a reason to undo it. */
async function follow({ telephony, log }: CallPorts, call: DeskCall, order: CallOrder): Promise<void> {
  try {
    await telephony.carryOut(call, order);
  } catch (error) {
    log.error('call.order_failed', { callId: call.id, order: order.order, reason: String(error) });
  }
}
