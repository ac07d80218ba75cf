import '@fastify/cookie';
import '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { errorReply } from '../../server/contract/common.js';
import { guideList, guidePage, guideQuery, guideVersionQuery, handbookChoices, noticeCard, noticeGiven, noticeText } from '../../server/contract/portal.js';
import { routes } from '../../server/contract/routes.js';
import { DeskError } from '../../server/desk/errors.js';
import { handbookChoices as choicesOf } from './handbook/choices.js';
import type { PortalDesk } from './portal-desk.js';
import { presentGuide, presentList } from './present-guide.js';

const tags = ['site'];
const refusals = { '4xx': errorReply, '5xx': errorReply } as const;
const params = z.object({ itemCode: z.string().max(80) });
/** The web chat's cookie: a card goes into the conversation of the browser that asks. */
const visitorCookie = 'cd_visitor';
const given = { ok: true } as const;

/** Guides: searched, read in any version, taken along. `perMinute`: notices one address may ask for. */
export function guideRoutes(plain: FastifyInstance, { desk, perMinute }: { desk: PortalDesk; perMinute: number }): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const config = { rateLimit: { max: perMinute, timeWindow: '1 minute' } };

  app.get(routes.guides, { schema: { tags, querystring: guideQuery, response: { 200: guideList, ...refusals } } }, async (request) => presentList(await desk.findGuides(request.query)));

  app.get(routes.guide, { schema: { tags, params, querystring: guideVersionQuery, response: { 200: guidePage, ...refusals } } }, async (request) => {
    const shown = await desk.guide(request.params.itemCode, request.query.version);
    if (!shown) throw new DeskError('not_found', { what: 'guide' });
    return presentGuide(shown, desk.categories());
  });

  app.get(routes.handbookChoices, { schema: { tags, response: { 200: handbookChoices, ...refusals } } }, () => choicesOf(desk));

  app.post(routes.guideNoticeText, { schema: { tags, params, body: noticeText, response: { 200: noticeGiven, ...refusals } }, config }, async (request) => {
    await desk.textNotice({ ...request.params, phone: request.body.phone, lang: request.body.lang });
    return given;
  });

  app.post(routes.guideNoticeCard, { schema: { tags, params, body: noticeCard, response: { 200: noticeGiven, ...refusals } }, config }, async (request) => {
    const visitor = request.cookies[visitorCookie];
    if (visitor === undefined) throw new DeskError('not_found', { what: 'conversation' });
    await desk.showNotice(visitor, { ...request.params, ...request.body });
    return given;
  });
}
