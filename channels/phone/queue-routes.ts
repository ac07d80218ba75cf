import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import type { ConferenceLine } from '../../server/ports/conference-line.js';
import type { Log } from '../../server/ports/log.js';
import { field, parseForm, type RawForm } from './parse.js';
import { leaveTwiml, nothingTwiml, partingTwiml, waitingAgainTwiml } from './queue-twiml.js';
import type { PhoneConfig } from './routes.js';
import { isFromTwilio } from './verify.js';

interface Webhook {
  Body: RawForm | undefined;
  Querystring: { call?: string };
}
interface Parts {
  line: ConferenceLine;
  log: Log;
  config: PhoneConfig;
}
const FORM = 'application/x-www-form-urlencoded';
const longestForm = 65_536;
const choicePath = '/twilio/voice/queue/choice';

const said = (request: FastifyRequest<Webhook>, key: string): string => field(request.body ?? {}, key);
const xml = (reply: FastifyReply, body: string): FastifyReply => reply.type('text/xml; charset=utf-8').send(body);

function signedOnly({ config: { authToken, publicUrl }, log }: Parts) {
  return async (request: FastifyRequest<Webhook>, reply: FastifyReply): Promise<void> => {
    const signature = [request.headers['x-twilio-signature']].flat()[0];
    if (isFromTwilio({ authToken, publicUrl, path: request.url, form: request.body ?? {}, signature })) return;
    log.warn('phone.refused', { reason: signature === undefined ? 'no_signature' : 'wrong_signature' });
    await reply.code(403).type('text/plain').send('signature refused');
  };
}

const moves: Readonly<Record<string, boolean>> = { 'participant-join': true, 'participant-leave': false };

/** Reports of a call's conference; answered with nothing, whatever they tell. */
async function report({ line }: Parts, request: FastifyRequest<Webhook>): Promise<void> {
  const came = moves[said(request, 'StatusCallbackEvent')];
  const label = said(request, 'ParticipantLabel');
  if (came !== undefined && label !== '') await line.moved(request.query.call ?? '', { label, came });
}

async function recorded({ line }: Parts, request: FastifyRequest<Webhook>): Promise<void> {
  const externalId = said(request, 'RecordingSid');
  if (said(request, 'RecordingStatus') !== 'completed' || externalId === '') return;
  const seconds = Number(said(request, 'RecordingDuration'));
  await line.recorded({ callId: request.query.call ?? '', externalId, seconds: Number.isFinite(seconds) && seconds > 0 ? seconds : null });
}

/** How the second wait ended: called back by wish, hung up, or put through. */
async function leftQueue({ line }: Parts, request: FastifyRequest<Webhook>): Promise<string> {
  const callId = said(request, 'CallSid');
  const result = said(request, 'QueueResult');
  if (result === 'hangup') await line.callerLeft(callId);
  return result === 'leave' ? partingTwiml((await line.waiting(callId))?.lang ?? 'zh', 'kept') : nothingTwiml();
}

/** The webhooks of calls that people talk in, and of callers who wait again after their agent was lost. */
export function conferenceRoutes(parts: Parts): FastifyPluginCallback {
  const { line, config } = parts;
  const choice = `${new URL(config.publicUrl).pathname.replace(/\/$/, '')}${choicePath}`;
  return (app, _options, ready) => {
    if (app.hasContentTypeParser(FORM)) app.removeContentTypeParser(FORM);
    app.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: longestForm }, (_request, body, done) => done(null, parseForm(String(body))));
    app.addHook<Webhook>('preHandler', signedOnly(parts));

    app.post<Webhook>('/twilio/voice/conference', async (request, reply) => {
      await report(parts, request);
      return reply.code(204).send();
    });
    app.post<Webhook>('/twilio/voice/conference/recording', async (request, reply) => {
      await recorded(parts, request);
      return reply.code(204).send();
    });
    app.post<Webhook>('/twilio/voice/conference/left', async (request, reply) => xml(reply, partingTwiml((await line.waiting(said(request, 'CallSid')))?.lang ?? 'zh', 'bye')));
    app.post<Webhook>('/twilio/voice/queue/wait', async (request, reply) => {
      const waiting = await line.waiting(said(request, 'CallSid'));
      return xml(reply, waiting === null ? nothingTwiml() : waitingAgainTwiml(waiting, choice));
    });
    app.post<Webhook>(choicePath, async (request, reply) => {
      const callId = said(request, 'CallSid');
      const waiting = await line.waiting(callId);
      if (said(request, 'Digits') !== '1') return xml(reply, waiting === null ? nothingTwiml() : waitingAgainTwiml(waiting, choice));
      await line.keepPlace(callId);
      return xml(reply, leaveTwiml());
    });
    app.post<Webhook>('/twilio/voice/queue/left', async (request, reply) => xml(reply, await leftQueue(parts, request)));
    ready();
  };
}
