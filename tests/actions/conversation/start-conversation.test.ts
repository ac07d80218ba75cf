import { expect, it } from 'vitest';
import { startConversation } from '../../../server/actions/conversation/start-conversation.js';
import { fakePorts, type FakePorts } from '../../support/desk-fakes.js';

const start = (ports: FakePorts) => startConversation(ports, { contactId: 'c-1', lang: 'zh' });
async function close(ports: FakePorts, id: string): Promise<void> {
  const open = await ports.conversations.get(id);
  if (open) await ports.conversations.save({ ...open, state: 'closed', closedAt: ports.clock.now() }, []);
}

it('a chat opened in several tabs at once is one conversation', async () => {
  const ports = fakePorts();
  const started = await Promise.all([start(ports), start(ports), start(ports)]);
  expect(new Set(started.map(({ id }) => id)).size).toBe(1);
  expect(await ports.conversations.countOfContact('c-1')).toBe(1);
});

it('who comes back finds the talk that goes on; after its end a new one begins, once however many tabs ask', async () => {
  const ports = fakePorts();
  const first = await start(ports);
  expect((await start(ports)).id).toBe(first.id);
  await close(ports, first.id);
  const [second, same] = await Promise.all([start(ports), start(ports)]);
  expect([second.id === first.id, second.id === same.id, second.state]).toEqual([false, true, 'bot']);
});

it('finds the talk that goes on also when a process with a slow clock opened it', async () => {
  const ports = fakePorts();
  const first = await start(ports);
  await close(ports, first.id);
  ports.clock.advance(-60_000);
  const second = await start(ports);
  await close(ports, second.id);
  expect(new Set([first.id, second.id, (await start(ports)).id]).size).toBe(3);
});

it('two people never share one', async () => {
  const ports = fakePorts();
  const other = await startConversation(ports, { contactId: 'c-2', lang: 'zh' });
  expect((await start(ports)).id).not.toBe(other.id);
});
