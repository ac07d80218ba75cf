import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConversationSlice, Message } from '../../server/contract/chat.js';
import type { DeskStatus, StaffSlice } from '../../server/contract/staff.js';
import { samplePassword } from '../../server/sample-data/staff.js';
import type { DeskProcess } from '../support/desk-process.js';
import { redisInstalled } from '../support/redis.js';
import { Client, type Network } from '../support/torture/client.js';
import { findings } from '../support/torture/findings.js';
import { Ledger } from '../support/torture/ledger.js';
import { readAt } from '../support/torture/open-store.js';
import { until } from '../support/torture/patience.js';
import { citizenEar, staffEar, type CitizenEar, type StaffEar } from '../web/support/live.js';
import { fileCriticalMatters, openCluster, type Cluster } from './cluster.js';

const slow = { timeout: 300_000 };
const ledger = new Ledger();
/** The matters fall due second after second, some before the worker is killed and some after. */
const dueAfterMs = Array.from({ length: 24 }, (_, index) => 12_000 + index * 1_500);
const filedTogether = 20;

let cluster: Cluster;
let webs: DeskProcess[];
let worker: DeskProcess;
let citizen: Client;
let agent: Client;
let supervisor: Client;
let citizenHears: CitizenEar;
let agentHears: StaffEar;
let talk: string;

beforeAll(async () => {
  if (!redisInstalled) return;
  cluster = await openCluster();
  await fileCriticalMatters(cluster.storeUri, ledger, dueAfterMs);
  // The first trains the assistant, the others find it trained.
  const first = await cluster.start('web');
  const [second, working] = await Promise.all([cluster.start('web'), cluster.start('worker')]);
  webs = [first, second];
  worker = working;
  citizen = new Client(reach(first));
  agent = await new Client(reach(second)).signIn('wangmin', samplePassword);
  supervisor = await new Client(reach(second)).signIn('liqiang', samplePassword);
  const { conversation } = await citizen.post<ConversationSlice>('/api/chat/conversations', { lang: 'zh' });
  talk = conversation.id;
  citizenHears = await citizenEar(first.url, citizen.cookieHeader);
  agentHears = await staffEar(second.url, agent.cookieHeader);
  expect(await citizenHears.watch(talk)).toBe(true);
}, 300_000);

afterAll(async () => {
  if (!redisInstalled) return;
  citizenHears.leave();
  agentHears.leave();
  await cluster.close();
}, 60_000);

const reach = ({ url }: DeskProcess): Network => ({ url, ledger, losesAnswer: () => false });

async function citizenSays(id: string, text: string): Promise<void> {
  await citizen.post(`/api/chat/conversations/${talk}/messages`, { id, text });
  ledger.said({ conversationId: talk, id, from: 'citizen', text });
}
async function agentSays(id: string, text: string): Promise<void> {
  await agent.post(`/api/staff/conversations/${talk}/messages`, { id, text });
  ledger.said({ conversationId: talk, id, from: 'agent', text });
}
/** What a browser was told of one conversation, each telling counted. */
const told = (ear: { all: (name: 'conversation.messages') => { conversationId: string; messages: Message[] }[] }): string[] =>
  ear.all('conversation.messages').filter(({ conversationId }) => conversationId === talk).flatMap(({ messages }) => messages.map(({ id }) => id));

async function fileTogether(): Promise<void> {
  const file = async (index: number) => {
    const key = `together-${index}`;
    const form = { key, channel: 'counter', type: 'assistance', title: '协助办理', content: '群众到窗口请求协助', way: 'sms', callerPhone: `0004000${String(index).padStart(4, '0')}` };
    const { no } = await agent.post<{ no: string }>('/api/staff/tickets', form);
    ledger.filed({ no, key: `staff:${key}`, moves: ['filed'], texts: 1 });
  };
  await Promise.all(Array.from({ length: filedTogether }, (_, index) => file(index)));
}

