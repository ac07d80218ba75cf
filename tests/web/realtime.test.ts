import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationSlice } from '../../server/contract/chat.js';
import type { Work } from '../../server/contract/staff.js';
import { offerNext } from '../../server/actions/queue/offer-next.js';
import { citizenEar, staffEar, type CitizenEar, type StaffEar } from './support/live.js';
import { command, complaint, file } from './support/samples.js';
import { addressOf, Browser, staffBrowser, webDesk, type WebDesk } from './support/web-desk.js';

let desk: WebDesk;
let address: string;
let citizen: Browser;
let agent: Browser;
let talk: string;
const ears: (CitizenEar | StaffEar)[] = [];

beforeEach(async () => {
  desk = await webDesk();
  await desk.app.listen({ port: 0, host: '127.0.0.1' });
  address = addressOf(desk);
  citizen = new Browser(desk.app);
  agent = await staffBrowser(desk, 'operator-1');
  talk = await startTalk(citizen);
});
afterEach(async () => {
  for (const ear of ears.splice(0)) ear.leave();
  await desk.close();
});

async function startTalk(who: Browser): Promise<string> {
  const { conversation } = (await who.post('/api/chat/conversations', { lang: 'zh' })).body as unknown as ConversationSlice;
  return conversation.id;
}
async function listening(who: Browser, conversationId?: string): Promise<CitizenEar> {
  const ear = await citizenEar(address, who.cookieHeader());
  ears.push(ear);
  if (conversationId !== undefined) expect(await ear.watch(conversationId)).toBe(true);
  return ear;
}
async function onDuty(who: Browser): Promise<StaffEar> {
  const ear = await staffEar(address, who.cookieHeader());
  ears.push(ear);
  return ear;
}
const say = (id: string, text: string) => citizen.post(`/api/chat/conversations/${talk}/messages`, { id, text });
/** The citizen asks for a person and the agent takes the offer. */
async function takenOver(): Promise<void> {
  await citizen.post(`/api/chat/conversations/${talk}/person`, { id: 'person-1' });
  await agent.ask('PUT', '/api/staff/presence', { body: { state: 'ready' } });
  const { offer } = (await agent.get('/api/staff/work')).body as unknown as Work;
  await agent.post(`/api/staff/conversations/${talk}/accept`, { offerId: offer?.offerId });
}
const reply = (id: string, text: string) => agent.post(`/api/staff/conversations/${talk}/messages`, { id, text });
const note = (id: string, text: string) => agent.post(`/api/staff/conversations/${talk}/notes`, { id, text });

describe('who may listen', () => {
  it('nobody without a cookie', async () => {
    await expect(citizenEar(address, '')).rejects.toThrow('not_signed_in');
    await expect(staffEar(address, '')).rejects.toThrow('not_signed_in');
  });
  it('no visitor on the staff’s side', async () => {
    await expect(staffEar(address, citizen.cookieHeader())).rejects.toThrow('not_signed_in');
  });
  it('no page of another site, even with the cookie', async () => {
    await expect(staffEar(address, agent.cookieHeader(), 'https://elsewhere.test')).rejects.toThrow();
    await expect(citizenEar(address, citizen.cookieHeader(), 'null')).rejects.toThrow();
  });
  it('the desk’s own pages', async () => {
    const ear = await staffEar(address, agent.cookieHeader(), address);
    ears.push(ear);
    expect(ear.socket.connected).toBe(true);
  });
  it('a citizen to their own conversation only', async () => {
    const stranger = new Browser(desk.app);
    await startTalk(stranger);
    const ear = await listening(stranger);
    expect(await ear.watch(talk)).toBe(false);
    await say('message-1', '这是我的话');
    await desk.hub.idle();
    expect(ear.all('conversation.messages')).toEqual([]);
  });
  it('not a unit’s contact to a talk', async () => {
    const ear = await onDuty(await staffBrowser(desk, 'housing-1'));
    expect(await ear.watch(talk)).toBe(false);
  });
  it('nobody any more after signing out', async () => {
    const ear = await onDuty(agent);
    const gone = new Promise((resolve) => ear.socket.on('disconnect', resolve));
    await agent.ask('DELETE', '/api/staff/session');
    await gone;
    expect(ear.socket.connected).toBe(false);
  });
});

