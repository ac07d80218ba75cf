import '@fastify/rate-limit';
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { openGuide, openList } from '../../../actions/guides/open-guides.js';
import { ownWatches, stopWatching, watchGuide, type Watched } from '../../../actions/guides/watch-guide.js';
import type { GuideWatch } from '../../../contract/open-guides.js';
import { guideWatch, guideWatches, openGuide as openGuideReply, openGuides as openGuidesReply, openGuidesQuery, watchGuide as watchBody } from '../../../contract/open-guides.js';
import { guideParams, guideVersionParams } from '../../../contract/guides.js';
import { routes } from '../../../contract/routes.js';
import { guidePathWords } from '../../../contract/words/guide-paths.js';
import { watchedUntil } from '../../../desk/catalogue/guide-watch.js';
import { presentContent } from '../present/guides.js';
import { done, doneReply, refusals, type App, type RouteParts } from '../route-parts.js';
import { knownVisitor, rememberVisitor, visitorOf } from '../visitor-cookie.js';
import { isSecure } from '../web-config.js';

const tags = ['open'];
const notModified = z.null();

/** Guides for anybody's program: read only, cacheable, from any site. */
export function openGuideRoutes(app: App, { ports, config }: Pick<RouteParts, 'ports' | 'config'>): void {
  const limit = { rateLimit: { max: config.limits.open, timeWindow: '1 minute' } };

  app.get(routes.openGuides, { schema: { tags, querystring: openGuidesQuery, response: { 200: openGuidesReply, 304: notModified, ...refusals } }, config: limit }, async (request, reply) => {
    const guides = await openList(ports, request.query);
    return answer(request, reply, { count: guides.length, guides });
  });

  app.get(routes.openGuide, { schema: { tags, params: guideParams, response: { 200: openGuideReply, 304: notModified, ...refusals } }, config: limit }, async (request, reply) => answer(request, reply, presentOpen(await openGuide(ports, request.params))));

  app.get(routes.openGuideVersion, { schema: { tags, params: guideVersionParams, response: { 200: openGuideReply, 304: notModified, ...refusals } }, config: limit }, async (request, reply) => answer(request, reply, presentOpen(await openGuide(ports, request.params))));
}

const presentOpen = ({ content, ...rest }: Awaited<ReturnType<typeof openGuide>>) => ({ ...rest, guide: presentContent(content) });

/** The answer with its mark; who holds the same already gets nothing. */
function answer<T>(request: FastifyRequest, reply: FastifyReply, body: T): T | undefined {
  const mark = `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 27)}"`;
  void reply.header('etag', mark).header('cache-control', 'public, max-age=60').header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
  if (!(request.headers['if-none-match'] ?? '').split(/\s*,\s*/).includes(mark)) return body;
  void reply.code(304).send();
  return undefined;
}

/** A citizen's agreement to be told of one guide: known by the browser's cookie, with no name. */
export function guideWatchRoutes(app: App, { ports, config }: Pick<RouteParts, 'ports' | 'config'>): void {
  const limit = { rateLimit: { max: config.limits.filing, timeWindow: '1 minute' } };
  const watchTags = ['site'];

  app.post(routes.guideWatch, { schema: { tags: watchTags, params: guideParams, body: watchBody, response: { 200: guideWatch, ...refusals } }, config: limit }, async (request, reply) => {
    const visitor = visitorOf(request) ?? ports.ids.token();
    const watched = await watchGuide(ports, { visitor, ...request.params, lang: request.body.lang, phone: request.body.phone ?? null });
    rememberVisitor(reply, visitor, isSecure(config));
    return presentWatch(watched);
  });

  app.delete(routes.guideWatch, { schema: { tags: watchTags, params: guideParams, response: { 200: done, ...refusals } }, config: limit }, async (request) => {
    await stopWatching(ports, { visitor: knownVisitor(request), ...request.params });
    return doneReply;
  });

  app.get(routes.guideWatches, { schema: { tags: watchTags, response: { 200: guideWatches, ...refusals } } }, async (request) => {
    const visitor = visitorOf(request);
    return { watches: visitor === null ? [] : (await ownWatches(ports, visitor)).map(presentWatch) };
  });
}

function presentWatch({ watch, name }: Watched): GuideWatch {
  const { itemCode, phone, told } = watch;
  return { itemCode, name, until: watchedUntil(watch), byText: phone !== null, changed: told && { version: told.version, effectiveFrom: told.effectiveFrom, fields: told.fields.map(guidePathWords) } };
}
