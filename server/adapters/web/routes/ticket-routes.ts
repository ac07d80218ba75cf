import { checkIdentity } from '../../../actions/tickets/check-identity.js';
import { cleanPhotos } from '../../../actions/tickets/clean-photos.js';
import { deadlineClock } from '../../../actions/deadlines/deadline-clock.js';
import { fileByStaff } from '../../../actions/tickets/file-by-staff.js';
import { findSimilar } from '../../../actions/tickets/find-similar.js';
import { previewDispatch } from '../../../actions/tickets/preview-dispatch.js';
import { readTicket } from '../../../actions/tickets/read-ticket.js';
import { runTicketCommand } from '../../../actions/tickets/run-ticket-command.js';
import { unmaskIdentity } from '../../../actions/tickets/unmask-identity.js';
import { routes } from '../../../contract/routes.js';
import { dispatchPreview, identityCheck, identityQuestion, intakeDone, intakeForm, photosCleaned, similarMatters, similarQuestion, ticketDetail, unmasked, unmaskRequest } from '../../../contract/ticket-detail.js';
import { queueRow, runCommand } from '../../../contract/ticket.js';
import { presentPreview } from '../present/dispatch-preview.js';
import { presentIdentityCheck } from '../present/identity-check.js';
import { presentRow } from '../present/queue-row.js';
import { readerFor } from '../present/reader.js';
import { presentTicket } from '../present/ticket-detail.js';
import { noParams, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['tickets'];

/** Reading one ticket and what dispatching it would mean. */
export function ticketRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.ticket, { schema: { tags, params: noParams, response: { 200: ticketDetail, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const [read, reader] = await Promise.all([readTicket(ports, actor, request.params.no), readerFor(ports, actor)]);
    return presentTicket(read, reader);
  });

  app.post(routes.similar, { schema: { tags, body: similarQuestion, response: { 200: similarMatters, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const [found, reader] = await Promise.all([findSimilar(ports, actor, request.body), readerFor(ports, actor)]);
    return found.map(({ ticket, score, reasons }) => ({ row: presentRow(ticket, reader), score, reasons: [...reasons] }));
  });

  app.get(routes.dispatchPreview, { schema: { tags, params: noParams, response: { 200: dispatchPreview, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const preview = await previewDispatch(ports, actor, request.params.no);
    const [reader, due] = await Promise.all([readerFor(ports, actor), deadlineClock(ports)]);
    return presentPreview(preview, reader, due({ type: 'praise', urgency: 'normal' })('forward', reader.now));
  });
}

/** Changing a ticket: filing, commands, and the recorded look at who called. */
export function ticketChangeRoutes(app: App, { ports }: RouteParts): void {
  app.post(routes.tickets, { schema: { tags, body: intakeForm, response: { 201: intakeDone, ...refusals } } }, async (request, reply) => {
    const { no, version } = await fileByStaff(ports, actorOf(request), request.body);
    return reply.code(201).send({ no, version, queryCode: ports.secrets.queryCode(no) });
  });

  app.post(routes.ticketCommands, { schema: { tags, params: noParams, body: runCommand, response: { 200: queueRow, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const ticket = await runTicketCommand(ports, actor, { no: request.params.no, ...request.body });
    return presentRow(ticket, await readerFor(ports, actor));
  });

  app.post(routes.unmask, { schema: { tags, params: noParams, body: unmaskRequest, response: { 200: unmasked, ...refusals } } }, (request) =>
    unmaskIdentity(ports, actorOf(request), { no: request.params.no, ...request.body }),
  );
}

/** What must not leave with a ticket: the caller's traces in words and in files. */
export function ticketSecrecyRoutes(app: App, { ports }: RouteParts): void {
  app.post(routes.identityCheck, { schema: { tags, params: noParams, body: identityQuestion, response: { 200: identityCheck, ...refusals } } }, async (request) =>
    presentIdentityCheck(await checkIdentity(ports, actorOf(request), { no: request.params.no, ...request.body })),
  );

  app.post(routes.photosClean, { schema: { tags, params: noParams, response: { 200: photosCleaned, ...refusals } } }, async (request) => ({
    cleaned: await cleanPhotos(ports, actorOf(request), request.params.no),
  }));
}
