import '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { errorReply } from '../../server/contract/common.js';
import { lookupCodeReply, lookupCodeRequest, lookupQuery, ownMatters, progress, progressAct, progressQuery, ratingAct, ratingPage, ratingQuery } from '../../server/contract/progress.js';
import { routes } from '../../server/contract/routes.js';
import type { PortalDesk } from './portal-desk.js';
import { presentMatter, presentProgress, presentRatingPage } from './present-progress.js';

const tags = ['site'];
const refusals = { '4xx': errorReply, '5xx': errorReply } as const;

/** One's own matter: everything is asked by POST, so that no code stands in an address. `perMinute`: questions one address may put. */
export function matterRoutes(plain: FastifyInstance, { desk, perMinute }: { desk: PortalDesk; perMinute: number }): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const config = { rateLimit: { max: perMinute, timeWindow: '1 minute' } };

  app.post(routes.progress, { schema: { tags, body: progressQuery, response: { 200: progress, ...refusals } }, config }, async (request) => presentProgress(await desk.progress(request.body)));

  app.post(routes.progressActs, { schema: { tags, body: progressAct, response: { 200: progress, ...refusals } }, config }, async (request) => presentProgress(await desk.act(request.body)));

  app.post(routes.rating, { schema: { tags, body: ratingQuery, response: { 200: ratingPage, ...refusals } }, config }, async (request) => presentRatingPage(await desk.rating(request.body.token)));

  app.post(routes.ratingActs, { schema: { tags, body: ratingAct, response: { 200: ratingPage, ...refusals } }, config }, async (request) => presentRatingPage(await desk.rate(request.body)));

  app.post(routes.lookupCode, { schema: { tags, body: lookupCodeRequest, response: { 200: lookupCodeReply, ...refusals } }, config }, (request) => desk.sendLookupCode(request.body));

  app.post(routes.lookup, { schema: { tags, body: lookupQuery, response: { 200: ownMatters, ...refusals } }, config }, async (request) => ({ matters: (await desk.lookUp(request.body)).map(presentMatter) }));
}
