import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTwilioForms } from '../../../channels/phone/twilio-forms.js';
import { smsRoutes } from '../../../channels/sms/routes.js';
import { trialTextRoutes } from '../../../channels/sms/trial-routes.js';
import type { DeliveryReport, HeardText, TextDesk } from '../../../server/ports/text-desk.js';
import { FakeLog } from '../../support/fakes/log.js';
import { Handset, type TextFaults } from '../../support/texts/handset.js';

const authToken = 'a-token-only-for-this-test';
const publicUrl = 'https://desk.example';
const phone = '00012345678';
let app: FastifyInstance;
let url: string;
let log: FakeLog;
const heard: HeardText[] = [];
const reported: DeliveryReport[] = [];
const desk: TextDesk = { heard: async (text) => void heard.push(text), reported: async (report) => void reported.push(report) };

async function opens(providerAnswers = false): Promise<void> {
  app = Fastify();
  log = new FakeLog();
  const config = { authToken, publicUrl };
  await app.register(smsRoutes({ desk, log, readForms: (part) => readTwilioForms(part, config, log), providerAnswers }));
  await app.register(trialTextRoutes({ heard: desk.heard, to: async (to) => [{ id: 'd-1', at: 1, text: `to ${to}` }] }));
  url = await app.listen({ port: 0, host: '127.0.0.1' });
}
beforeEach(async () => {
  heard.length = 0;
  reported.length = 0;
  await opens();
});
afterEach(() => app.close());
const handset = (faults: TextFaults = {}): Handset => new Handset({ deskUrl: url, publicUrl, authToken, phone, faults });

describe('a text that comes in', () => {
  it('is heard in the sender\'s words and answered with nothing: what is said goes out as a text of its own', async () => {
    const reply = await handset().texts('要3721');
    expect(reply).toEqual({ status: 200, body: expect.stringMatching(/<Response\/>$/) as string });
    expect(heard).toEqual([{ id: expect.stringMatching(/^SM/) as string, from: '+8600012345678', text: '要3721', lang: 'zh', wish: { kind: 'yes', code: '3721' }, answered: false }]);
  });

  it('keeps its id however often it is delivered', async () => {
    const doubled = handset({ duplicate: true });
    await doubled.texts('退订');
    await doubled.again();
    expect(heard).toHaveLength(4);
    expect(new Set(heard.map(({ id }) => id)).size).toBe(1);
  });

  it('is refused when the provider did not sign it', async () => {
    expect((await handset({ wrongSignature: true }).texts('退订')).status).toBe(403);
    expect(heard).toEqual([]);
  });

  it.each(['95588', 'ALERTS', 'whatsapp:+8600012345678', ''])('from %s is let be: nothing can go back there', async (From) => {
    expect((await handset().texts('hello', { From })).status).toBe(200);
    expect(heard).toEqual([]);
    expect(log.lines.map(({ event }) => event)).toEqual(['sms.unanswerable']);
  });

  it('may be empty, as a picture alone is', async () => {
    expect((await handset().texts('', { NumMedia: '1' })).status).toBe(200);
    expect(heard).toMatchObject([{ text: '', wish: { kind: 'unknown' } }]);
  });

  it('is answered by the provider where it says so, or acts on its own words', async () => {
    await handset().texts('别再烦我', { OptOutType: 'STOP' });
    await app.close();
    await opens(true);
    await handset().texts('stop');
    await handset().texts('退订');
    expect(heard.map(({ wish, answered }) => [wish.kind, answered])).toEqual([
      ['stop', true],
      ['stop', true],
      ['stop', false],
    ]);
  });
});

describe('how a text fared', () => {
  it('is told in our words; a state on the way says nothing new', async () => {
    for (const status of ['queued', 'sending', 'sent', 'delivered', 'undelivered', 'no-such-word']) expect((await handset().reports('ev1:sms', status)).status).toBe(204);
    expect(reported.map(({ id, state }) => [id, state])).toEqual([
      ['ev1:sms', 'sent'],
      ['ev1:sms', 'delivered'],
      ['ev1:sms', 'failed'],
    ]);
  });

  it('names a receiver who told the provider to stop', async () => {
    await handset().reports('ev1:sms', 'failed', { ErrorCode: '21610' });
    expect(reported).toMatchObject([{ stopped: true }]);
  });

  it('is refused when the provider did not sign it', async () => {
    expect((await handset({ wrongSignature: true }).reports('ev1:sms', 'failed')).status).toBe(403);
    expect(reported).toEqual([]);
  });
});

describe('the telephone of a trial', () => {
  it('shows what was texted to an invented number, and texts back', async () => {
    expect(await handset().received()).toEqual([{ id: 'd-1', at: 1, text: 'to 00012345678' }]);
    const said = await app.inject({ method: 'POST', url: `/trial/texts/${phone}`, payload: { text: '3721' } });
    expect(said.statusCode).toBe(204);
    expect(heard).toMatchObject([{ from: '+8600012345678', wish: { kind: 'yes', code: '3721' }, answered: false }]);
  });

  it('knows no number a person could have, and no empty text', async () => {
    expect((await app.inject({ url: '/trial/texts/13800000000' })).statusCode).toBe(404);
    expect((await app.inject({ method: 'POST', url: '/trial/texts/13800000000', payload: { text: '3721' } })).statusCode).toBe(400);
    expect((await app.inject({ method: 'POST', url: `/trial/texts/${phone}`, payload: { text: ' ' } })).statusCode).toBe(400);
    expect(heard).toEqual([]);
  });
});
