import type { FastifyPluginCallback, FastifyRequest } from 'fastify';
import type { ConferenceLine } from '../../server/ports/conference-line.js';
import type { Log } from '../../server/ports/log.js';
import { fieldOf, xml, type RawForm } from '../twilio-forms.js';
import { leaveTwiml, nothingTwiml, partingTwiml, waitingAgainTwiml } from './queue-twiml.js';
import { readTwilioForms, type PhoneConfig } from './twilio-forms.js';

interface Webhook {
  Body: RawForm | undefined;
  Querystring: { call?: string };
}
interface Parts {
  line: ConferenceLine;
  log: Log;
  config: PhoneConfig;
}
const choicePath = '/twilio/voice/queue/choice';

const moves: Readonly<Record<string, boolean>> = { 'participant-join': true, 'participant-leave': false };

/** The desk's call; a caller who was rung back is on another leg than the one it began with. */
function callOf(request: FastifyRequest<Webhook>): string {
  return request.query.call ?? fieldOf(request, 'CallSid');
}

/** Reports of a call's conference; answered with nothing, whatever they tell. */
async function report({ line }: Parts, request: FastifyRequest<Webhook>): Promise<void> {
  const came = moves[fieldOf(request, 'StatusCallbackEvent')];
  const label = fieldOf(request, 'ParticipantLabel');
  if (came !== undefined && label !== '') await line.moved(request.query.call ?? '', { label, came, leg: fieldOf(request, 'CallSid') });
}

async function recorded({ line }: Parts, request: FastifyRequest<Webhook>): Promise<void> {
  const externalId = fieldOf(request, 'RecordingSid');
  if (fieldOf(request, 'RecordingStatus') !== 'completed' || externalId === '') return;
  const seconds = Number(fieldOf(request, 'RecordingDuration'));
  await line.recorded({ callId: request.query.call ?? '', externalId, seconds: Number.isFinite(seconds) && seconds > 0 ? seconds : null });
}

/** How the second wait ended: called back by wish, hung up, or put through. */
async function leftQueue({ line }: Parts, request: FastifyRequest<Webhook>): Promise<string> {
  const callId = callOf(request);
  const result = fieldOf(request, 'QueueResult');
  if (result === 'hangup') await line.callerLeft(callId);
  return result === 'leave' ? partingTwiml((await line.waiting(callId))?.lang ?? 'zh', 'kept') : nothingTwiml();
}

/** The webhooks of calls that people talk in, and of callers who wait again after their agent was lost. */
export function conferenceRoutes(parts: Parts): FastifyPluginCallback {
  const { line, config } = parts;
  const base = new URL(config.publicUrl).pathname.replace(/\/$/, '');
  const choiceFor = (callId: string): string => `${base}${choicePath}?call=${encodeURIComponent(callId)}`;
  return (app, _options, ready) => {
    readTwilioForms(app, config, parts.log);

    app.post<Webhook>('/twilio/voice/conference', async (request, reply) => {
      await report(parts, request);
      return reply.code(204).send();
    });
    app.post<Webhook>('/twilio/voice/conference/recording', async (request, reply) => {
      await recorded(parts, request);
      return reply.code(204).send();
    });
    app.post<Webhook>('/twilio/voice/conference/left', async (request, reply) => xml(reply, partingTwiml((await line.waiting(callOf(request)))?.lang ?? 'zh', 'bye')));
    app.post<Webhook>('/twilio/voice/queue/wait', async (request, reply) => {
      const callId = callOf(request);
      const waiting = await line.waiting(callId);
      return xml(reply, waiting === null ? nothingTwiml() : waitingAgainTwiml(waiting, choiceFor(callId)));
    });
    app.post<Webhook>(choicePath, async (request, reply) => {
      const callId = callOf(request);
      const waiting = await line.waiting(callId);
      if (fieldOf(request, 'Digits') !== '1') return xml(reply, waiting === null ? nothingTwiml() : waitingAgainTwiml(waiting, choiceFor(callId)));
      await line.keepPlace(callId);
      return xml(reply, leaveTwiml());
    });
    app.post<Webhook>('/twilio/voice/queue/left', async (request, reply) => xml(reply, await leftQueue(parts, request)));
    ready();
  };
}
