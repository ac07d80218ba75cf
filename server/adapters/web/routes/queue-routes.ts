import { z } from 'zod';
import { countViews, findTickets, ticketsByNo } from '../../../actions/queue/find-tickets.js';
import { keepSavedViews, readSavedViews } from '../../../actions/queue/saved-views.js';
import { savedViews } from '../../../contract/saved-views.js';
import { queueCounts, queuePage, queueQuery, queueRow } from '../../../contract/ticket.js';
import { routes } from '../../../contract/routes.js';
import { presentRow } from '../present/queue-row.js';
import { readerFor } from '../present/reader.js';
import { refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['queue'];
const mostRows = 100;
const nosQuery = z.object({ nos: z.string().regex(/^\d{18}(,\d{18})*$/).transform((nos) => nos.split(',').slice(0, mostRows)) });

/** The unified queue: a page, the counts beside the views, single rows to patch. */
export function queueRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.queue, { schema: { tags, querystring: queueQuery, response: { 200: queuePage, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const [{ tickets, ...extent }, reader] = await Promise.all([findTickets(ports, actor, request.query), readerFor(ports, actor)]);
    const { page, size } = request.query;
    return { rows: tickets.map((ticket) => presentRow(ticket, reader)), ...extent, page, size, at: reader.now };
  });

  app.get(routes.queueCounts, { schema: { tags, response: { 200: queueCounts, ...refusals } } }, (request) => countViews(ports, actorOf(request)));

  app.get(routes.queueViews, { schema: { tags, response: { 200: savedViews, ...refusals } } }, (request) => readSavedViews(ports, actorOf(request)));

  app.put(routes.queueViews, { schema: { tags, body: savedViews, response: { 200: savedViews, ...refusals } } }, (request) => keepSavedViews(ports, actorOf(request), request.body));

  app.get(routes.queueRows, { schema: { tags, querystring: nosQuery, response: { 200: z.array(queueRow), ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const [tickets, reader] = await Promise.all([ticketsByNo(ports, actor, request.query.nos), readerFor(ports, actor)]);
    return tickets.map((ticket) => presentRow(ticket, reader));
  });
}
