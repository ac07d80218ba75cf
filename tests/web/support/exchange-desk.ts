import twilio from 'twilio';
import { conferenceRoutes } from '../../../channels/phone/queue-routes.js';
import { linePeople } from '../../../server/actions/calls/line-people.js';
import { twilioTelephony } from '../../../server/adapters/telephony/twilio-telephony.js';
import { roomOf } from '../../../server/adapters/telephony/identity.js';
import { conferenceLine } from '../../../server/call-parts.js';
import { readConfig } from '../../../server/config.js';
import { phoneLines } from '../../../server/phone-lines.js';
import { fakePorts } from '../../support/desk-fakes.js';
import { ExchangeStandIn, type InRoom } from '../../support/exchange/stand-in.js';
import { FakeCallStore } from '../../support/fakes/call-store.js';
import { webDesk, type WebDesk } from './web-desk.js';

export const phone = '00012345678';
const publicUrl = 'https://desk.example.gov.cn';
const authToken = 'trial-token-of-16';
/** Invented credentials: whole in shape, of no account. */
const env = { PUBLIC_URL: publicUrl, VOICE_TRANSPORT: 'twilio', TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: authToken, TWILIO_API_KEY: `SK${'0'.repeat(32)}`, TWILIO_API_SECRET: 'secret-of-the-key', TWILIO_VOICE_FROM: '+862200008890' };

type Form = Record<string, string>;
export interface ExchangeDesk extends WebDesk {
  exchange: ExchangeStandIn;
  calls: FakeCallStore;
  /** A signed webhook of the exchange; the document it is answered with. */
  tell: (path: string, form: Form) => Promise<string>;
  /** Everything told so far, once more in reverse. */
  tellAgain: () => Promise<void>;
  room: (callId: string) => InRoom[];
}

/** A desk whose calls go through Twilio's client, with a stand-in for the exchange behind it and its webhooks signed in front. */
export async function exchangeDesk(): Promise<ExchangeDesk> {
  const ports = fakePorts();
  const [exchange, calls] = [new ExchangeStandIn(), new FakeCallStore()];
  const config = readConfig({ ...env, SECRET: 'a secret of the test desk, long enough' });
  const { voice } = config;
  if (voice === null) throw new Error('no voice with these settings');
  const telephony = twilioTelephony({ ...voice, authToken, publicUrl, httpClient: exchange.httpClient() });
  const whole = Object.assign(ports, {
    telephony: Object.assign(ports.telephony, telephony, {
      fetchRecording: async function* () {
        yield Buffer.from('你好');
      },
    }),
  });
  const line = conferenceLine(whole);
  const desk = await webDesk({ ports: whole, channels: [...phoneLines({ config, ports: whole, calls, people: linePeople(whole) }), conferenceRoutes({ line, log: whole.log, config: { authToken, publicUrl } })] });
  const told: [string, Form][] = [];
  const send = async (path: string, form: Form): Promise<string> => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': twilio.getExpectedTwilioSignature(authToken, `${publicUrl}${path}`, form) };
    const reply = await desk.app.inject({ method: 'POST', url: path, headers, payload: new URLSearchParams(form).toString() });
    if (reply.statusCode >= 300) throw new Error(`${path}: ${reply.statusCode} ${reply.body}`);
    return reply.body;
  };
  return {
    ...desk,
    exchange,
    calls,
    tell: (path, form) => {
      told.push([path, form]);
      return send(path, form);
    },
    tellAgain: async () => {
      for (const [path, form] of told.toReversed()) await send(path, form);
    },
    room: (callId) => exchange.room(roomOf(callId)),
  };
}
