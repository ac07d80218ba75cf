import { describe, expect, it } from 'vitest';
import { answerCall, declineCall } from '../../../server/actions/calls/answer-call.js';
import { keepCallback, takeCallback } from '../../../server/actions/calls/callbacks.js';
import { linePeople } from '../../../server/actions/calls/line-people.js';
import { hearTelephony } from '../../../server/actions/calls/hear-telephony.js';
import { reachCalls } from '../../../server/actions/calls/reach-calls.js';
import { readPhone } from '../../../server/actions/calls/read-phone.js';
import { offerNext } from '../../../server/actions/queue/offer-next.js';
import { askForPerson } from '../../../server/actions/conversation/ask-for-person.js';
import { startConversation } from '../../../server/actions/conversation/start-conversation.js';
import { refused } from '../../support/builders.js';
import { callOf, chief, li, lineDesk, minute, phone, ring, seat, second, talk, zhao } from './desk.js';

describe('a caller who wants a person', () => {
  it('rings at a free seat at once, with what they told the line', async () => {
    const ports = await lineDesk();
    const call = await ring(ports, 'CA1', { note: '三号楼停水' });
    expect(call).toMatchObject({ state: 'offered', offer: { staffId: li.id }, note: { text: '三号楼停水', byName: '' } });
    expect((await readPhone(ports, li)).offered?.id).toBe('CA1');
    expect(ports.announcer.of('callChanged').at(-1)?.args[1]).toEqual([li.id]);
  });

  it('waits once, however often the webhook comes', async () => {
    const ports = await lineDesk([]);
    await ring(ports);
    await ring(ports);
    expect(await ports.deskCalls.inStates(['queued'], 9)).toHaveLength(1);
  });

  it('is put through to the one who answers, whose place for calls is taken while chats keep theirs', async () => {
    const ports = await lineDesk();
    await talk(ports);
    expect(ports.telephony.orders).toEqual([{ callId: 'CA1', order: 'connect', staffId: li.id }]);
    expect(await seat(ports, li)).toMatchObject({ call: { id: 'CA1', offerId: null }, serving: [] });
  });

  it('rings at another seat when the first declines, at the same place in line', async () => {
    const ports = await lineDesk([li, zhao]);
    const call = await ring(ports);
    const first = call.offer?.staffId === li.id ? li : zhao;
    await declineCall(ports, first, { callId: 'CA1', offerId: call.offer?.id ?? '' });
    const next = await callOf(ports);
    expect(next.offer?.staffId).toBe(first === li ? zhao.id : li.id);
    expect(next.since).toBe(call.since);
  });

  it('goes on after twenty seconds without an answer; twice in a row and the seat is taken to be empty', async () => {
    const ports = await lineDesk();
    await ring(ports);
    for (const wait of [20, 15, 20, 15]) {
      ports.clock.advance(wait * second);
      await reachCalls(ports);
    }
    expect(await seat(ports, li)).toMatchObject({ state: 'break', lapses: 2, call: null });
    expect(await callOf(ports)).toMatchObject({ state: 'queued', passedBy: [li.id] });
  });

  it('is taken by one of two agents who press at once', async () => {
    const ports = await lineDesk([li, zhao]);
    const { offer } = await ring(ports);
    const answers = await Promise.allSettled([li, zhao].map((agent) => answerCall(ports, agent, { callId: 'CA1', offerId: offer?.id ?? '' })));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('never rings at a seat that has a call, and one call at most rings there', async () => {
    const ports = await lineDesk();
    await talk(ports);
    await ring(ports, 'CA2');
    expect(await callOf(ports, 'CA2')).toMatchObject({ state: 'queued' });
  });

  it('keeps chats away from an agent on the phone', async () => {
    const ports = await lineDesk();
    await talk(ports);
    const { id } = await startConversation(ports, { contactId: 'c-1', lang: 'zh' });
    await askForPerson(ports, { contactId: 'c-1', conversationId: id });
    await offerNext(ports);
    expect((await ports.conversations.get(id))?.offer).toBeNull();
  });

  it('hears how many are before them and an honest range', async () => {
    const ports = await lineDesk();
    const people = linePeople(ports);
    expect(await people.now({ lang: 'zh' })).toEqual({ staffed: true, free: 1, ahead: 0, minutes: { from: 1, to: 6 } });
    await talk(ports);
    await ring(ports, 'CA2');
    ports.clock.advance(minute);
    await ring(ports, 'CA3');
    expect(await people.position('CA3')).toEqual({ staffed: true, free: 0, ahead: 1, minutes: { from: 3, to: 12 } });
  });

  it('is told nothing when nobody is on duty', async () => {
    expect(await linePeople(await lineDesk([])).now({ lang: 'en' })).toEqual({ staffed: false, free: 0, ahead: 0, minutes: null });
  });

  it('is left to the line when it takes over, and answered says whether a person had them', async () => {
    const ports = await lineDesk([li]);
    const people = linePeople(ports);
    await ring(ports);
    expect(await people.leave('CA1')).toEqual({ answered: false });
    expect(await callOf(ports)).toMatchObject({ state: 'done', callback: null });
    expect(await seat(ports, li)).toMatchObject({ call: null });
    await talk(ports, li, 'CA2');
    expect(await people.leave('CA2')).toEqual({ answered: true });
    expect((await callOf(ports, 'CA2')).state).toBe('talking');
    expect(await people.leave('nobody')).toEqual({ answered: false });
  });
});

describe('a call that is owed', () => {
  it('is kept at its place when nobody answered, and rings an agent when one is free', async () => {
    const ports = await lineDesk([]);
    const { since } = await ring(ports);
    ports.clock.advance(3 * minute);
    await hearTelephony(ports).happened('CA1', { do: 'caller_left' });
    expect(await callOf(ports)).toMatchObject({ state: 'abandoned', since, callback: { phone, cause: 'missed', tries: [] } });
    await ports.seats.setState({ staffId: li.id, name: li.name, capacity: 2, state: 'ready', now: ports.clock.now() });
    await reachCalls(ports);
    expect((await callOf(ports)).offer?.staffId).toBe(li.id);
  });

  it('is one with the ticket the line opened for it, before or after the caller left', async () => {
    const ports = await lineDesk([]);
    await ring(ports);
    await linePeople(ports).leave('CA1');
    await keepCallback(ports, { callId: 'CA1', phone, lang: 'zh', asked: true }, '202611230000000001');
    await keepCallback(ports, { callId: 'CA1', phone, lang: 'zh', asked: true }, '202611230000000001');
    expect(await callOf(ports)).toMatchObject({ state: 'abandoned', ticketNos: ['202611230000000001'], callback: { cause: 'asked' } });
  });

  it('is owed to a caller of the night, who never stood in line', async () => {
    const ports = await lineDesk([]);
    await keepCallback(ports, { callId: 'CA9', phone, lang: 'en', asked: false }, '202611230000000002');
    expect(await callOf(ports, 'CA9')).toMatchObject({ state: 'abandoned', lang: 'en', callback: { cause: 'missed' } });
  });

  it('is taken out of the list by one agent, who rings at once', async () => {
    const ports = await lineDesk([]);
    await keepCallback(ports, { callId: 'CA1', phone, lang: 'zh', asked: true }, '202611230000000001');
    for (const { id, name } of [li, zhao]) await ports.seats.setState({ staffId: id, name, capacity: 2, state: 'ready', now: ports.clock.now() });
    await takeCallback(ports, li, 'CA1');
    expect(ports.telephony.orders).toEqual([{ callId: 'CA1', order: 'ring_out', staffId: li.id, phone }]);
    expect((await refused(takeCallback(ports, zhao, 'CA1'))).code).toBe('offer_gone');
    expect(await seat(ports, zhao)).toMatchObject({ call: null });
    expect((await refused(takeCallback(ports, li, 'CA1'))).code).toBe('busy');
  });

  it('is nobody’s business who may not take calls', async () => {
    expect((await refused(takeCallback(await lineDesk([]), { ...chief, roles: ['dispatcher'] }, 'CA1'))).code).toBe('not_allowed');
  });
});
