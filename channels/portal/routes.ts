import type { FastifyPluginAsync } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { errorReply } from '../../server/contract/common.js';
import { siteInfo } from '../../server/contract/portal.js';
import { routes } from '../../server/contract/routes.js';
import { bookingRoutes } from './booking-routes.js';
import { guideRoutes } from './guide-routes.js';
import { handbookRoutes } from './handbook/routes.js';
import { matterRoutes } from './matter-routes.js';
import { pageRoutes, type PageParts } from './page-routes.js';

export interface PortalRoutes extends PageParts {
  /** Questions about one's own matter one address may put a minute. */
  perMinute: number;
  /** Holds, bookings and changes of them one address may make a minute; absent = as many as questions. */
  bookingsPerMinute?: number;
}

const tags = ['site'];
const refusals = { '4xx': errorReply, '5xx': errorReply } as const;

/** The citizen site: its data, and every page of it. */
export function portalRoutes({ perMinute, bookingsPerMinute = perMinute, ...parts }: PortalRoutes): FastifyPluginAsync {
  const { desk, site } = parts;
  return async (plain) => {
    const app = plain.withTypeProvider<ZodTypeProvider>();

    app.get(routes.site, { schema: { tags, response: { 200: siteInfo, ...refusals } } }, () => site);

    guideRoutes(plain, { desk, perMinute });
    handbookRoutes(plain, { desk, site, now: parts.now, perMinute });

    matterRoutes(plain, { desk, perMinute });
    bookingRoutes(plain, { desk, perMinute: bookingsPerMinute });

    await pageRoutes(plain, parts);
  };
}
