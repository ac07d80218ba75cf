import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../../server/ports/log.js';
import { field, parseForm, type RawForm } from './parse.js';
import { isFromTwilio } from './verify.js';

export interface PhoneConfig {
  authToken: string;
  /** What Twilio calls, scheme and host (and path prefix, if any). */
  publicUrl: string;
}

const FORM = 'application/x-www-form-urlencoded';
const LONGEST_FORM = 65_536;

type FormRequest = FastifyRequest<{ Body: RawForm | undefined }>;

/** Refuses whatever Twilio did not sign. */
function signedOnly({ authToken, publicUrl }: PhoneConfig, log: Log) {
  return async (request: FormRequest, reply: FastifyReply): Promise<void> => {
    const signature = [request.headers['x-twilio-signature']].flat()[0];
    if (isFromTwilio({ authToken, publicUrl, path: request.url, form: request.body ?? {}, signature })) return;
    log.warn('phone.refused', { reason: signature === undefined ? 'no_signature' : 'wrong_signature' });
    await reply.code(403).type('text/plain').send('signature refused');
  };
}

/** Makes an encapsulated part of the server read Twilio's forms as they were signed, and only signed ones. */
export function readTwilioForms(app: FastifyInstance, config: PhoneConfig, log: Log): void {
  if (app.hasContentTypeParser(FORM)) app.removeContentTypeParser(FORM);
  app.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: LONGEST_FORM }, (_request, body, done) => done(null, parseForm(String(body))));
  app.addHook<{ Body: RawForm | undefined }>('preHandler', signedOnly(config, log));
}

/** What a form says under a name; '' when it says nothing. */
export function fieldOf(request: { body: RawForm | undefined }, key: string): string {
  return field(request.body ?? {}, key);
}

/** Answers with a document. */
export function xml(reply: FastifyReply, body: string): FastifyReply {
  return reply.type('text/xml; charset=utf-8').send(body);
}
