import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../server/ports/log.js';

/** A webhook's form as it came: nothing dropped, nothing trimmed, since the signature covers all of it. */
export type RawForm = Readonly<Record<string, string | string[]>>;

type FormRequest = FastifyRequest<{ Body: RawForm | undefined }>;

/** Who says whether Twilio signed a request; `signature` absent = it carries none. */
type IsSigned = (request: { path: string; form: RawForm; signature: string | undefined }) => boolean;

const FORM = 'application/x-www-form-urlencoded';
const LONGEST_FORM = 65_536;

/** Reads a urlencoded body; a key that comes twice becomes a list. */
export function parseForm(body: string): RawForm {
  const fields = new URLSearchParams(body);
  const values = (key: string): string | string[] => {
    const all = fields.getAll(key);
    return all.length > 1 ? all : (all[0] ?? '');
  };
  return Object.fromEntries([...new Set(fields.keys())].map((key) => [key, values(key)]));
}

/** One field, or '' when it is absent. */
export function field(form: RawForm, key: string): string {
  const value = form[key] ?? '';
  return typeof value === 'string' ? value : (value[0] ?? '');
}

/** What a form says under a name; '' when it says nothing. */
export function fieldOf(request: { body: RawForm | undefined }, key: string): string {
  return field(request.body ?? {}, key);
}

/** Refuses whatever Twilio did not sign. */
function signedOnly(isSigned: IsSigned, log: Log) {
  return async (request: FormRequest, reply: FastifyReply): Promise<void> => {
    const signature = [request.headers['x-twilio-signature']].flat()[0];
    if (isSigned({ path: request.url, form: request.body ?? {}, signature })) return;
    log.warn('webhook.refused', { reason: signature === undefined ? 'no_signature' : 'wrong_signature' });
    await reply.code(403).type('text/plain').send('signature refused');
  };
}

/** Makes an encapsulated part of the server read Twilio's forms as they were signed, and only signed ones. */
export function readSignedForms(app: FastifyInstance, isSigned: IsSigned, log: Log): void {
  if (app.hasContentTypeParser(FORM)) app.removeContentTypeParser(FORM);
  app.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: LONGEST_FORM }, (_request, body, done) => done(null, parseForm(String(body))));
  app.addHook<{ Body: RawForm | undefined }>('preHandler', signedOnly(isSigned, log));
}

/** Answers with a document. */
export function xml(reply: FastifyReply, body: string): FastifyReply {
  return reply.type('text/xml; charset=utf-8').send(body);
}
