import { describe, expect, it } from 'vitest';
import { acceptOffer } from '../../../server/actions/queue/accept-offer.js';
import { agentSpeaks } from '../../../server/actions/conversation/agent-speaks.js';
import { askForPerson } from '../../../server/actions/conversation/ask-for-person.js';
import { citizenSpeaks } from '../../../server/actions/conversation/citizen-speaks.js';
import { leaveMessage } from '../../../server/actions/callbacks/leave-message.js';
import { startConversation } from '../../../server/actions/conversation/start-conversation.js';
import { sweep } from '../../../server/actions/events/sweep.js';
import { deskAtWork, member, sitDown, type DeskAtWork } from '../../support/desk-at-work.js';

const li = member('operator-1');
const contactId = 'contact-1';
const limit = 3 * 60_000;

async function asked(desk: DeskAtWork): Promise<string> {
  const { id } = await startConversation(desk.ports, { contactId, lang: 'zh' });
  await askForPerson(desk.ports, { contactId, conversationId: id });
  await desk.settle();
  return id;
}
async function taken(desk: DeskAtWork): Promise<string> {
  await sitDown(desk, li.id);
  const id = await asked(desk);
  const { offer } = (await desk.ports.conversations.get(id)) ?? {};
  await acceptOffer(desk.ports, li, { conversationId: id, offerId: offer?.id ?? '' });
  return id;
}
/** Lets the limit pass and the sweep come by. */
async function late(desk: DeskAtWork, more = 0): Promise<void> {
  await desk.pass(limit + more);
  await sweep(desk.ports);
  await desk.settle();
}
const noticesOf = async ({ ports }: DeskAtWork, staffId: string) => (await ports.notices.of(staffId, 9)).notices.map(({ kind, severity, conversationId }) => [kind, severity, conversationId]);

describe('a citizen who asked for a person', () => {
  it('is to hear from one within three minutes; after a fifth less the light turns', async () => {
    const desk = await deskAtWork();
    const now = desk.ports.clock.now();
    const id = await asked(desk);
    expect((await desk.ports.conversations.get(id))?.firstReply).toEqual({ dueAt: now + limit, amberAt: now + limit * 0.8, metAt: null, fired: false });
  });
  it('is to hear as soon when the assistant passed them on', async () => {
    const desk = await deskAtWork();
    desk.ports.assistant.willSay('你听不懂', { outcome: 'handover', text: '转给工作人员。', reason: 'asked' });
    const { id } = await startConversation(desk.ports, { contactId, lang: 'zh' });
    await citizenSpeaks(desk.ports, { contactId, conversationId: id, id: 'm-00000001', text: '你听不懂' });
    await desk.settle();
    expect((await desk.ports.conversations.get(id))?.firstReply?.dueAt).toBe(desk.ports.clock.now() + limit);
  });
  it('and hears nothing in time: the agent and the supervisor are told, once', async () => {
    const desk = await deskAtWork();
    const id = await taken(desk);
    await late(desk, -1);
    expect(await noticesOf(desk, li.id)).toEqual([]);
    await desk.pass(1);
    for (let sweeps = 0; sweeps < 3; sweeps += 1) await late(desk);
    expect(await noticesOf(desk, li.id)).toEqual([['first_reply_late', 'urgent', id]]);
    expect(await noticesOf(desk, 'supervisor-1')).toEqual([['first_reply_late', 'act', id]]);
    expect(desk.ports.announcer.of('noticesChanged').map(({ args }) => args[0]).sort()).toEqual([li.id, 'supervisor-1']);
  });
  it('and is late for two sweeps at once: still told once', async () => {
    const desk = await deskAtWork();
    const id = await taken(desk);
    await desk.pass(limit);
    await Promise.all([sweep(desk.ports), sweep(desk.ports)]);
    await desk.settle();
    expect(await noticesOf(desk, 'supervisor-1')).toEqual([['first_reply_late', 'act', id]]);
  });
  it('while nobody is on duty: the supervisor alone is told', async () => {
    const desk = await deskAtWork();
    const id = await asked(desk);
    await late(desk);
    expect(await noticesOf(desk, 'supervisor-1')).toEqual([['first_reply_late', 'act', id]]);
    expect(await noticesOf(desk, li.id)).toEqual([]);
  });
  it('and was answered, or left a message instead: nobody is told', async () => {
    const desk = await deskAtWork();
    const id = await taken(desk);
    await agentSpeaks(desk.ports, li, { conversationId: id, id: 'a-00000001', text: '您说', internal: false });
    await late(desk);
    const other = await deskAtWork();
    const left = await asked(other);
    await leaveMessage(other.ports, { contactId, conversationId: left, id: 'm-00000009', text: '楼道灯坏了。' });
    await late(other);
    for (const one of [desk, other]) expect(await noticesOf(one, 'supervisor-1')).toEqual([]);
  });
});
