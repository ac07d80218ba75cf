import { answerCall, declineCall } from '../../../actions/calls/answer-call.js';
import { takeCallback } from '../../../actions/calls/callbacks.js';
import { fileByCall } from '../../../actions/calls/file-by-call.js';
import { callContext, phonePass, readCall, readCalls, readPhone } from '../../../actions/calls/read-phone.js';
import { runCallCommand } from '../../../actions/calls/run-call-command.js';
import { stopSupervising, superviseCall } from '../../../actions/calls/supervise-call.js';
import { answerCall as offerNamed, callCommand, callContext as contextView, callsQuery, callTicket, callView, callViews, phoneDesk, phonePass as passView, superviseCall as superviseForm } from '../../../contract/calls.js';
import { routes } from '../../../contract/routes.js';
import { intakeDone } from '../../../contract/ticket-detail.js';
import type { StaffActor } from '../../../desk/access/actor.js';
import type { DeskCall } from '../../../desk/calls/call.js';
import { presentLinked } from '../present/appointment.js';
import { presentCall, presentPhone } from '../present/calls.js';
import { presentRow } from '../present/queue-row.js';
import { readerFor } from '../present/reader.js';
import { done, doneReply, idParams, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['calls'];
const manyCalls = 99;
const one = { tags, params: idParams, response: { 200: callView, ...refusals } };

/** A call as its reader may see it. */
const viewIn = ({ ports }: RouteParts) => async (call: DeskCall, actor: StaffActor) => presentCall(call, { actor, policy: await ports.callRules.current() });

/** The telephone on an agent's desk: what rings, answering it, and everything done in a call. */
export function phoneRoutes(app: App, parts: RouteParts): void {
  const { ports } = parts;
  const view = viewIn(parts);

  app.get(routes.phone, { schema: { tags, response: { 200: phoneDesk, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const phone = await readPhone(ports, actor);
    const contactId = phone.offered?.contactId ?? null;
    const contactCount = contactId === null ? 1 : (await ports.deskCalls.ofContact(contactId, manyCalls)).length;
    return presentPhone(phone, { actor, policy: await ports.callRules.current(), exchange: ports.telephony, contactCount, now: ports.clock.now() });
  });

  app.post(routes.phonePass, { schema: { tags, response: { 200: passView, ...refusals } } }, (request) => ({ pass: phonePass(ports, actorOf(request)) }));

  app.post(routes.callAnswer, { schema: { ...one, body: offerNamed } }, async (request) => view(await answerCall(ports, actorOf(request), { callId: request.params.id, offerId: request.body.offerId }), actorOf(request)));

  app.post(routes.callDecline, { schema: { tags, params: idParams, body: offerNamed, response: { 200: done, ...refusals } } }, async (request) => {
    await declineCall(ports, actorOf(request), { callId: request.params.id, offerId: request.body.offerId });
    return doneReply;
  });

  app.post(routes.callCommands, { schema: { ...one, body: callCommand } }, async (request) => view(await runCallCommand(ports, actorOf(request), { callId: request.params.id, command: request.body }), actorOf(request)));

  app.post(routes.callTake, { schema: one }, async (request) => view(await takeCallback(ports, actorOf(request), request.params.id), actorOf(request)));

  app.post(routes.callTicket, { schema: { tags, params: idParams, body: callTicket, response: { 201: intakeDone, ...refusals } } }, async (request, reply) => {
    const { no, version } = await fileByCall(ports, actorOf(request), { callId: request.params.id, form: request.body });
    return reply.code(201).send({ no, version, queryCode: ports.secrets.queryCode(no) });
  });
}

/** Lists of calls, one call with what is known of the caller, and a supervisor's part in it. */
export function callRoutes(app: App, parts: RouteParts): void {
  const { ports } = parts;
  const view = viewIn(parts);

  app.get(routes.calls, { schema: { tags, querystring: callsQuery, response: { 200: callViews, ...refusals } } }, async (request) => Promise.all((await readCalls(ports, actorOf(request), request.query.list)).map((call) => view(call, actorOf(request)))));

  app.get(routes.call, { schema: one }, async (request) => view(await readCall(ports, actorOf(request), request.params.id), actorOf(request)));

  app.get(routes.callContext, { schema: { tags, params: idParams, response: { 200: contextView, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const [known, reader] = await Promise.all([callContext(ports, actor, request.params.id), readerFor(ports, actor)]);
    return { calls: await Promise.all(known.calls.map((call) => view(call, actor))), tickets: known.tickets.map((ticket) => presentRow(ticket, reader)), appointments: known.appointments.map(presentLinked) };
  });

  app.put(routes.callSupervision, { schema: { ...one, body: superviseForm } }, async (request) => view(await superviseCall(ports, actorOf(request), { callId: request.params.id, ...request.body }), actorOf(request)));

  app.delete(routes.callSupervision, { schema: one }, async (request) => view(await stopSupervising(ports, actorOf(request), request.params.id), actorOf(request)));
}
