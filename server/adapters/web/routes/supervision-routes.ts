import { draftSupervision } from '../../../actions/supervision/draft-supervision.js';
import { issueSupervisionOrder } from '../../../actions/supervision/issue-supervision.js';
import { readBoard } from '../../../actions/reports/read-board.js';
import { findSupervisions, readSupervision } from '../../../actions/supervision/read-supervisions.js';
import { runSupervisionCommand } from '../../../actions/supervision/run-supervision-command.js';
import { routes } from '../../../contract/routes.js';
import { board, draftQuery, issueForm, runSupervision, supervisionDetail, supervisionDraft, supervisionPage, supervisionRow, supervisionsQuery, type ProposalReason as SentReason, type SupervisionCommand as SentCommand } from '../../../contract/supervision.js';
import type { SupervisionCommand } from '../../../desk/supervision/commands.js';
import type { ProposalReason } from '../../../desk/supervision/proposal.js';
import { presentBoard } from '../present/board.js';
import { readerFor } from '../present/reader.js';
import { presentDraft, presentOrder, presentSupervision } from '../present/supervision.js';
import { idParams, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['supervision'];

/** The supervisor's morning board. */
export function boardRoute(app: App, { ports }: RouteParts): void {
  app.get(routes.board, { schema: { tags, response: { 200: board, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const [read, reader] = await Promise.all([readBoard(ports, actor), readerFor(ports, actor)]);
    return presentBoard(read, reader);
  });
}

/** Orders: the lists, one of them, a draft with its date, issuing, and what is done with one. */
export function supervisionRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.supervisions, { schema: { tags, querystring: supervisionsQuery, response: { 200: supervisionPage, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const [{ orders, total, counts }, reader] = await Promise.all([findSupervisions(ports, actor, request.query), readerFor(ports, actor)]);
    const { page, size } = request.query;
    return { rows: orders.map((order) => presentOrder(order, reader)), total, counts, page, size };
  });

  app.get(routes.supervisionDraft, { schema: { tags, querystring: draftQuery, response: { 200: supervisionDraft, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const { nos, days } = request.query;
    const [draft, reader] = await Promise.all([draftSupervision(ports, actor, { nos: nos.split(','), days }), readerFor(ports, actor)]);
    return presentDraft(draft, reader);
  });

  app.post(routes.supervisions, { schema: { tags, body: issueForm, response: { 201: supervisionRow, ...refusals } } }, async (request, reply) => {
    const actor = actorOf(request);
    const { leader, reason, ...form } = request.body;
    const order = await issueSupervisionOrder(ports, actor, { ...form, leader: leader ?? null, reason: reason ? plainReason(reason) : null });
    return reply.code(201).send(presentOrder(order, await readerFor(ports, actor)));
  });

  app.get(routes.supervision, { schema: { tags, params: idParams, response: { 200: supervisionDetail, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const [read, reader] = await Promise.all([readSupervision(ports, actor, request.params.id), readerFor(ports, actor)]);
    return presentSupervision(read, reader);
  });

  app.post(routes.supervisionCommands, { schema: { tags, params: idParams, body: runSupervision, response: { 200: supervisionRow, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const { version, command } = request.body;
    const order = await runSupervisionCommand(ports, actor, { id: request.params.id, version, command: plainCommand(command) });
    return presentOrder(order, await readerFor(ports, actor));
  });
}

/** Without the fields nobody filled in. */
function plainReason({ rule, facts }: SentReason): ProposalReason {
  return { rule, facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) };
}

function plainCommand(command: SentCommand): SupervisionCommand {
  return command.action === 'remind' ? { action: 'remind', note: command.note ?? null } : command;
}
