import { isOnLine, unchanged, type DeskCall, type Decision } from './call.js';
import type { Circumstance, CommandOf } from './commands.js';
import { owed } from './waiting.js';

/** The caller hung up: while waiting they were missed and are owed a call; while talking the agent writes up. */
export function callerLeft(call: DeskCall, _command: CommandOf<'caller_left'>, at: Circumstance): Decision {
  if (call.agent !== null && call.state !== 'calling') return { next: wrapUp(call, at), orders: [{ order: 'end' }] };
  return { next: missed({ ...call, offer: null, agent: null }, at), orders: call.state === 'calling' ? [{ order: 'end' }] : [] };
}

/** 未接待回拨: nobody can be called back at a withheld number. Who was reached and then lost again is owed a call of its own. */
function missed(call: DeskCall, { now, policy }: Circumstance): DeskCall {
  if (call.callback !== null && !isOnLine(call)) return { ...call, state: 'abandoned', callback: { ...call.callback, notBefore: now + policy.callbackAgainMs } };
  const phone = call.callback?.phone ?? call.phone;
  return phone === null ? { ...call, state: 'done', endedAt: now } : { ...call, state: 'abandoned', callback: owed(phone, 'missed', now) };
}

/** The agent's line broke: the caller is not lost but back in line at the old place, music on. */
export function agentLost(call: DeskCall, _command: CommandOf<'agent_lost'>, at: Circumstance): Decision {
  if (call.state === 'calling') return callerLeft(call, { do: 'caller_left' }, at);
  if (at.actor !== null && at.actor.id !== call.agent?.id) return unchanged(call);
  return { next: { ...call, state: 'queued', agent: null, muted: false, onHold: false, listener: null, parties: [], passedBy: [] }, orders: [{ order: 'requeue' }] };
}

export function hangUp(call: DeskCall, _command: CommandOf<'hang_up'>, at: Circumstance): Decision {
  return { next: wrapUp(call, at), orders: [{ order: 'end' }] };
}

function wrapUp(call: DeskCall, { now, policy }: Circumstance): DeskCall {
  return { ...call, state: 'wrap_up', muted: false, onHold: false, parties: [], listener: null, wrapUpEndsAt: now + policy.wrapUpMs };
}

/** 再给 60 秒: counted from now or from the end that was set, whichever is later. */
export function moreTime(call: DeskCall, _command: CommandOf<'more_time'>, { now, policy }: Circumstance): Decision {
  return { next: { ...call, wrapUpEndsAt: Math.max(now, call.wrapUpEndsAt ?? now) + policy.wrapUpMs }, orders: [] };
}

export function finish(call: DeskCall, _command: CommandOf<'finish'>, { now }: Circumstance): Decision {
  return { next: { ...call, state: 'done', wrapUpEndsAt: null, endedAt: now }, orders: [] };
}

export function linkTicket(call: DeskCall, { ticketNo }: CommandOf<'link_ticket'>): Decision {
  return call.ticketNos.includes(ticketNo) ? unchanged(call) : { next: { ...call, ticketNos: [...call.ticketNos, ticketNo] }, orders: [] };
}
