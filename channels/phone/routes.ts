import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../../server/ports/log.js';
import { field, parseEnding, parseForm, parseInput, parseTurn, type RawForm } from './parse.js';
import { answerTurn, endCall, openCall, type PhoneLine } from './turns.js';
import { troubleTwiml } from './twiml.js';
import { isFromTwilio } from './verify.js';

export interface PhoneConfig {
  authToken: string;
  /** What Twilio calls, scheme and host (and path prefix, if any). */
  publicUrl: string;
}
export type PhoneRoutes = Omit<PhoneLine, 'turnUrl'> & { config: PhoneConfig };
interface Webhook {
  Body: RawForm | undefined;
  Querystring: { t?: string };
}

const FORM = 'application/x-www-form-urlencoded';
const LONGEST_FORM = 65_536;

function xml(reply: FastifyReply, body: string): FastifyReply {
  return reply.type('text/xml; charset=utf-8').send(body);
}

function fieldOf(request: FastifyRequest<Webhook>, key: string): string {
  return field(request.body ?? {}, key);
}
function callIdOf(request: FastifyRequest<Webhook>): string {
  return fieldOf(request, 'CallSid');
}

/** Refuses whatever Twilio did not sign, and what names no call. */
function signedOnly({ authToken, publicUrl }: PhoneConfig, log: Log) {
  return async (request: FastifyRequest<Webhook>, reply: FastifyReply): Promise<void> => {
    const signature = [request.headers['x-twilio-signature']].flat()[0];
    if (!isFromTwilio({ authToken, publicUrl, path: request.url, form: request.body ?? {}, signature })) {
      log.warn('phone.refused', { reason: signature === undefined ? 'no_signature' : 'wrong_signature' });
      await reply.code(403).type('text/plain').send('signature refused');
    } else if (callIdOf(request) === '') {
      await reply.code(400).type('text/plain').send('no CallSid');
    }
  };
}

/** The action URL; an absolute path, so that it holds from whichever document it is read. */
function turnUrls(publicUrl: string): PhoneLine['turnUrl'] {
  const prefix = new URL(publicUrl).pathname.replace(/\/$/, '');
  return (turn) => `${prefix}/twilio/voice/turn?t=${turn}`;
}

/** The phone line's webhooks, encapsulated: it brings its own form parser and refuses unsigned forms. */
export function phoneRoutes({ config, ...ports }: PhoneRoutes): FastifyPluginCallback {
  const line: PhoneLine = { ...ports, turnUrl: turnUrls(config.publicUrl) };
  const trouble = troubleTwiml();
  return (app, _options, ready) => {
    if (app.hasContentTypeParser(FORM)) app.removeContentTypeParser(FORM);
    app.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: LONGEST_FORM }, (_request, body, done) => done(null, parseForm(String(body))));
    app.addHook<Webhook>('preHandler', signedOnly(config, ports.log));

    app.post<Webhook>('/twilio/voice', async (request, reply) => xml(reply, await openCall(line, { callId: callIdOf(request), from: fieldOf(request, 'From') })));

    app.post<Webhook>('/twilio/voice/turn', async (request, reply) => {
      const turn = parseTurn(request.query.t);
      const body = turn === null ? null : await answerTurn(line, { callId: callIdOf(request), turn }, parseInput(request.body ?? {}));
      return xml(reply, body ?? trouble);
    });

    app.post<Webhook>('/twilio/voice/status', async (request, reply) => {
      const ending = parseEnding(fieldOf(request, 'CallStatus'));
      if (ending !== null) await endCall(line, callIdOf(request), ending);
      return reply.code(204).send();
    });

    app.post<Webhook>('/twilio/voice/fallback', (request, reply) => {
      ports.log.error('phone.fallback', { callId: callIdOf(request), errorCode: fieldOf(request, 'ErrorCode') });
      return xml(reply, trouble);
    });
    ready();
  };
}
