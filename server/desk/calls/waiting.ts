import { DeskError } from '../errors.js';
import { isOnLine, unchanged, type CallbackTask, type DeskCall, type Decision } from './call.js';
import type { Circumstance, CommandOf } from './commands.js';

/** In line for a person, behind everybody who came before; who comes back in the same call has the place of the first time. */
export function enqueue(call: DeskCall, { reason }: CommandOf<'enqueue'>, { now }: Circumstance): Decision {
  if (call.agent !== null) return unchanged(call);
  return { next: { ...call, state: 'queued', reason, since: call.state === 'done' ? call.since : now, endedAt: null }, orders: [] };
}

/** The line itself serves the caller from now on; nobody is owed anything. */
export function giveUp(call: DeskCall, _command: CommandOf<'give_up'>, { now }: Circumstance): Decision {
  return isOnLine(call) ? { next: { ...call, state: 'done', offer: null, endedAt: now }, orders: [] } : unchanged(call);
}

/** Rings at one seat. Somebody owed a callback is offered no sooner than agreed. */
export function makeOffer(call: DeskCall, { offer }: CommandOf<'offer'>, { now }: Circumstance): Decision {
  if (call.state === 'abandoned' && (call.callback === null || call.callback.notBefore > now)) return unchanged(call);
  return { next: { ...call, state: 'offered', offer }, orders: [] };
}

/** The offered agent takes it: a waiting caller is put through, also one who was rung back and waits again; somebody owed a callback is rung. Throws `offer_gone`. */
export function accept(call: DeskCall, { offerId, recordingId }: CommandOf<'accept'>, { now, actor, policy }: Circumstance): Decision {
  if (!actor || !isOpenTo(call, actor.id, { offerId, now })) throw new DeskError('offer_gone');
  const taken: DeskCall = { ...call, offer: null, agent: { id: actor.id, name: actor.name, joinedAt: now }, muted: false, onHold: false, recording: call.recording ?? (policy.record ? { id: recordingId, notice: true } : null) };
  if (call.callback === null || isOnLine(call)) return { next: { ...taken, state: 'talking' }, orders: [{ order: 'connect', staffId: actor.id }] };
  return { next: { ...taken, state: 'calling' }, orders: [{ order: 'ring_out', staffId: actor.id, phone: call.callback.phone }] };
}

function isOpenTo({ offer }: DeskCall, staffId: string, { offerId, now }: { offerId: string; now: number }): boolean {
  return offer?.id === offerId && offer.staffId === staffId && now < offer.expiresAt;
}

/** Declined or not taken in time: back at the old place, and to somebody else first. */
export function pass(call: DeskCall, { offerId }: CommandOf<'pass'>): Decision {
  const { offer } = call;
  if (offer?.id !== offerId) return unchanged(call);
  const passedBy = call.passedBy.includes(offer.staffId) ? call.passedBy : [...call.passedBy, offer.staffId];
  return { next: { ...call, state: isOnLine(call) ? 'queued' : 'abandoned', offer: null, passedBy }, orders: [] };
}

/** 不等了，回拨给我: the place in line stays. Throws `invalid` without a number to call. */
export function keepPlace(call: DeskCall, { phone, cause = 'asked' }: CommandOf<'keep_place'>, { now }: Circumstance): Decision {
  const number = phone ?? call.phone;
  if (call.agent !== null) return unchanged(call);
  if (number === null) throw new DeskError('invalid', { field: 'phone' });
  return { next: { ...call, state: 'abandoned', offer: null, endedAt: null, callback: owed(number, cause, now) }, orders: [] };
}

/** A call owed from now on. */
export function owed(phone: string, cause: CallbackTask['cause'], now: number): CallbackTask {
  return { phone, cause, at: now, notBefore: now, tries: [] };
}

/** The one who was rung back is on the line. */
export function callerAnswered(call: DeskCall, { leg = call.leg }: CommandOf<'caller_answered'>, at: Circumstance): Decision {
  const { callback } = call;
  return { next: { ...call, leg, state: 'talking', callback: callback && tried(callback, call, { at, reached: true }) }, orders: [] };
}

/** Not reached: tried again later from the old place, until the attempts are used up. */
export function notReached(call: DeskCall, _command: CommandOf<'not_reached'>, at: Circumstance): Decision {
  const { callback } = call;
  const after = callback && tried(callback, call, { at, reached: false });
  const free: DeskCall = { ...call, agent: null, callback: after, recording: null };
  if (after === null || after.tries.length >= at.policy.callbackTries) return { next: { ...free, state: 'done', endedAt: at.now }, orders: [{ order: 'end' }] };
  return { next: { ...free, state: 'abandoned' }, orders: [{ order: 'end' }] };
}

function tried(callback: CallbackTask, { agent }: DeskCall, { at: { now, policy }, reached }: { at: Circumstance; reached: boolean }): CallbackTask {
  return { ...callback, notBefore: now + policy.callbackAgainMs, tries: [...callback.tries, { at: now, byName: agent?.name ?? '', reached }] };
}
