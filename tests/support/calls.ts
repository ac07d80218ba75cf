import { openDeskCall, type CallState, type DeskCall, type Decision } from '../../server/desk/calls/call.js';
import type { CallAct, CallCommand, Circumstance, CommandOf } from '../../server/desk/calls/commands.js';
import { decideCall } from '../../server/desk/calls/decide.js';
import { usualCallPolicy } from '../../server/desk/calls/policy.js';
import { mondayNine } from './builders.js';

export const agent = { id: 'agent-1', name: '王敏' };
export const otherAgent = { id: 'agent-2', name: '陈静' };
export const watching = { id: 'chief', name: '韩正' };
export const callerPhone = '00012345678';
export const unit = { label: 'party-1', kind: 'unit', name: '区水务局', staffId: null, phone: '022-0000-1111' } as const;
export const colleague = { label: 'party-1', kind: 'colleague', name: otherAgent.name, staffId: otherAgent.id, phone: null } as const;

/** Circumstances of an act, usually of the agent, at nine in the morning. */
export const at = (more: Partial<Circumstance> = {}): Circumstance => ({ now: mondayNine, actor: agent, policy: usualCallPolicy, ...more });
export const ringing = (more: Partial<DeskCall> = {}): DeskCall => ({ ...openDeskCall({ id: 'CA1', phone: callerPhone, contactId: 'contact-1', lang: 'zh', now: mondayNine }), ...more });
export const offerTo = (staffId: string, now = mondayNine) => ({ id: `offer-${staffId}`, staffId, madeAt: now, expiresAt: now + usualCallPolicy.offerMs });

/** The call after several acts of the agent (or of whom an act is paired with). */
export function after(call: DeskCall, ...acts: readonly (CallCommand | [CallCommand, Partial<Circumstance>])[]): DeskCall {
  return acts.reduce((current, act) => (Array.isArray(act) ? decided(current, act[0], act[1]) : decided(current, act)).next, call);
}
export const decided = (call: DeskCall, command: CallCommand, more: Partial<Circumstance> = {}): Decision => decideCall(call, command, at(more));

export const samples: { [A in CallAct]: CommandOf<A> } = {
  enqueue: { do: 'enqueue', reason: 'asked' },
  offer: { do: 'offer', offer: offerTo(agent.id) },
  accept: { do: 'accept', offerId: `offer-${agent.id}`, recordingId: 'rec-1' },
  pass: { do: 'pass', offerId: `offer-${agent.id}` },
  keep_place: { do: 'keep_place', phone: null },
  caller_left: { do: 'caller_left' },
  give_up: { do: 'give_up' },
  caller_answered: { do: 'caller_answered' },
  not_reached: { do: 'not_reached' },
  mute: { do: 'mute', on: true },
  hold: { do: 'hold' },
  resume: { do: 'resume' },
  consult: { do: 'consult', party: unit, note: '' },
  party_answered: { do: 'party_answered', label: unit.label },
  party_left: { do: 'party_left', label: unit.label },
  join: { do: 'join' },
  complete: { do: 'complete', note: '三号楼停水' },
  drop: { do: 'drop', label: unit.label },
  pass_on: { do: 'pass_on', note: '请接着问', offer: null, party: null },
  agent_lost: { do: 'agent_lost' },
  hang_up: { do: 'hang_up' },
  more_time: { do: 'more_time' },
  finish: { do: 'finish' },
  listen: { do: 'listen', mode: 'listen' },
  stop_listening: { do: 'stop_listening' },
  speak: { do: 'speak', from: 'agent', text: '请讲' },
  link_ticket: { do: 'link_ticket', ticketNo: '202610130000000001' },
};

const towards: Record<CallState, readonly CallAct[]> = {
  ringing: [],
  queued: ['enqueue'],
  offered: ['enqueue', 'offer'],
  calling: ['enqueue', 'keep_place', 'offer', 'accept'],
  talking: ['enqueue', 'offer', 'accept'],
  held: ['enqueue', 'offer', 'accept', 'hold'],
  consulting: ['enqueue', 'offer', 'accept', 'consult', 'party_answered'],
  tripartite: ['enqueue', 'offer', 'accept', 'consult', 'party_answered', 'join'],
  wrap_up: ['enqueue', 'offer', 'accept', 'hang_up'],
  done: ['enqueue', 'offer', 'accept', 'hang_up', 'finish'],
  abandoned: ['enqueue', 'caller_left'],
};

/** A call as it got to a state. */
export const callIn = (state: CallState, more: Partial<DeskCall> = {}): DeskCall => after(ringing(more), ...towards[state].map((act) => samples[act]));