describe('a talk between two browsers', () => {
  it('brings each side’s words to the other', async () => {
    const [theirs, ours] = [await listening(citizen, talk), await onDuty(agent)];
    await takenOver();
    await ours.watch(talk);
    await say('message-1', '电梯坏了');
    await reply('message-2', '我来看看');
    expect((await ours.hears('conversation.messages', ({ messages }) => messages[0]?.id === 'message-1')).conversation.state).toBe('with_agent');
    const heard = await theirs.hears('conversation.messages', ({ messages }) => messages[0]?.id === 'message-2');
    expect(heard).toMatchObject({ conversation: { agentName: '李晓', state: 'with_agent' }, messages: [{ from: 'agent', text: '我来看看', authorName: '李晓' }] });
  });

  it('never brings an internal note to the citizen: not by socket, not by slice, not as a count', async () => {
    const [theirs, ours] = [await listening(citizen, talk), await onDuty(agent)];
    await takenOver();
    await ours.watch(talk);
    await note('note-of-agent', '此人情绪激动');
    await ours.hears('conversation.messages', ({ messages }) => messages[0]?.internal === true);
    await reply('message-2', '我来看看');
    await theirs.hears('conversation.messages', ({ messages }) => messages[0]?.id === 'message-2');
    await desk.hub.idle();
    expect(JSON.stringify(theirs.all('conversation.messages'))).not.toMatch(/情绪|internal|note-of-agent/);
    const slice = await citizen.get(`/api/chat/conversations/${talk}`);
    expect(slice.text).not.toMatch(/情绪|internal|note-of-agent/);
  });

  it('repeated words with one id are there once', async () => {
    await say('message-1', '电梯坏了');
    const again = (await say('message-1', '电梯坏了')).body as unknown as ConversationSlice;
    expect(again.messages.map(({ id }) => id)).toEqual(['message-1']);
    const whole = (await citizen.get(`/api/chat/conversations/${talk}`)).body as unknown as ConversationSlice;
    expect(whole.messages).toHaveLength(1);
  });

  it('lets a browser that was away fill exactly what it missed', async () => {
    await takenOver();
    await say('message-1', '在吗');
    const seen = ((await citizen.get(`/api/chat/conversations/${talk}`)).body as unknown as ConversationSlice).conversation.seq;
    await reply('message-2', '在的');
    await note('note-of-agent', '内部');
    await reply('message-3', '请讲');
    const missed = (await citizen.get(`/api/chat/conversations/${talk}?after=${seen}`)).body as unknown as ConversationSlice;
    expect(missed.messages.map(({ id }) => id)).toEqual(['message-2', 'message-3']);
    expect(missed.conversation.seq).toBe(missed.messages.at(-1)?.seq);
  });

  it('shows who types to the other side only', async () => {
    const [theirs, ours, alsoTheirs] = [await listening(citizen, talk), await onDuty(agent), await listening(citizen, talk)];
    await takenOver();
    await ours.watch(talk);
    theirs.say('typing', talk);
    expect(await ours.hears('conversation.typing')).toEqual({ conversationId: talk, from: 'citizen' });
    ours.say('typing', talk);
    expect(await alsoTheirs.hears('conversation.typing')).toEqual({ conversationId: talk, from: 'agent' });
    expect(ours.all('conversation.typing')).toHaveLength(1);
    expect(alsoTheirs.all('conversation.typing')).toHaveLength(1);
  });

  it('does not show a colleague who only reads along as typing', async () => {
    const [theirs, ours, colleague] = [await listening(citizen, talk), await onDuty(agent), await onDuty(await staffBrowser(desk, 'supervisor-1'))];
    await takenOver();
    await colleague.watch(talk);
    colleague.say('typing', talk);
    expect(await colleague.watch(talk)).toBe(true);
    ours.say('typing', talk);
    await theirs.hears('conversation.typing');
    expect(theirs.all('conversation.typing')).toHaveLength(1);
  });

  it('shows how far the other side has read', async () => {
    const [theirs, ours] = [await listening(citizen, talk), await onDuty(agent)];
    await takenOver();
    await ours.watch(talk);
    await say('message-1', '在吗');
    const { seq } = (await citizen.get(`/api/chat/conversations/${talk}`)).body['conversation'] as { seq: number };
    ours.say('receipt', { conversationId: talk, delivered: seq, read: seq });
    expect(await theirs.hears('conversation.receipts')).toEqual({ conversationId: talk, staff: { delivered: seq, read: seq } });
    theirs.say('receipt', { conversationId: talk, delivered: seq, read: 1 });
    expect(await ours.hears('conversation.receipts')).toEqual({ conversationId: talk, citizen: { delivered: seq, read: 1 } });
  });

  it('shows whether the citizen is still there', async () => {
    const ours = await onDuty(agent);
    await takenOver();
    await ours.watch(talk);
    const theirs = await listening(citizen, talk);
    await ours.hears('conversation.messages', ({ conversation }) => conversation.citizenOnline);
    theirs.leave();
    const gone = await ours.hears('conversation.messages', ({ conversation, messages }) => messages.length === 0 && !conversation.citizenOnline);
    expect(gone.conversationId).toBe(talk);
  });

  it('takes no notice of what is no message at all', async () => {
    const theirs = await listening(citizen, talk);
    theirs.say('receipt', { conversationId: talk, delivered: 'many' });
    theirs.say('typing', { id: talk });
    theirs.say('watch', 7);
    expect(await theirs.watch(talk)).toBe(true);
  });
});

