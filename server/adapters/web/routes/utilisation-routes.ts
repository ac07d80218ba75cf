import { readFigureBookings, readHourWaits, readUtilisation } from '../../../actions/appointments/read-utilisation.js';
import { bookingRows, figureQuery, utilisation, utilisationQuery, waitedRows, waitsQuery } from '../../../contract/booking-staff.js';
import { routes } from '../../../contract/routes.js';
import { presentBookingRow } from '../present/booking-row.js';
import { idParams, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['appointments'];

/** How far a centre's places are used and how long people wait, with the bookings and the people behind every number. */
export function utilisationRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.utilisation, { schema: { tags, params: idParams, querystring: utilisationQuery, response: { 200: utilisation, ...refusals } } }, async (request) => {
    const { days, weeks, times, hours, waiting } = await readUtilisation(ports, actorOf(request), { centreId: request.params.id, ...request.query });
    return { centreId: request.params.id, days: [...days], weeks: [...weeks], times: [...times], hours, waiting };
  });

  app.get(routes.figureBookings, { schema: { tags, params: idParams, querystring: figureQuery, response: { 200: bookingRows, ...refusals } } }, async (request) =>
    (await readFigureBookings(ports, actorOf(request), { centreId: request.params.id, ...request.query })).map(presentBookingRow),
  );

  app.get(routes.figureWaits, { schema: { tags, params: idParams, querystring: waitsQuery, response: { 200: waitedRows, ...refusals } } }, async (request) =>
    (await readHourWaits(ports, actorOf(request), { centreId: request.params.id, ...request.query })).map(({ visit: { id, number, bookingNo, items, arrivedAt, startsAt }, minutes }) => ({ id, number, bookingNo, items: items.map(({ name }) => name), arrivedAt, startsAt, minutes })),
  );
}
