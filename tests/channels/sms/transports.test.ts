import twilio from 'twilio';
import { describe, expect, it } from 'vitest';
import { consoleSms } from '../../../channels/sms/console-transport.js';
import { e164 } from '../../../channels/sms/e164.js';
import { twilioSms } from '../../../channels/sms/twilio-transport.js';
import { DeskError } from '../../../server/desk/errors.js';
import { FakeLog } from '../../support/fakes/log.js';

const message = { id: 'ev1:sms', to: '00012345678', text: '【便民服务台】已约好。' };

describe('the console transport', () => {
  it('writes one line with the text and without the number', async () => {
    const log = new FakeLog();
    expect(await consoleSms({ log }).send(message)).toEqual({ externalId: 'console-ev1:sms' });
    expect(log.lines).toEqual([{ level: 'info', event: 'sms.console', facts: { id: 'ev1:sms', to: '****5678', segments: 1, text: message.text } }]);
    expect(JSON.stringify(log.lines)).not.toContain('00012345678');
  });
  it('keeps the query code out of the log, and the ticket number in it', async () => {
    const log = new FakeLog();
    await consoleSms({ log }).send({ ...message, text: '单号260930091204000042，查询码384207。' });
    expect(log.lines[0]?.facts).toMatchObject({ text: '单号260930091204000042，查询码******。' });
  });

  it('sends once what it is asked to send twice', async () => {
    const log = new FakeLog();
    const sms = consoleSms({ log });
    await Promise.all([sms.send(message), sms.send(message)]);
    await sms.send({ ...message, id: 'ev2:sms' });
    expect(log.lines).toHaveLength(2);
  });
});

interface Wire {
  asked: { url: string; form: Record<string, string> }[];
  /** What comes back, in order; null when nobody answers. A created message when empty. */
  answers: ({ status: number; body: unknown } | null)[];
}

/** The real client with the network taken out from under it. */
function line(): { wire: Wire; sms: ReturnType<typeof twilioSms> } {
  const wire: Wire = { asked: [], answers: [] };
  const httpClient = new twilio.RequestClient();
  httpClient.axios.defaults.adapter = async (config) => {
    wire.asked.push({ url: config.url ?? '', form: Object.fromEntries(new URLSearchParams(String(config.data))) });
    const answer = wire.answers.length === 0 ? { status: 201, body: { sid: `SM${wire.asked.length}` } } : wire.answers.shift();
    if (answer == null) throw new Error('connect ECONNREFUSED');
    return { status: answer.status, statusText: '', data: JSON.stringify(answer.body), headers: {}, config };
  };
  return { wire, sms: twilioSms({ accountSid: 'AC00000000000000000000000000000000', authToken: 't', from: '+8600000000000', statusUrl: 'https://desk.example/twilio/sms/status', httpClient }) };
}

describe('the Twilio transport', () => {
  it('sends the finished text to the mobile in international form', async () => {
    const { wire, sms } = line();
    expect(await sms.send(message)).toEqual({ externalId: 'SM1' });
    expect(wire.asked).toEqual([
      { url: 'https://api.twilio.com/2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json', form: { To: '+8600012345678', From: '+8600000000000', Body: message.text, StatusCallback: 'https://desk.example/twilio/sms/status?m=ev1%3Asms' } },
    ]);
  });
  it('asks Twilio once for one message', async () => {
    const { wire, sms } = line();
    await Promise.all([sms.send(message), sms.send(message)]);
    expect(wire.asked).toHaveLength(1);
  });
  it('may be asked again after a failure', async () => {
    const { wire, sms } = line();
    wire.answers = [{ status: 503, body: { status: 503, code: 20503, message: 'down' } }];
    await expect(sms.send(message)).rejects.toThrow('Twilio answered 503 (20503)');
    expect(await sms.send(message)).toEqual({ externalId: 'SM2' });
  });
  it('says that a retry cannot help when Twilio refuses the number, without repeating it', async () => {
    const { wire, sms } = line();
    wire.answers = [{ status: 400, body: { status: 400, code: 21610, message: 'To number +8600012345678 has opted out' } }];
    const error: unknown = await sms.send(message).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DeskError);
    expect(error).toMatchObject({ code: 'cannot_text', facts: { stopped: true, twilioStatus: 400, twilioCode: 21610 } });
    expect(String(error)).not.toContain('00012345678');
  });
  it('lets a later attempt help when Twilio is busy, away or set up wrongly', async () => {
    const { wire, sms } = line();
    wire.answers = [{ status: 401, body: { status: 401, code: 20003 } }, { status: 429, body: { status: 429, code: 20429 } }, null];
    await expect(sms.send(message)).rejects.toThrow('Twilio answered 401');
    await expect(sms.send(message)).rejects.toThrow('Twilio answered 429');
    await expect(sms.send(message)).rejects.toThrow('Twilio was not reached');
  });
  it.each(['02200001234', '12345', ''])('refuses %s, which no text can reach', (phone) => {
    expect(() => e164(phone)).toThrow(DeskError);
  });
});
