import type { FastifyInstance, FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import { CallsInHand } from '../calls-in-hand.js';
import { parseTurn } from '../parse.js';
import { positionOf } from '../position.js';
import { answerTurn, openCall, reportCall, type LineParts, type PhoneLine } from '../turns.js';
import { lineUrls, readWaitQuery } from '../urls.js';
import { whileWaiting } from '../waiting.js';
import { parseJambonz, parseJambonzStatus, payload, type Payload } from './parse.js';
import { toJambonz, troubleVerbs, waitingVerbs } from './verbs.js';
import { isFromJambonz } from './verify.js';

interface JambonzConfig {
  /** The webhook secret of the jambonz account. */
  secret: string;
  /** What jambonz calls, scheme and host (and path prefix, if any). */
  publicUrl: string;
}
type JambonzRoutes = LineParts & { config: JambonzConfig };
interface Webhook {
  Body: { raw: string; payload: Payload | null };
  Querystring: { t?: string; l?: string; s?: string };
}

const JSON_TYPE = 'application/json';
const LARGEST_BODY = 65_536;

/** The signature covers the body as it came, so it is kept beside what was read from it. */
function read(raw: string): Webhook['Body'] {
  try {
    return { raw, payload: payload.safeParse(JSON.parse(raw)).data ?? null };
  } catch {
    return { raw, payload: null };
  }
}

/** Refuses whatever jambonz did not sign just now, and what names no call. */
function signedOnly({ secret }: JambonzConfig, { clock, log }: Pick<PhoneLine, 'clock' | 'log'>) {
  return async (request: FastifyRequest<Webhook>, reply: FastifyReply): Promise<void> => {
    const header = [request.headers['jambonz-signature']].flat()[0];
    if (!isFromJambonz({ secret, header, body: request.body.raw, now: clock.now() })) {
      log.warn('webhook.refused', { reason: header === undefined ? 'no_signature' : 'wrong_signature' });
      await reply.code(403).type('text/plain').send('signature refused');
    } else if (request.body.payload === null) {
      await reply.code(400).type('text/plain').send('no call_sid');
    }
  };
}

function callOf({ body }: FastifyRequest<Webhook>): Payload {
  return body.payload ?? { call_sid: '' };
}

function verbs(reply: FastifyReply, body: string | null): FastifyReply {
  return reply.type(`${JSON_TYPE}; charset=utf-8`).send(body ?? troubleVerbs());
}

function webhooks(app: FastifyInstance, line: PhoneLine): void {
  app.post<Webhook>('/jambonz/voice', async (request, reply) => {
    const { call_sid: callId, from = '' } = callOf(request);
    return verbs(reply, await openCall(line, { callId, from }));
  });

  app.post<Webhook>('/jambonz/voice/turn', async (request, reply) => {
    const turn = parseTurn(request.query.t);
    const call = callOf(request);
    return verbs(reply, turn === null ? null : await answerTurn(line, { callId: call.call_sid, turn }, parseJambonz(call)));
  });

  app.post<Webhook>('/jambonz/voice/wait', async (request, reply) => {
    const query = readWaitQuery(request.query);
    const { call_sid: callId, queue_time: waited = 0 } = callOf(request);
    const people = query.seconds === null ? await positionOf(line, callId) : null;
    return verbs(reply, waitingVerbs(whileWaiting({ ...query, waited, people, key: '' })));
  });

  app.post<Webhook>('/jambonz/voice/status', async (request, reply) => {
    const report = parseJambonzStatus(callOf(request));
    if (report !== null) await reportCall(line, callOf(request).call_sid, report);
    return reply.code(204).send();
  });
}

/** The same line for jambonz, the engine a carrier's SIP trunk is put on at home. It has no fallback address: an error is answered in words. */
export function jambonzRoutes({ config, ...ports }: JambonzRoutes): FastifyPluginCallback {
  const urls = lineUrls(config.publicUrl, '/jambonz/voice');
  const line: PhoneLine = { ...ports, inHand: new CallsInHand(), render: (outcome, turn) => toJambonz(outcome, urls, turn) };
  return (app, _options, ready) => {
    if (app.hasContentTypeParser(JSON_TYPE)) app.removeContentTypeParser(JSON_TYPE);
    app.addContentTypeParser(JSON_TYPE, { parseAs: 'string', bodyLimit: LARGEST_BODY }, (_request, body, done) => done(null, read(String(body))));
    app.addHook<Webhook>('preHandler', signedOnly(config, ports));
    app.setErrorHandler((error, _request, reply) => {
      ports.log.error('phone.fallback', { error: error instanceof Error ? error.message : String(error) });
      return verbs(reply, null);
    });
    webhooks(app, line);
    ready();
  };
}