describe('the waiting line', () => {
  it('tells each their own place when somebody before them is served', async () => {
    const second = new Browser(desk.app);
    const theirTalk = await startTalk(second);
    const ear = await listening(second, theirTalk);
    await citizen.post(`/api/chat/conversations/${talk}/person`, { id: 'person-1' });
    desk.ports.clock.advance(1000);
    await second.post(`/api/chat/conversations/${theirTalk}/person`, { id: 'person-2' });
    expect(await ear.hears('conversation.wait')).toEqual({ conversationId: theirTalk, wait: { ahead: 1, minutes: null } });
    await takenOver();
    const next = await ear.hears('conversation.wait', ({ wait }) => wait.ahead === 0);
    expect(next.wait.minutes).toEqual({ from: 1, to: 4 });
  });
});

describe('an agent', () => {
  it('hears of an offer, of its end and of their own seat, in every window', async () => {
    const [window1, window2] = [await onDuty(agent), await onDuty(agent)];
    await agent.ask('PUT', '/api/staff/presence', { body: { state: 'ready' } });
    await say('message-1', '失业登记要带什么');
    await citizen.post(`/api/chat/conversations/${talk}/person`, { id: 'person-1' });
    await offerNext(desk.ports);
    for (const ear of [window1, window2]) {
      const { offer, serverNow } = await ear.hears('offer.made');
      expect(offer).toMatchObject({ conversationId: talk, topic: '失业登记要带什么', contactCount: 1, expiresAt: serverNow + 30_000 });
    }
    const { offer } = window1.all('offer.made')[0] ?? {};
    await agent.post(`/api/staff/conversations/${talk}/decline`, { offerId: offer?.offerId });
    expect(await window2.hears('offer.ended')).toEqual({ offerId: offer?.offerId, conversationId: talk, outcome: 'declined' });
    expect((await window2.hears('presence.changed')).presence.state).toBe('ready');
  });

  it('is told to look at their desk again when a talk changes hands', async () => {
    const ours = await onDuty(agent);
    await takenOver();
    expect(await ours.hears('work.changed')).toEqual({ conversationId: talk });
    const before = ours.all('work.changed').length;
    await agent.post(`/api/staff/conversations/${talk}/transfer`, { note: '请懂医保的同事接' });
    await desk.hub.idle();
    await expect.poll(() => ours.all('work.changed').length).toBeGreaterThan(before);
  });
});

it('tells all staff that a ticket changed and who did it, and nothing else of it', async () => {
  const ear = await onDuty(await staffBrowser(desk, 'housing-1'));
  const { no } = await file(citizen, complaint());
  await command(await staffBrowser(desk, 'dispatcher-1'), no, { action: 'accept' });
  expect(await ear.hears('ticket.changed', ({ change }) => change === 'accepted')).toEqual({ no, version: 2, change: 'accepted', byName: expect.stringMatching(/./) as string });
});

it('closes in order while browsers are connected', async () => {
  const ear = await listening(citizen, talk);
  const gone = new Promise<string>((resolve) => ear.socket.on('disconnect', resolve));
  await desk.app.close();
  expect(await gone).toBe('transport close');
});
