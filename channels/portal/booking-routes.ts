import '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  bookingCancel,
  bookingCentres,
  bookingDays,
  bookingItems,
  bookingMove,
  bookingProof,
  bookingRequest,
  bookingTimes,
  calendarParams,
  calendarQuery,
  dateKey,
  hold,
  holdRequest,
  itemsQuery,
  offerAnswer,
  ownBooking,
  released,
  waitEnd,
  waiting,
  waitRequest,
} from '../../server/contract/booking.js';
import { errorReply } from '../../server/contract/common.js';
import { routes } from '../../server/contract/routes.js';
import { DeskError } from '../../server/desk/errors.js';
import type { BookingSite } from './booking-site.js';
import { presentBooking } from './present-booking.js';

const tags = ['booking'];
const refusals = { '4xx': errorReply, '5xx': errorReply } as const;
const centreParams = z.object({ id: z.string().min(1).max(80) });
const dayParams = centreParams.extend({ date: dateKey });
const done = { ok: true } as const;
/** Looking at times is many small questions; changes are as rare as filings. */
const looksEach = 10;

type Parts = { desk: BookingSite; perMinute: number };
const limited = (max: number) => ({ rateLimit: { max, timeWindow: '1 minute' } });

/** The appointment book of the citizen site. `perMinute`: changes, and guesses at a code, one address may make. */
export function bookingRoutes(plain: FastifyInstance, parts: Parts): void {
  lookingRoutes(plain, parts);
  holdRoutes(plain, parts);
  ownRoutes(plain, parts);
  waitRoutes(plain, parts);
}

function lookingRoutes(plain: FastifyInstance, { desk, perMinute }: Parts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const config = limited(perMinute * looksEach);

  app.get(routes.bookingItems, { schema: { tags, response: { 200: bookingItems, ...refusals } }, config }, () => desk.bookingItems());

  app.get(routes.bookingCentres, { schema: { tags, querystring: itemsQuery, response: { 200: bookingCentres, ...refusals } }, config }, (request) => desk.centresFor(request.query.items));

  app.get(routes.bookingDays, { schema: { tags, params: centreParams, querystring: itemsQuery, response: { 200: bookingDays, ...refusals } }, config }, (request) => desk.daysFor(request.params.id, request.query.items));

  app.get(routes.bookingTimes, { schema: { tags, params: dayParams, querystring: itemsQuery, response: { 200: bookingTimes, ...refusals } }, config }, (request) =>
    desk.timesFor({ centreId: request.params.id, date: request.params.date, items: request.query.items }),
  );
}

function holdRoutes(plain: FastifyInstance, { desk, perMinute }: Parts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const config = limited(perMinute);

  app.post(routes.bookingHolds, { schema: { tags, body: holdRequest, response: { 200: hold, ...refusals } }, config }, (request) => desk.hold(request.body));

  app.post(routes.bookingHoldRenew, { schema: { tags, body: holdRequest, response: { 200: hold, ...refusals } }, config }, (request) => desk.renewHold(request.body));

  app.post(routes.bookingHoldRelease, { schema: { tags, body: holdRequest, response: { 200: released, ...refusals } }, config }, async (request) => {
    await desk.releaseHold(request.body);
    return done;
  });
}

function ownRoutes(plain: FastifyInstance, { desk, perMinute }: Parts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const config = limited(perMinute);

  app.post(routes.bookings, { schema: { tags, body: bookingRequest, response: { 201: ownBooking, ...refusals } }, config }, async (request, reply) => reply.code(201).send(presentBooking(await desk.bookVisit(mustBeReachable(request.body)))));

  app.post(routes.bookingLookup, { schema: { tags, body: bookingProof, response: { 200: ownBooking, ...refusals } }, config }, async (request) => presentBooking(await desk.findBooking(request.body)));

  app.post(routes.bookingMove, { schema: { tags, body: bookingMove, response: { 200: ownBooking, ...refusals } }, config }, async (request) => presentBooking(await desk.moveBooking(request.body)));

  app.post(routes.bookingCancel, { schema: { tags, body: bookingCancel, response: { 200: ownBooking, ...refusals } }, config }, async (request) => presentBooking(await desk.cancelBooking(request.body)));

  app.get(routes.bookingCalendar, { schema: { tags, params: calendarParams, querystring: calendarQuery }, config }, async (request, reply) =>
    reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="booking.ics"')
      .header('cache-control', 'private, no-store')
      .send(await desk.calendar({ token: request.params.token, lang: request.query.lang })),
  );
}

/** A visit at home needs somebody who can be rung about it. */
function mustBeReachable(form: z.output<typeof bookingRequest>): z.output<typeof bookingRequest> {
  if (form.mode === 'home_visit' && form.phone === undefined && form.needs.backup === null) throw new DeskError('invalid', { fields: ['phone'] });
  return form;
}

function waitRoutes(plain: FastifyInstance, { desk, perMinute }: Parts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const config = limited(perMinute);

  app.post(routes.bookingWaits, { schema: { tags, body: waitRequest, response: { 201: waiting, ...refusals } }, config }, async (request, reply) => reply.code(201).send(await desk.wait(request.body)));

  app.post(routes.bookingWaitTake, { schema: { tags, body: offerAnswer, response: { 200: ownBooking, ...refusals } }, config }, async (request) => presentBooking(await desk.takeOffer(request.body)));

  app.post(routes.bookingWaitEnd, { schema: { tags, body: waitEnd, response: { 200: released, ...refusals } }, config }, async (request) => {
    await desk.stopWaiting(request.body);
    return done;
  });
}
