import type { FastifyInstance, FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import { fieldOf, xml, type RawForm } from '../twilio-forms.js';
import { CallsInHand } from './calls-in-hand.js';
import { isServedElsewhere, parseEvent, parseRecording, parseStatus, parseTurn } from './parse.js';
import { positionOf } from './position.js';
import { answerTurn, noteRecording, openCall, reportCall, type LineParts, type PhoneLine } from './turns.js';
import { readTwilioForms, type PhoneConfig } from './twilio-forms.js';
import { emptyTwiml, toTwiml, troubleTwiml, waitingTwiml } from './twiml.js';
import { lineUrls, readWaitQuery } from './urls.js';
import { whileWaiting } from './waiting.js';

type PhoneRoutes = LineParts & { config: PhoneConfig };
interface Webhook {
  Body: RawForm | undefined;
  Querystring: { t?: string; l?: string; s?: string };
}

function callIdOf(request: FastifyRequest<Webhook>): string {
  return fieldOf(request, 'CallSid');
}

/** Refuses what names no call. */
async function namesItsCall(request: FastifyRequest<Webhook>, reply: FastifyReply): Promise<void> {
  if (callIdOf(request) === '') await reply.code(400).type('text/plain').send('no CallSid');
}

async function waitDocument(line: PhoneLine, request: FastifyRequest<Webhook>): Promise<string> {
  const query = readWaitQuery(request.query);
  const people = query.seconds === null ? await positionOf(line, callIdOf(request)) : null;
  const waited = Number(fieldOf(request, 'QueueTime')) || 0;
  return waitingTwiml(whileWaiting({ ...query, waited, people, key: fieldOf(request, 'Digits') }), request.url);
}

function turnRoutes(app: FastifyInstance, line: PhoneLine): void {
  const trouble = troubleTwiml();
  app.post<Webhook>('/twilio/voice', async (request, reply) => xml(reply, (await openCall(line, { callId: callIdOf(request), from: fieldOf(request, 'From') })) ?? trouble));

  app.post<Webhook>('/twilio/voice/turn', async (request, reply) => {
    if (isServedElsewhere(request.body ?? {})) return xml(reply, emptyTwiml());
    const turn = parseTurn(request.query.t);
    const body = turn === null ? null : await answerTurn(line, { callId: callIdOf(request), turn }, parseEvent(request.body ?? {}));
    return xml(reply, body ?? trouble);
  });

  app.post<Webhook>('/twilio/voice/wait', async (request, reply) => xml(reply, await waitDocument(line, request)));
}

/** Reports change no call's course: they are answered with nothing. */
function reportRoutes(app: FastifyInstance, line: PhoneLine): void {
  app.post<Webhook>('/twilio/voice/status', async (request, reply) => {
    const report = parseStatus(request.body ?? {});
    if (report !== null) await reportCall(line, callIdOf(request), report);
    return reply.code(204).send();
  });

  app.post<Webhook>('/twilio/voice/recording', async (request, reply) => {
    const recording = parseRecording(request.body ?? {});
    if (recording !== null) await noteRecording(line, callIdOf(request), recording);
    return reply.code(204).send();
  });

  app.post<Webhook>('/twilio/voice/fallback', (request, reply) => {
    line.log.error('phone.fallback', { callId: callIdOf(request), errorCode: fieldOf(request, 'ErrorCode') });
    return xml(reply, troubleTwiml());
  });
}

/** The phone line's webhooks, encapsulated: it brings its own form parser and refuses unsigned forms. */
export function phoneRoutes({ config, ...ports }: PhoneRoutes): FastifyPluginCallback {
  const urls = lineUrls(config.publicUrl, '/twilio/voice');
  const line: PhoneLine = { ...ports, inHand: new CallsInHand(), render: (outcome, turn) => toTwiml(outcome, urls, turn) };
  return (app, _options, ready) => {
    readTwilioForms(app, config, ports.log);
    app.addHook<Webhook>('preHandler', namesItsCall);
    turnRoutes(app, line);
    reportRoutes(app, line);
    ready();
  };
}
