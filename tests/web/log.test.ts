import { pino } from 'pino';
import { expect, it } from 'vitest';
import { buildApp } from '../../server/adapters/web/app.js';
import { complaintDesk } from '../../server/adapters/web/citizen/complaint-desk.js';
import { complaintRoutes } from '../../channels/complaints/routes.js';
import { fakePorts } from '../support/desk-fakes.js';
import { caller, complaint, file } from './support/samples.js';
import { Browser, webConfig } from './support/web-desk.js';

it('writes a line a request without anybody’s data: no body, no query, no address', async () => {
  const lines: string[] = [];
  const ports = fakePorts();
  const app = await buildApp({
    ports,
    config: webConfig,
    logger: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }),
    plugins: [complaintRoutes({ desk: complaintDesk(ports), perMinute: 100 })],
  });
  const browser = new Browser(app);
  const { no } = await file(browser, complaint());
  await browser.signIn('dispatcher-1');
  await browser.get(`/api/staff/queue?q=${caller.phone}`);
  await browser.get(`/api/staff/tickets/${no}`);
  await browser.get(`/nothing/${caller.phone}`);
  await app.close();
  const written = lines.join('');
  expect(written).not.toContain(caller.phone);
  expect(written).not.toContain(caller.name);
  expect(written).not.toContain('dispatcher-1-password');
  expect(lines.map((line) => (JSON.parse(line) as { route?: string }).route)).toContain('/api/staff/tickets/:no');
});

it('logs what nobody expected under the id the reader was told', async () => {
  const lines: string[] = [];
  const ports = fakePorts();
  ports.directory.units = () => Promise.reject(new Error('the store is away'));
  const app = await buildApp({ ports, config: webConfig, logger: pino({ level: 'error' }, { write: (line: string) => void lines.push(line) }), plugins: [] });
  const browser = new Browser(app);
  await browser.post('/api/staff/session', { username: 'operator-1', password: 'operator-1-password' });
  const { error } = (await browser.get('/api/staff/units')).body as { error: { errorId: string } };
  await app.close();
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual([expect.objectContaining({ errorId: error.errorId, route: '/api/staff/units' })]);
});
