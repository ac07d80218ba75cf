import '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { handbookQuery, type SiteInfo } from '../../../server/contract/portal.js';
import { shanghaiDate } from '../../../server/contract/words/shanghai-time.js';
import { DeskError } from '../../../server/desk/errors.js';
import type { PortalDesk, PublishedGuide } from '../portal-desk.js';
import { presentGuide } from '../present-guide.js';
import { guidesAt } from './choices.js';
import { handbookPdf } from './handbook.js';
import { say } from './words.js';

interface HandbookParts {
  desk: PortalDesk;
  site: SiteInfo;
  now: () => number;
  /** Handbooks one address may ask for a minute. */
  perMinute: number;
}

async function chosen(desk: PortalDesk, { category, centre }: { category?: string | undefined; centre?: string | undefined }) {
  const guides = await desk.guides();
  if (centre !== undefined) {
    const found = (await desk.centres()).find(({ id }) => id === centre);
    if (!found) throw new DeskError('not_found', { what: 'centre' });
    return { subject: found.name, guides: guidesAt(found, guides) };
  }
  if (category === undefined) return { subject: say.whole, guides };
  const found = desk.categories().find(({ code }) => code === category);
  if (!found) throw new DeskError('not_found', { what: 'guide' });
  return { subject: found.label, guides: guides.filter((guide) => guide.category === category) };
}

/** As of today, without its other versions: paper shows the one in force. */
const paged = (desk: PortalDesk, one: PublishedGuide) => presentGuide({ ...one, standing: 'in_force', versions: [], window: null }, desk.categories());

/** The handbook as a file, made when it is asked for. */
export function handbookRoutes(plain: FastifyInstance, { desk, site, now, perMinute }: HandbookParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get('/handbook.pdf', { schema: { hide: true, querystring: handbookQuery }, config: { rateLimit: { max: perMinute, timeWindow: '1 minute' } } }, async (request, reply) => {
    const { subject, guides } = await chosen(desk, request.query);
    const chapters = desk.categories().map(({ code, label }) => ({ label, guides: guides.filter(({ category }) => category === code).map((one) => paged(desk, one)) }));
    const today = shanghaiDate(now());
    const file = handbookPdf({ subject, chapters: chapters.filter((chapter) => chapter.guides.length > 0), lang: request.query.lang, site, today });
    return reply.type('application/pdf').header('content-disposition', `inline; filename="handbook-${request.query.category ?? request.query.centre ?? 'all'}-${today}.pdf"`).send(file);
  });
}
