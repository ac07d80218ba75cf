import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizenView } from '../../channels/web-chat/present.js';
import { createHub } from '../../server/adapters/web/realtime/hub.js';
import type { ConversationSlice } from '../../server/contract/chat.js';
import { freePort } from '../support/desk-process.js';
import { citizenEar, staffEar } from './support/live.js';
import { complaint, file } from './support/samples.js';
import { addressOf, Browser, staffBrowser, webConfig, webDesk, type WebDesk } from './support/web-desk.js';

const installed = spawnSync('redis-server', ['--version']).status === 0;

describe.skipIf(!installed)('two web processes and a worker over Redis', () => {
  let redis: ChildProcess;
  let redisUrl: string;
  let desk: WebDesk;
  let other: WebDesk;

  beforeAll(async () => {
    const port = await freePort();
    redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: ['ignore', 'pipe', 'ignore'] });
    for await (const line of redis.stdout ?? []) if (String(line).includes('Ready to accept')) break;
    redisUrl = `redis://127.0.0.1:${port}`;
    desk = await webDesk({ redisUrl });
    other = await webDesk({ redisUrl, ports: desk.ports });
    for (const one of [desk, other]) await one.app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await Promise.all([desk.close(), other.close()]);
    redis.kill();
    await once(redis, 'exit');
  });

  it('reach every browser, whichever process it hangs on', async () => {
    const citizen = new Browser(desk.app);
    const { conversation } = (await citizen.post('/api/chat/conversations', { lang: 'zh' })).body as unknown as ConversationSlice;
    const agent = await staffBrowser(desk, 'operator-1');
    const [theirs, ours] = [await citizenEar(addressOf(desk), citizen.cookieHeader()), await staffEar(addressOf(other), agent.cookieHeader())];
    await ours.watch(conversation.id);
    await theirs.watch(conversation.id);
    await expect.poll(() => other.hub.citizenOnline(conversation.id)).toBe(true);

    await citizen.post(`/api/chat/conversations/${conversation.id}/messages`, { id: 'message-1', text: '在吗' });
    const heard = await ours.hears('conversation.messages', ({ messages }) => messages[0]?.id === 'message-1');
    expect(heard.conversation.citizenOnline).toBe(true);

    const worker = createHub({ ports: desk.ports, config: webConfig, citizenView: citizenView((no) => no), redisUrl });
    const stored = await desk.ports.conversations.get(conversation.id);
    if (!stored) throw new Error('the conversation is stored');
    worker.announcer.conversationChanged({ ...stored, seq: 2, messages: [...stored.messages, { seq: 2, id: 'bot-1', from: 'bot', text: '您好', at: 0 }] }, 1);
    const [atCitizen, atAgent] = [await theirs.hears('conversation.messages', ({ messages }) => messages[0]?.id === 'bot-1'), await ours.hears('conversation.messages', ({ messages }) => messages[0]?.id === 'bot-1')];
    expect([atCitizen.messages[0]?.text, atAgent.messages[0]?.text]).toEqual(['您好', '您好']);

    await expect.poll(() => other.hub.citizenOnline(conversation.id)).toBe(true);
    theirs.leave();
    await expect.poll(() => other.hub.citizenOnline(conversation.id)).toBe(false);
    ours.leave();
    await worker.close();
  });

  it('tell each other who has a ticket open', async () => {
    const { no } = await file(new Browser(desk.app), complaint());
    const [first, second] = [await staffBrowser(desk, 'operator-1'), await staffBrowser(other, 'dispatcher-1')];
    const [here, there] = [await staffEar(addressOf(desk), first.cookieHeader()), await staffEar(addressOf(other), second.cookieHeader())];
    here.view(no);
    await here.hears('ticket.viewers');
    there.view(no, true);
    const both = await here.hears('ticket.viewers', ({ viewers }) => viewers.length === 2);
    expect(both.viewers.map(({ id, writing }) => [id, writing])).toEqual([
      ['dispatcher-1', true],
      ['operator-1', false],
    ]);
    there.leave();
    await expect.poll(() => here.all('ticket.viewers').at(-1)?.viewers.length).toBe(1);
    here.leave();
  });
});
