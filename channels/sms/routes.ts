import type { FastifyInstance, FastifyPluginCallback, FastifyRequest } from 'fastify';
import type { DeliveryEnd } from '../../server/ports/delivery-store.js';
import type { Log } from '../../server/ports/log.js';
import type { HeardText, TextDesk } from '../../server/ports/text-desk.js';
import { fieldOf, xml, type RawForm } from '../twilio-forms.js';
import { isProviderWord, langOf, wishOf } from './code-words.js';
import { optedOut } from './twilio-transport.js';

interface Webhook {
  Body: RawForm | undefined;
  Querystring: { m?: string };
}
interface Parts {
  desk: TextDesk;
  log: Log;
  /** Makes a part of the server read the provider's forms, and only signed ones. */
  readForms: (app: FastifyInstance) => void;
  /** The provider acts on its own words (STOP, START, HELP) and answers them. */
  providerAnswers: boolean;
}

export const statusPath = '/twilio/sms/status';
/** Nothing is said in the reply itself: what is answered goes out as a text of its own, with a record. */
const nothing = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

/** How far along each word of the provider is; others say nothing new. */
const states: Readonly<Record<string, DeliveryEnd>> = { sent: 'sent', delivered: 'delivered', read: 'delivered', undelivered: 'failed', failed: 'failed', canceled: 'failed' };

function heardIn(request: FastifyRequest<Webhook>, providerAnswers: boolean): HeardText | null {
  const [id, from, text] = [fieldOf(request, 'MessageSid') || fieldOf(request, 'SmsMessageSid'), fieldOf(request, 'From'), fieldOf(request, 'Body')];
  // Short codes, names and other networks' addresses cannot be answered.
  if (id === '' || !/^\+?\d{7,15}$/.test(from)) return null;
  const told = fieldOf(request, 'OptOutType') !== '' || (providerAnswers && isProviderWord(text));
  return { id, from, text, lang: langOf(text, from), wish: wishByProvider[fieldOf(request, 'OptOutType')] ?? wishOf(text), answered: told };
}

/** Words an account has added are known to the provider alone. */
const wishByProvider: Readonly<Record<string, HeardText['wish']>> = { STOP: { kind: 'stop' }, START: { kind: 'start' }, HELP: { kind: 'help' } };

/** Text messages that come in, and news of those that went out; delivered late or twice they do no harm. */
export function smsRoutes({ desk, log, readForms, providerAnswers }: Parts): FastifyPluginCallback {
  return (app, _options, ready) => {
    readForms(app);

    app.post<Webhook>('/twilio/sms', async (request, reply) => {
      const heard = heardIn(request, providerAnswers);
      if (heard === null) log.warn('sms.unanswerable', { messageSid: fieldOf(request, 'MessageSid') });
      else await desk.heard(heard);
      return xml(reply, nothing);
    });
    app.post<Webhook>(statusPath, async (request, reply) => {
      const state = states[fieldOf(request, 'MessageStatus') || fieldOf(request, 'SmsStatus')];
      const id = request.query.m ?? '';
      if (state !== undefined && id !== '') await desk.reported({ id, state, externalId: fieldOf(request, 'MessageSid'), stopped: fieldOf(request, 'ErrorCode') === String(optedOut) });
      return reply.code(204).send();
    });
    ready();
  };
}
