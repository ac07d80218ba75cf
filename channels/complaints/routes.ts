import '@fastify/cookie';
import '@fastify/multipart';
import '@fastify/rate-limit';
import type { FastifyPluginCallback, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { errorReply } from '../../server/contract/common.js';
import { complaintFiled, fileComplaint, guessKind, kindGuess, photoStored } from '../../server/contract/complaint.js';
import { routes } from '../../server/contract/routes.js';
import { DeskError } from '../../server/desk/errors.js';
import type { ComplaintDesk } from './complaint-desk.js';

export interface ComplaintRoutes {
  desk: ComplaintDesk;
  /** Filings one address may make a minute; six times as many photos. */
  perMinute: number;
}

const tags = ['complaints'];
const refusals = { '4xx': errorReply, '5xx': errorReply } as const;
const visitorCookie = 'cd_visitor';
const photosEach = 6;

/** The one photo of a form, 6 MB at most (the desk's multipart limit refuses more). */
async function photoIn(request: FastifyRequest): Promise<Uint8Array> {
  const part = request.isMultipart() ? await request.file() : undefined;
  if (!part) throw new DeskError('photo_unreadable');
  return part.toBuffer();
}

/** The citizen's form: what kind of matter it seems to be, photos, filing. */
export function complaintRoutes({ desk, perMinute }: ComplaintRoutes): FastifyPluginCallback {
  const limit = (max: number) => ({ rateLimit: { max, timeWindow: '1 minute' } });
  return (plain, _options, ready) => {
    const app = plain.withTypeProvider<ZodTypeProvider>();

    app.post(routes.complaintKind, { schema: { tags, body: guessKind, response: { 200: kindGuess, ...refusals } } }, (request) => {
      const { type, emergency } = desk.guess(request.body);
      return { type, ...(emergency ? { emergency } : {}) };
    });

    app.post(routes.complaintPhotos, { schema: { tags, consumes: ['multipart/form-data'], response: { 201: photoStored, ...refusals } }, config: limit(perMinute * photosEach) }, async (request, reply) =>
      reply.code(201).send(await desk.storePhoto(await photoIn(request))),
    );

    app.post(routes.complaints, { schema: { tags, body: fileComplaint, response: { 201: complaintFiled, ...refusals } }, config: limit(perMinute) }, async (request, reply) =>
      reply.code(201).send(await desk.file(request.cookies[visitorCookie] ?? null, request.body)),
    );
    ready();
  };
}
