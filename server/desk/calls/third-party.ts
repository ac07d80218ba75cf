import { DeskError } from '../errors.js';
import { unchanged, type CallOrder, type DeskCall, type Decision, type Party } from './call.js';
import type { Circumstance, CommandOf } from './commands.js';

/** The caller waits while the agent asks a colleague or a unit first (先咨询). */
export function consult(call: DeskCall, { party, note }: CommandOf<'consult'>, at: Circumstance): Decision {
  const called: Party = { ...party, state: 'ringing', since: at.now };
  const held: CallOrder[] = call.onHold ? [] : [{ order: 'hold', on: true }];
  return { next: { ...call, state: 'consulting', onHold: true, note: noteOf(note, call, at), parties: [...call.parties, called] }, orders: [...held, { order: 'add', party: called }] };
}

export function partyAnswered(call: DeskCall, { label }: CommandOf<'party_answered'>, { now }: Circumstance): Decision {
  if (!call.parties.some((party) => party.label === label && party.state === 'ringing')) return unchanged(call);
  return { next: { ...call, parties: call.parties.map((party) => (party.label === label ? { ...party, state: 'connected', since: now } : party)) }, orders: [] };
}

/** The third one hung up or never answered: the agent and the caller are left, as they were before. */
export function partyLeft(call: DeskCall, { label }: CommandOf<'party_left'>): Decision {
  return call.parties.some((party) => party.label === label) ? without(call, label) : unchanged(call);
}

export function drop(call: DeskCall, { label }: CommandOf<'drop'>): Decision {
  const party = partyNamed(call, label);
  return { ...without(call, label), orders: [{ order: 'remove', party }] };
}

function without(call: DeskCall, label: string): Decision {
  return { next: { ...call, state: call.state === 'consulting' ? 'held' : 'talking', parties: call.parties.filter((party) => party.label !== label) }, orders: [] };
}

/** All three talk. */
export function join(call: DeskCall): Decision {
  answeredParty(call);
  return { next: { ...call, state: 'tripartite', onHold: false }, orders: [{ order: 'hold', on: false }] };
}

/** 完成转接: the agent leaves; a colleague has the call from now on, a unit talks on while the agent writes the ticket. */
export function complete(call: DeskCall, { note }: CommandOf<'complete'>, at: Circumstance): Decision {
  const party = answeredParty(call);
  const leaving: CallOrder[] = [...(call.onHold ? [{ order: 'hold', on: false } as const] : []), ...(call.agent ? [{ order: 'leave_agent', staffId: call.agent.id } as const] : [])];
  const told = { ...call, onHold: false, muted: false, note: noteOf(note, call, at) };
  if (party.kind === 'unit') return { next: { ...told, state: 'wrap_up', wrapUpEndsAt: at.now + at.policy.wrapUpMs }, orders: leaving };
  return { next: { ...told, state: 'talking', parties: call.parties.filter(({ label }) => label !== party.label), agent: { id: party.staffId ?? '', name: party.name, joinedAt: at.now } }, orders: leaving };
}

/** 直接转接: to the line (kept place), to a named colleague, or to a unit; the agent does not wait for an answer. */
export function passOn(call: DeskCall, { note, offer, party }: CommandOf<'pass_on'>, at: Circumstance): Decision {
  const told = { ...call, muted: false, onHold: false, note: noteOf(note, call, at) };
  if (party !== null) {
    const called: Party = { ...party, state: 'ringing', since: at.now };
    const orders: CallOrder[] = [...(call.onHold ? [{ order: 'hold', on: false } as const] : []), { order: 'add', party: called }, { order: 'leave_agent', staffId: at.actor?.id ?? '' }];
    return { next: { ...told, state: 'wrap_up', parties: [...call.parties, called], wrapUpEndsAt: at.now + at.policy.wrapUpMs }, orders };
  }
  const waiting: DeskCall = { ...told, state: offer === null ? 'queued' : 'offered', offer, agent: null, listener: null, passedBy: at.actor ? [at.actor.id] : [] };
  return { next: waiting, orders: [{ order: 'requeue' }] };
}

function answeredParty({ parties }: DeskCall): Party {
  const party = parties.find(({ state }) => state === 'connected');
  if (!party) throw new DeskError('busy', { what: 'party' });
  return party;
}

function partyNamed({ parties }: DeskCall, label: string): Party {
  const party = parties.find((one) => one.label === label);
  if (!party) throw new DeskError('not_found', { what: 'party' });
  return party;
}

/** Nothing written leaves what was there before. */
function noteOf(text: string, { note }: DeskCall, { now, actor }: Circumstance): DeskCall['note'] {
  return text === '' ? note : { text, byName: actor?.name ?? '', at: now };
}
