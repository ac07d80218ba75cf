import { listAppointments } from '../../../actions/appointments/list-appointments.js';
import { listColleagues } from '../../../actions/access/list-colleagues.js';
import { readPhoto } from '../../../actions/tickets/read-photo.js';
import { readStatus } from '../../../actions/citizens/read-status.js';
import { appointmentRows, appointmentsQuery, colleagues, deskStatus, units } from '../../../contract/staff.js';
import { routes } from '../../../contract/routes.js';
import { isClosed } from '../../../desk/routing/duty-draft.js';
import { presentAppointment } from '../present/appointment.js';
import { presentColleague, presentDelivery } from '../present/people.js';
import { readerFor } from '../present/reader.js';
import { idParams, noParams, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['desk'];
const photoParams = noParams.extend(idParams.shape);

/** People, units, bookings and photos: what the desk's pages look up. */
export function deskRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.colleagues, { schema: { tags, response: { 200: colleagues, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const [people, { unitName }] = await Promise.all([listColleagues(ports, actor), readerFor(ports, actor)]);
    return people.map((person) => presentColleague(person, unitName));
  });

  app.get(routes.units, { schema: { tags, response: { 200: units, ...refusals } } }, async () => (await ports.directory.units()).map(({ id, name, kind, closedAt }) => ({ id, name, kind, ...(isClosed({ closedAt: closedAt ?? null }) && { closed: true }) })));

  app.get(routes.appointments, { schema: { tags, querystring: appointmentsQuery, response: { 200: appointmentRows, ...refusals } } }, async (request) =>
    (await listAppointments(ports, actorOf(request), request.query)).map(presentAppointment),
  );

  app.get(routes.file, { schema: { tags, params: photoParams } }, async (request, reply) => {
    const photo = await readPhoto(ports, actorOf(request), { no: request.params.no, fileId: request.params.id });
    return reply.type(photo.mime).header('cache-control', 'private, no-store').send(Buffer.from(photo.bytes));
  });
}

/** How the desk itself is doing, for who looks after it. */
export function statusRoute(app: App, { ports, config }: RouteParts): void {
  app.get(routes.status, { schema: { tags, response: { 200: deskStatus, ...refusals } } }, async (request) => {
    const { outboxPending, assistantReady, calendar, deliveries } = await readStatus(ports, actorOf(request));
    const { version, store, jobs, startedAt } = config;
    return { version, roles: [...config.roles], store, jobs, assistantReady, outboxPending, startedAt, calendar, deliveries: deliveries.map(presentDelivery) };
  });
}
