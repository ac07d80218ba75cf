import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { addressOf, webDesk } from './support/web-desk.js';

it('closes although a browser keeps a line open that it never used', async () => {
  const desk = await webDesk();
  await desk.app.listen({ port: 0, host: '127.0.0.1' });
  const spare = connect(Number(new URL(addressOf(desk)).port), '127.0.0.1');
  await once(spare, 'connect');
  const ended = once(spare, 'close');
  await desk.close();
  await ended;
  expect(desk.app.server.listening).toBe(false);
}, 10_000);
