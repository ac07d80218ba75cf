import type { FastifyPluginAsync } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { errorReply } from '../../server/contract/common.js';
import { guideList, guidePage, guideQuery, siteInfo } from '../../server/contract/portal.js';
import { routes } from '../../server/contract/routes.js';
import { DeskError } from '../../server/desk/errors.js';
import { findGuides } from './find-guides.js';
import { matterRoutes } from './matter-routes.js';
import { pageRoutes, type PageParts } from './page-routes.js';
import { presentGuide, presentList } from './present-guide.js';

export interface PortalRoutes extends PageParts {
  /** Questions about one's own matter one address may put a minute. */
  perMinute: number;
}

const tags = ['site'];
const refusals = { '4xx': errorReply, '5xx': errorReply } as const;
const itemParams = z.object({ itemCode: z.string().max(80) });

/** The citizen site: its data, and every page of it. */
export function portalRoutes({ perMinute, ...parts }: PortalRoutes): FastifyPluginAsync {
  const { desk, site } = parts;
  return async (plain) => {
    const app = plain.withTypeProvider<ZodTypeProvider>();

    app.get(routes.site, { schema: { tags, response: { 200: siteInfo, ...refusals } } }, () => site);

    app.get(routes.guides, { schema: { tags, querystring: guideQuery, response: { 200: guideList, ...refusals } } }, async (request) => {
      const all = await desk.guides();
      return presentList(findGuides(all, request.query), all, desk.categories());
    });

    app.get(routes.guide, { schema: { tags, params: itemParams, response: { 200: guidePage, ...refusals } } }, async (request) => {
      const found = (await desk.guides()).find(({ guide }) => guide.itemCode === request.params.itemCode);
      if (!found) throw new DeskError('not_found', { what: 'guide' });
      return presentGuide(found);
    });

    matterRoutes(plain, { desk, perMinute });

    await pageRoutes(plain, parts);
  };
}
