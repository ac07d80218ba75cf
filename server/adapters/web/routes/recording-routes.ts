import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callRecordings, ticketRecordings } from '../../../actions/calls/list-recordings.js';
import { holdRecording, openRecording, playRecording, type Playing } from '../../../actions/calls/recordings.js';
import { recordingHold, recordingList, recordingReason, recordingView } from '../../../contract/recordings.js';
import { routes } from '../../../contract/routes.js';
import { DeskError } from '../../../desk/errors.js';
import { askedSpan } from '../byte-range.js';
import { presentRecording, presentRecordings } from '../present/recordings.js';
import { idParams, noParams, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['recordings'];

/** What was recorded of a ticket or a call, who listened, and what is held. */
export function recordingRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.ticketRecordings, { schema: { tags, params: noParams, response: { 200: recordingList, ...refusals } } }, async (request) =>
    presentRecordings(await ticketRecordings(ports, actorOf(request), request.params.no), ports.telephony),
  );

  app.get(routes.callRecordings, { schema: { tags, params: idParams, response: { 200: recordingList, ...refusals } } }, async (request) =>
    presentRecordings(await callRecordings(ports, actorOf(request), request.params.id), ports.telephony),
  );

  app.post(routes.recording, { schema: { tags, params: idParams, body: recordingReason, response: { 200: recordingView, ...refusals } } }, async (request) => {
    const { reason, ticketNo = null } = request.body;
    return presentRecording(await openRecording(ports, actorOf(request), { id: request.params.id, ticketNo, reason }));
  });

  app.get(routes.recording, { schema: { tags, params: idParams } }, async (request, reply) => {
    mustBePlayer(request);
    return stream(reply, await playRecording(ports, actorOf(request), request.params.id), request.headers.range);
  });

  app.put(routes.recordingHold, { schema: { tags, params: idParams, body: recordingHold, response: { 200: recordingView, ...refusals } } }, async (request) =>
    presentRecording(await holdRecording(ports, actorOf(request), { id: request.params.id, ...request.body })),
  );
}

/** A page of its own could be saved: browsers say what they fetch for, and only a player gets it. */
function mustBePlayer({ headers }: FastifyRequest): void {
  if (['document', 'iframe', 'object', 'embed'].includes([headers['sec-fetch-dest']].flat().join())) throw new DeskError('not_found', { what: 'recording' });
}

/** Played as it comes, whole or in part; no browser and no proxy keeps it. */
function stream(reply: FastifyReply, { recording: { mime, bytes }, content }: Playing, range: string | undefined): FastifyReply {
  const span = askedSpan(range, bytes);
  const common = reply.type(mime).header('accept-ranges', 'bytes').header('content-disposition', 'inline').header('cache-control', 'private, no-store');
  if (span === 'unsatisfiable') return common.code(416).header('content-range', `bytes */${bytes}`).send();
  if (span === null) return common.header('content-length', bytes).send(Readable.from(content()));
  return common
    .code(206)
    .header('content-range', `bytes ${span.from}-${span.to}/${bytes}`)
    .header('content-length', span.to - span.from + 1)
    .send(Readable.from(content(span)));
}
