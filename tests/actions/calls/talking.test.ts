import { describe, expect, it } from 'vitest';
import { answerCall } from '../../../server/actions/calls/answer-call.js';
import { hearTelephony } from '../../../server/actions/calls/hear-telephony.js';
import { reachCalls } from '../../../server/actions/calls/reach-calls.js';
import { callContext, phonePass, readCall, readCalls, readPhone } from '../../../server/actions/calls/read-phone.js';
import { runCallCommand, type AgentCommand } from '../../../server/actions/calls/run-call-command.js';
import { stopSupervising, superviseCall } from '../../../server/actions/calls/supervise-call.js';
import { refused } from '../../support/builders.js';
import type { FakePorts } from '../../support/desk-fakes.js';
import { callOf, checker, chief, li, lineDesk, minute, ring, seat, talk, zhao } from './desk.js';

const unit = { kind: 'unit', unitId: 'housing' } as const;
const run = (ports: FakePorts, command: AgentCommand, actor = li) => runCallCommand(ports, actor, { callId: 'CA1', command });
const ordered = ({ telephony }: FakePorts) => telephony.orders.map(({ order }) => order);

describe('an agent with a call', () => {
  it('asks a unit while the caller waits, hands over and writes up; the seat is free when that is done', async () => {
    const ports = await lineDesk();
    await talk(ports);
    const { parties } = await run(ports, { do: 'consult', to: unit, note: '' });
    expect(parties).toMatchObject([{ kind: 'unit', phone: '022-0000-1111', state: 'ringing' }]);
    await hearTelephony(ports).happened('CA1', { do: 'party_answered', label: parties[0]?.label ?? '' });
    await run(ports, { do: 'complete', note: '三号楼停水，请接着说' });
    expect(ordered(ports)).toEqual(['connect', 'hold', 'add', 'hold', 'leave_agent']);
    expect(await seat(ports, li)).toMatchObject({ call: { id: 'CA1' } });
    await run(ports, { do: 'finish' });
    expect(await seat(ports, li)).toMatchObject({ call: null });
  });

  it('hands over to a colleague who has answered; the call and the note are theirs, the first seat is free', async () => {
    const ports = await lineDesk([li]);
    await talk(ports);
    await ports.seats.setState({ staffId: zhao.id, name: zhao.name, capacity: 2, state: 'ready', now: ports.clock.now() });
    await run(ports, { do: 'consult', to: { kind: 'colleague', staffId: zhao.id }, note: '' });
    expect((await readPhone(ports, zhao)).call?.id).toBe('CA1');
    await run(ports, { do: 'answer_colleague' }, zhao);
    await run(ports, { do: 'complete', note: '老人听力不好，请慢些' });
    expect(await callOf(ports)).toMatchObject({ state: 'talking', agent: { id: zhao.id }, note: { text: '老人听力不好，请慢些' } });
    expect([(await seat(ports, li))?.call, (await seat(ports, zhao))?.call?.id]).toEqual([null, 'CA1']);
  });

  it('gives a colleague back their room when the call is dropped before they answer', async () => {
    const ports = await lineDesk([li]);
    await talk(ports);
    await ports.seats.setState({ staffId: zhao.id, name: zhao.name, capacity: 2, state: 'ready', now: ports.clock.now() });
    const { parties } = await run(ports, { do: 'consult', to: { kind: 'colleague', staffId: zhao.id }, note: '' });
    await run(ports, { do: 'drop', label: parties[0]?.label ?? '' });
    expect(await seat(ports, zhao)).toMatchObject({ call: null });
  });

  it('cannot bring in a colleague without room, themselves, or a unit nobody knows', async () => {
    const ports = await lineDesk();
    await talk(ports);
    const refusal = async (to: Extract<AgentCommand, { do: 'consult' }>['to']) => (await refused(run(ports, { do: 'consult', to, note: '' }))).code;
    expect(await refusal({ kind: 'colleague', staffId: zhao.id })).toBe('busy');
    expect(await refusal({ kind: 'colleague', staffId: li.id })).toBe('invalid');
    expect(await refusal({ kind: 'unit', unitId: 'nowhere' })).toBe('not_found');
    expect((await callOf(ports)).state).toBe('talking');
  });

  it('takes a colleague’s room back when the call itself refuses', async () => {
    const ports = await lineDesk([li, zhao]);
    const { offer } = await ring(ports);
    expect((await refused(run(ports, { do: 'consult', to: { kind: 'colleague', staffId: zhao.id }, note: '' }))).code).toBe('illegal_move');
    const other = offer?.staffId === zhao.id ? li : zhao;
    expect((await seat(ports, other))?.call ?? null).toBeNull();
  });

  it('passes on to a named colleague, at whose seat alone it rings', async () => {
    const ports = await lineDesk([li]);
    await talk(ports);
    await ports.seats.setState({ staffId: zhao.id, name: zhao.name, capacity: 2, state: 'ready', now: ports.clock.now() });
    await run(ports, { do: 'pass_on', to: { kind: 'colleague', staffId: zhao.id }, note: '请接着问' });
    expect(await callOf(ports)).toMatchObject({ state: 'offered', offer: { staffId: zhao.id }, agent: null });
    expect(await seat(ports, li)).toMatchObject({ call: null });
  });

  it('whose browser is gone loses the call to the line, where the next seat rings', async () => {
    const ports = await lineDesk([li, zhao]);
    const { offer } = await ring(ports);
    const first = offer?.staffId === li.id ? li : zhao;
    await answerCall(ports, first, { callId: 'CA1', offerId: offer?.id ?? '' });
    await hearTelephony(ports).happened('CA1', { do: 'agent_lost' });
    expect(await callOf(ports)).toMatchObject({ state: 'offered', agent: null });
    expect(ordered(ports)).toContain('requeue');
  });

  it('is taken to have written up when the time is over', async () => {
    const ports = await lineDesk();
    await talk(ports);
    await hearTelephony(ports).happened('CA1', { do: 'caller_left' });
    ports.clock.advance(minute);
    await reachCalls(ports);
    expect(await callOf(ports)).toMatchObject({ state: 'done' });
    expect(await seat(ports, li)).toMatchObject({ call: null });
  });

  it('keeps the call when the exchange does not follow; the fault is in the log', async () => {
    const ports = await lineDesk();
    await talk(ports);
    ports.telephony.broken = true;
    expect(await run(ports, { do: 'hold' })).toMatchObject({ state: 'held' });
    expect(ports.log.lines.at(-1)).toMatchObject({ event: 'call.order_failed' });
  });

  it('is heard as who they are; a stranger is not on the line', async () => {
    const ports = await lineDesk();
    await talk(ports);
    expect((await run(ports, { do: 'speak', text: '请讲' })).lines).toMatchObject([{ from: 'agent', text: '请讲', heardBy: ['caller'] }]);
    expect((await refused(run(ports, { do: 'speak', text: '喂' }, zhao))).code).toBe('not_your_conversation');
  });

  it('knows the caller’s earlier calls by the number', async () => {
    const ports = await lineDesk();
    await talk(ports);
    await ring(ports, 'CA2');
    expect((await callContext(ports, li, 'CA1')).calls.map(({ id }) => id)).toEqual(['CA2']);
    await ring(ports, 'CA3', { phone: null });
    expect(await callContext(ports, li, 'CA3')).toEqual({ calls: [], tickets: [], appointments: [] });
  });
});

