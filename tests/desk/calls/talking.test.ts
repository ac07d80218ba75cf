import { describe, expect, it } from 'vitest';
import { hearersOf } from '../../../server/desk/calls/audience.js';
import { usualCallPolicy } from '../../../server/desk/calls/policy.js';
import { mondayNine, refusalOf } from '../../support/builders.js';
import { after, agent, callIn, colleague, decided, otherAgent, samples, unit, watching } from '../../support/calls.js';

const asked = { do: 'consult', party: colleague, note: '' } as const;

describe('an agent on a call', () => {
  it('holds and resumes; a muted microphone is open again afterwards', () => {
    const held = decided(after(callIn('talking'), samples.mute), samples.hold);
    expect(held.orders).toEqual([{ order: 'mute', on: false }, { order: 'hold', on: true }]);
    expect(held.next).toMatchObject({ state: 'held', muted: false, onHold: true });
    expect(decided(held.next, samples.resume)).toMatchObject({ next: { state: 'talking', onHold: false }, orders: [{ order: 'hold', on: false }] });
  });

  it('asks a unit first while the caller waits, then all three talk, then two again', () => {
    const consulting = decided(callIn('talking'), samples.consult);
    expect(consulting.orders).toMatchObject([{ order: 'hold', on: true }, { order: 'add', party: { name: unit.name, state: 'ringing' } }]);
    const three = after(consulting.next, samples.party_answered, samples.join);
    expect(three).toMatchObject({ state: 'tripartite', onHold: false });
    expect(after(three, samples.party_left)).toMatchObject({ state: 'talking', parties: [] });
  });

  it('cannot join or hand over to somebody who has not answered', () => {
    const consulting = after(callIn('talking'), samples.consult);
    for (const command of [samples.join, samples.complete]) expect(refusalOf(() => decided(consulting, command)).code).toBe('busy');
  });

  it('is back with the waiting caller when the unit does not answer', () => {
    expect(after(callIn('talking'), samples.consult, samples.party_left)).toMatchObject({ state: 'held', onHold: true, parties: [] });
  });

  it('hands over warmly to a unit and writes the ticket, with the caller off hold', () => {
    const { next, orders } = decided(callIn('consulting'), samples.complete);
    expect(next).toMatchObject({ state: 'wrap_up', agent: { id: agent.id }, note: { text: '三号楼停水', byName: agent.name }, wrapUpEndsAt: mondayNine + usualCallPolicy.wrapUpMs });
    expect(orders).toEqual([{ order: 'hold', on: false }, { order: 'leave_agent', staffId: agent.id }]);
  });

  it('hands over warmly to a colleague, who has the call and the note from then on', () => {
    const next = after(callIn('talking'), asked, samples.party_answered, samples.complete);
    expect(next).toMatchObject({ state: 'talking', agent: { id: otherAgent.id, name: otherAgent.name }, parties: [], note: { text: '三号楼停水' } });
  });

  it('keeps what was written for the other side when asking first, and what the caller told the line when nothing was', () => {
    const told = { text: '三号楼停水', byName: '', at: mondayNine };
    const talking = { ...callIn('talking'), note: told };
    expect(after(talking, samples.consult).note).toEqual(told);
    expect(after(talking, { ...samples.consult, note: '请直接答复' }, samples.party_answered, { ...samples.complete, note: '' }).note).toMatchObject({ text: '请直接答复', byName: agent.name });
  });

  it('passes on coldly to the line: the place is kept and others come first', () => {
    const { next, orders } = decided(callIn('talking'), samples.pass_on);
    expect(next).toMatchObject({ state: 'queued', agent: null, since: mondayNine, passedBy: [agent.id], note: { text: '请接着问' } });
    expect(orders).toEqual([{ order: 'requeue' }]);
  });

  it('passes on coldly to a unit and leaves', () => {
    const { next, orders } = decided(callIn('held'), { ...samples.pass_on, party: unit });
    expect(next.state).toBe('wrap_up');
    expect(orders.map(({ order }) => order)).toEqual(['hold', 'add', 'leave_agent']);
  });

  it('whose line breaks leaves the caller in line at the old place, not hung up', () => {
    expect(decided(callIn('tripartite'), samples.agent_lost)).toMatchObject({ next: { state: 'queued', since: mondayNine, agent: null, parties: [] }, orders: [{ order: 'requeue' }] });
  });

  it('has a minute to write up, and one more for each press', () => {
    const once = after(callIn('wrap_up'), [samples.more_time, { now: mondayNine + 10_000 }]);
    expect(once.wrapUpEndsAt).toBe(mondayNine + 120_000);
    expect(after(once, [samples.more_time, { now: mondayNine + 150_000 }]).wrapUpEndsAt).toBe(mondayNine + 210_000);
  });

  it('ties a ticket once', () => {
    expect(after(callIn('wrap_up'), samples.link_ticket, samples.link_ticket).ticketNos).toHaveLength(1);
  });
});

describe('who hears whom', () => {
  const heard = (state: 'talking' | 'held' | 'consulting' | 'tripartite', speaker: 'caller' | 'agent' | 'party') => hearersOf(callIn(state), speaker);

  it.each([
    ['talking', 'caller', ['agent']],
    ['talking', 'agent', ['caller']],
    ['held', 'caller', []],
    ['held', 'agent', []],
    ['consulting', 'agent', ['party']],
    ['consulting', 'caller', []],
    ['consulting', 'party', ['agent']],
    ['tripartite', 'party', ['caller', 'agent']],
    ['tripartite', 'agent', ['caller', 'party']],
  ] as const)('while %s the %s reaches %j', (state, speaker, hearers) => {
    expect(heard(state, speaker)).toEqual(hearers);
  });

  it('a muted agent reaches nobody', () => {
    expect(hearersOf(after(callIn('talking'), samples.mute), 'agent')).toEqual([]);
  });

  it('words said are kept with who heard them', () => {
    expect(after(callIn('talking'), samples.speak).lines).toMatchObject([{ seq: 1, from: 'agent', name: agent.name, heardBy: ['caller'] }]);
  });
});

describe('a supervisor', () => {
  const on = (mode: 'listen' | 'whisper' | 'barge') => after(callIn('talking'), [{ do: 'listen', mode }, { actor: watching }]);

  it('who listens is heard by nobody, who whispers by the agent alone, who joins in by all', () => {
    expect((['listen', 'whisper', 'barge'] as const).map((mode) => hearersOf(on(mode), 'supervisor'))).toEqual([[], ['agent'], ['caller', 'agent']]);
  });

  it('is one at a time', () => {
    expect(refusalOf(() => decided(on('listen'), samples.listen, { actor: otherAgent }))).toEqual({ code: 'busy', facts: { name: watching.name } });
  });

  it('changes from listening to whispering, and leaves', () => {
    expect(decided(on('listen'), { do: 'listen', mode: 'whisper' }, { actor: watching }).orders).toEqual([{ order: 'listen', staffId: watching.id, mode: 'whisper' }]);
    expect(decided(on('listen'), samples.stop_listening, { actor: watching })).toMatchObject({ next: { listener: null }, orders: [{ order: 'stop_listening', staffId: watching.id }] });
  });

  it('cannot be sent away by somebody else', () => {
    expect(decided(on('listen'), samples.stop_listening, { actor: agent }).orders).toEqual([]);
  });

  it('does not watch over their own call', () => {
    expect(refusalOf(() => decided(callIn('talking'), samples.listen, { actor: agent })).code).toBe('invalid');
  });
});
