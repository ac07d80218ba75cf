import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AgentSuggestions, ConversationSummary } from '../../server/contract/assist.js';
import type { ConversationSlice } from '../../server/contract/chat.js';
import { routes } from '../../server/contract/routes.js';
import type { Work } from '../../server/contract/staff.js';
import { staffEar, type StaffEar } from './support/live.js';
import { addressOf, Browser, staffBrowser, webDesk, type WebDesk } from './support/web-desk.js';

let desk: WebDesk;
let citizen: Browser;
let agent: Browser;
let talk: string;
let ear: StaffEar | undefined;

const at = (route: 'conversationSuggestions' | 'conversationSummary') => routes[route].replace(':id', talk);
const say = (id: string, text: string) => citizen.post(`/api/chat/conversations/${talk}/messages`, { id, text });
const suggestions = async (who = agent) => (await who.get(at('conversationSuggestions'))).body as unknown as AgentSuggestions;

beforeEach(async () => {
  desk = await webDesk();
  await desk.app.listen({ port: 0, host: '127.0.0.1' });
  citizen = new Browser(desk.app);
  agent = await staffBrowser(desk, 'operator-1');
  talk = ((await citizen.post('/api/chat/conversations', { lang: 'zh' })).body as unknown as ConversationSlice).conversation.id;
  desk.ports.assistant.willSay('居住证要钱吗', { outcome: 'answered', reason: 'fee', text: '首次办理不收费。', source: { itemCode: 'residence-permit', guideName: '居住证申领', version: 3 } });
});
afterEach(async () => {
  ear?.leave();
  await desk.close();
});

/** The citizen asks for a person, and the agent takes the talk and listens. */
async function served(): Promise<StaffEar> {
  ear = await staffEar(addressOf(desk), agent.cookieHeader());
  await citizen.post(`/api/chat/conversations/${talk}/person`, { id: 'person-1' });
  await agent.ask('PUT', '/api/staff/presence', { body: { state: 'ready' } });
  const { offer } = (await agent.get('/api/staff/work')).body as unknown as Work;
  await agent.post(`/api/staff/conversations/${talk}/accept`, { offerId: offer?.offerId });
  return ear;
}

describe('suggestions to an agent', () => {
  it('are there on asking, marked as suggestions, with guide, version and part', async () => {
    await say('m-00000001', '居住证要钱吗');
    expect(await suggestions()).toEqual({
      suggested: true,
      conversationId: talk,
      seq: 1,
      guides: [{ itemCode: 'residence-permit', name: '居住证申领', version: 3, field: 'fee', text: '首次办理不收费。', confidence: 'high' }],
      templates: [],
      ticket: { type: 'assistance', topic: null, words: [] },
    });
  });

  it('come by themselves to who serves, after each message of the citizen', async () => {
    const heard = await served();
    await say('m-00000001', '居住证要钱吗');
    const { guides } = await heard.hears('conversation.suggestions', (event) => event.guides.length > 0);
    expect(guides[0]).toMatchObject({ itemCode: 'residence-permit', field: 'fee' });
    await agent.post(`/api/staff/conversations/${talk}/messages`, { id: 'agent-message-1', text: '不收费。' });
    await desk.hub.idle();
    expect(heard.all('conversation.suggestions')).toHaveLength(1);
  });

  it('do not come while the assistant itself still answers', async () => {
    ear = await staffEar(addressOf(desk), agent.cookieHeader());
    await ear.watch(talk);
    await say('m-00000001', '居住证要钱吗');
    await ear.hears('conversation.messages');
    await desk.hub.idle();
    expect(ear.all('conversation.suggestions')).toEqual([]);
  });

  it('never stand in the way of the talk: when they fail, the message is there all the same', async () => {
    const heard = await served();
    desk.ports.assistant.reply = () => Promise.reject(new Error('broken'));
    await say('m-00000001', '居住证要钱吗');
    await heard.hears('conversation.messages', ({ messages }) => messages.some(({ text }) => text === '居住证要钱吗'));
    await desk.hub.idle();
    expect(heard.all('conversation.suggestions')).toEqual([]);
    expect(desk.ports.log.lines.some(({ event }) => event === 'announcement_lost')).toBe(true);
  });

  it('are for who serves, and not without end', async () => {
    const auditor = await staffBrowser(desk, 'auditor-1');
    expect((await auditor.get(at('conversationSuggestions'))).status).toBe(403);
    expect((await new Browser(desk.app).get(at('conversationSuggestions'))).status).toBe(401);
    const statuses = new Set<number>();
    for (let asked = 0; asked < 60; asked += 1) statuses.add((await agent.get(at('conversationSuggestions'))).status);
    expect([...statuses, (await agent.get(at('conversationSuggestions'))).status]).toEqual([200, 429]);
    expect((await (await staffBrowser(desk, 'supervisor-1')).get(at('conversationSuggestions'))).status).toBe(200);
  });
});

describe('a summary of a talk', () => {
  it('says in the reader’s language what is wanted, given and open, and nothing of who it is', async () => {
    await say('m-00000001', '我叫王小明，居住证要钱吗');
    const summary = (await agent.post(at('conversationSummary'), { lang: 'zh' })).body as unknown as ConversationSummary;
    expect(summary).toMatchObject({ suggested: true, seq: 1, lines: [{ kind: 'wants', seq: 1 }, { kind: 'given', text: '姓名' }, { kind: 'open' }] });
    expect(summary.text).toBe('想要：我叫▇，居住证要钱吗\n已提供：姓名\n还没答：我叫▇，居住证要钱吗');
    const english = (await agent.post(at('conversationSummary'), { lang: 'en' })).body as unknown as ConversationSummary;
    expect(english.text).toContain('Has given: a name');
    expect(english.told).toBeUndefined();
  });

  it('is for who may read the talk', async () => {
    expect((await (await staffBrowser(desk, 'reviewer-1')).post(at('conversationSummary'), {})).status).toBe(200);
    expect((await (await staffBrowser(desk, 'clerk-1')).post(at('conversationSummary'), {})).status).toBe(403);
  });
});