describe.skipIf(!redisInstalled)('a desk of two web processes and a worker', () => {
  it('opens one conversation for a visitor who starts on both processes at once', slow, async () => {
    const headers = { cookie: 'cd_visitor=visitor-on-both-processes', 'content-type': 'application/json' };
    const start = async (url: string) => (await fetch(`${url}/api/chat/conversations`, { method: 'POST', headers, body: '{"lang":"zh"}' })).json() as Promise<ConversationSlice>;
    const started = await Promise.all(webs.flatMap(({ url }) => [start(url), start(url), start(url)]));
    expect(new Set(started.map(({ conversation }) => conversation.id)).size).toBe(1);
  });

  it('carries the citizen’s words on one process to the agent on the other, the worker being killed in the middle of its jobs', slow, async () => {
    await agent.put('/api/staff/presence', { state: 'ready' });
    await citizenSays('question-1', '失业登记需要带什么材料');
    await citizenHears.hears('conversation.messages', ({ messages }) => messages.some(({ from }) => from === 'bot'));
    await until('a deadline that passes', async () => ((await readAt(cluster.storeUri)).tickets.some(({ history }) => history.some(({ type }) => type === 'deadline_passed')) ? true : null));

    const texts = (await readAt(cluster.storeUri)).deliveries.length;
    const filing = fileTogether();
    await until('the worker in the middle of its jobs', async () => ((await readAt(cluster.storeUri)).deliveries.length > texts ? true : null));
    await worker.kill();
    await filing;
    await citizenSays('person-1', '转人工');
    worker = await cluster.start('worker');

    const { offer } = await agentHears.hears('offer.made', (made) => made.offer.conversationId === talk);
    await agent.post(`/api/staff/conversations/${talk}/accept`, { offerId: offer.offerId });
    expect(await agentHears.watch(talk)).toBe(true);
    for (const turn of [1, 2, 3, 4]) {
      await agentSays(`from-agent-${turn}`, `第${turn}步请这样办`);
      await citizenHears.hears('conversation.messages', ({ messages }) => messages.some(({ id }) => id === `from-agent-${turn}`));
      await citizenSays(`from-citizen-${turn}`, `第${turn}步办好了`);
      await agentHears.hears('conversation.messages', ({ messages }) => messages.some(({ id }) => id === `from-citizen-${turn}`));
    }
    const key = 'out-of-the-talk';
    const { no } = await agent.post<{ no: string }>('/api/staff/tickets', { key, channel: 'web_chat', conversationId: talk, type: 'assistance', title: '协助办理失业登记', content: '已说明材料', way: 'none' });
    ledger.filed({ no, key: `staff:${key}`, moves: ['filed'], texts: 0 });
    await agent.post(`/api/staff/conversations/${talk}/close`);
    await citizenHears.hears('conversation.messages', ({ conversation }) => conversation.state === 'closed');
    await citizen.post(`/api/chat/conversations/${talk}/rating`, { score: 5 });
    ledger.rated.set(talk, 5);
  });

  it('told each side every message once, by socket', () => {
    const spoken = ledger.messages.filter(({ conversationId }) => conversationId === talk).map(({ id }) => id);
    expect(spoken.filter((id) => told(citizenHears).filter((heard) => heard === id).length !== 1)).toEqual([]);
    const sinceAccepted = spoken.filter((id) => /^from-(agent|citizen)-\d$/.test(id));
    expect(sinceAccepted.filter((id) => told(agentHears).filter((heard) => heard === id).length !== 1)).toEqual([]);
  });

  it('tells each side the same whole story to who comes back and asks', async () => {
    const whole = await citizen.get<ConversationSlice>(`/api/chat/conversations/${talk}?after=0`);
    const seen = await agent.get<StaffSlice>(`/api/staff/conversations/${talk}?after=0`);
    expect(whole.messages.map(({ seq }) => seq)).toEqual(whole.messages.map((_, index) => index + 1));
    expect(seen.messages.map(({ id, text }) => [id, text])).toEqual(whole.messages.map(({ id, text }) => [id, text]));
    const after = await citizen.get<ConversationSlice>(`/api/chat/conversations/${talk}?after=${whole.messages.length - 3}`);
    expect(after.messages).toEqual(whole.messages.slice(-3));
  });

  it('ran every deadline once, sent every text once and owes nobody a word', slow, async () => {
    const passed = (types: readonly string[]) => types.includes('deadline_passed');
    await until('every deadline', async () => {
      const { tickets } = await readAt(cluster.storeUri);
      const due = tickets.filter(({ key }) => key.startsWith('web_form:critical-'));
      return due.length === dueAfterMs.length && due.every(({ history }) => passed(history.map(({ type }) => type))) ? true : null;
    });
    await until('an empty outbox', async () => ((await supervisor.get<DeskStatus>('/api/staff/status')).outboxPending === 0 ? true : null));
    const held = await readAt(cluster.storeUri);
    expect(findings(held, ledger)).toEqual([]);
    expect(held.deliveries).toHaveLength(dueAfterMs.length + filedTogether);
  });
});