describe('a supervisor', () => {
  it('whispers with the reason in the log first, and leaves', async () => {
    const ports = await lineDesk();
    await talk(ports);
    await superviseCall(ports, chief, { callId: 'CA1', mode: 'whisper', reason: '带新人' });
    expect((await ports.audit.find({ filter: {}, limit: 1 }))[0]).toMatchObject({ what: 'call_whispered', about: 'CA1', actorName: chief.name, reason: '带新人' });
    expect((await callOf(ports)).listener).toMatchObject({ mode: 'whisper', staffId: chief.id });
    expect((await run(ports, { do: 'speak', text: '问一下楼号' }, { ...chief, roles: ['supervisor'] })).lines).toMatchObject([{ from: 'supervisor', heardBy: ['agent'] }]);
    await stopSupervising(ports, chief, 'CA1');
    expect((await callOf(ports)).listener).toBeNull();
  });

  it('alone may', async () => {
    const ports = await lineDesk();
    await talk(ports);
    for (const actor of [li, checker]) expect((await refused(superviseCall(ports, actor, { callId: 'CA1', mode: 'listen', reason: '看看' }))).code).toBe('not_allowed');
    expect((await callOf(ports)).listener).toBeNull();
  });

  it('sees what goes on, who waits, what is owed, and what was', async () => {
    const ports = await lineDesk();
    await talk(ports);
    await ring(ports, 'CA2');
    const ids = async (list: 'live' | 'waiting' | 'callbacks' | 'log') => (await readCalls(ports, chief, list)).map(({ id }) => id);
    expect([await ids('live'), await ids('waiting'), await ids('callbacks')]).toEqual([['CA1'], ['CA2'], []]);
    expect(await ids('log')).toHaveLength(2);
    expect((await refused(readCalls(ports, { ...chief, roles: ['kb_editor'] }, 'live'))).code).toBe('not_allowed');
    expect((await refused(readCall(ports, chief, 'CA9'))).code).toBe('not_found');
  });

  it('has a pass of their own, as agents have, and others have none', () => {
    const ports = { telephony: { pass: (id: string) => ({ identity: id, token: 't', expiresAt: 1 }) }, clock: { now: () => 0 } } as unknown as FakePorts;
    expect(phonePass(ports, chief)?.identity).toBe(chief.id);
    expect(phonePass(ports, li)?.identity).toBe(li.id);
    expect(() => phonePass(ports, checker)).toThrow('not_allowed');
  });
});
