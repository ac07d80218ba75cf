import type { z } from 'zod';
import { findForCaller, holdForCaller, releaseForCaller, waitForCaller } from '../../../actions/appointments/book-for-caller.js';
import { lookForCaller } from '../../../actions/appointments/look-for-caller.js';
import { bookedForSeen } from '../../../actions/tickets/read-ticket.js';
import { bookingCentres, bookingDays, bookingItems, bookingProof, bookingTimes, dateKey, hold, waiting, waitRequest } from '../../../contract/booking.js';
import { foundBooking, staffHold, staffTimesQuery } from '../../../contract/booking-staff.js';
import { routes } from '../../../contract/routes.js';
import { matters } from '../citizen/booking-desk.js';
import { presentBookingRow } from '../present/booking-row.js';
import { done, doneReply, idParams, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['appointments'];
const dayParams = idParams.extend({ date: dateKey });

/** A place kept by staff and the booking made of it have one key. */
export const staffKey = (key: string): string => `staff:${key}`;

/** Free times as staff see them. */
export function callerTimesRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.callerItems, { schema: { tags, response: { 200: bookingItems, ...refusals } } }, (request) => lookForCaller(ports, actorOf(request), 'counter').items());

  app.get(routes.callerCentres, { schema: { tags, querystring: staffTimesQuery, response: { 200: bookingCentres, ...refusals } } }, (request) => lookForCaller(ports, actorOf(request), request.query.source).centres(request.query.items));

  app.get(routes.callerDays, { schema: { tags, params: idParams, querystring: staffTimesQuery, response: { 200: bookingDays, ...refusals } } }, (request) => lookForCaller(ports, actorOf(request), request.query.source).days(request.params.id, request.query.items));

  app.get(routes.callerTimes, { schema: { tags, params: dayParams, querystring: staffTimesQuery, response: { 200: bookingTimes, ...refusals } } }, (request) =>
    lookForCaller(ports, actorOf(request), request.query.source).times({ centreId: request.params.id, date: request.params.date, items: request.query.items }),
  );
}

/** Places kept while staff speak with somebody, the list of those who wait, and a booking found by what its holder says. */
export function callerHoldRoutes(app: App, { ports }: RouteParts): void {
  const held = ({ key, items, ...rest }: z.output<typeof staffHold>) => ({ ...rest, key: staffKey(key), ...matters(items) });

  app.post(routes.callerHolds, { schema: { tags, body: staffHold, response: { 200: hold, ...refusals } } }, async (request) => ({
    ...(await holdForCaller(ports, actorOf(request), held(request.body))),
    key: request.body.key,
    serverNow: ports.clock.now(),
  }));

  app.post(routes.callerHoldRelease, { schema: { tags, body: staffHold, response: { 200: done, ...refusals } } }, async (request) => {
    await releaseForCaller(ports, actorOf(request), held(request.body));
    return doneReply;
  });

  app.post(routes.callerWaits, { schema: { tags, body: waitRequest, response: { 201: waiting, ...refusals } } }, async (request, reply) => {
    const { items, name, key, ...rest } = request.body;
    return reply.code(201).send(await waitForCaller(ports, actorOf(request), { ...rest, key: staffKey(key), ...matters(items), ...(name !== undefined && { name }) }));
  });

  app.post(routes.appointmentLookup, { schema: { tags, body: bookingProof, response: { 200: foundBooking, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const found = await findForCaller(ports, actor, request.body);
    return { ...presentBookingRow(found), bookedFor: await bookedForSeen(ports, actor, found) };
  });
}
