import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SiteInfo } from '../../server/contract/portal.js';
import { DeskError } from '../../server/desk/errors.js';
import { handbookChoices } from './handbook/choices.js';
import type { PortalDesk } from './portal-desk.js';
import { presentGuide, presentList } from './present-guide.js';
import { presentRatingPage } from './present-progress.js';
import { dataNeeds, readLook, readUrl, renderPage, type DataNeeds, type PageData } from './site/render.js';

export interface PageParts {
  desk: PortalDesk;
  site: SiteInfo;
  /** Folders with the built site and chat widget. */
  roots: { site: string; widget: string };
  now: () => number;
}

const assets = { script: '/assets/site/site.js', style: '/assets/site/site.css' };
const yearSeconds = 365 * 24 * 3600;
const hashed = /-[\w-]{8,}\.\w+$/;

/** A link nobody was sent shows a page that leads on. */
async function ratingOf(token: string, desk: PortalDesk) {
  try {
    return presentRatingPage(await desk.rating(token));
  } catch (error) {
    if (error instanceof DeskError && error.code === 'not_found') return null;
    throw error;
  }
}

async function load(needs: DataNeeds, desk: PortalDesk): Promise<PageData> {
  if (needs.kind === 'none') return { kind: 'none' };
  if (needs.kind === 'rating') return { kind: 'rating', rating: await ratingOf(needs.token, desk) };
  if (needs.kind === 'guides') return { kind: 'guides', list: presentList(await desk.findGuides(needs)) };
  if (needs.kind === 'handbook') return { kind: 'handbook', choices: await handbookChoices(desk) };
  const shown = await desk.guide(needs.itemCode, needs.version);
  return { kind: 'guide', guide: shown && presentGuide(shown, desk.categories()) };
}

/** A page is drawn even when the desk cannot answer: then it says so and offers the phone. */
async function loadOrSay(request: FastifyRequest, desk: PortalDesk): Promise<PageData> {
  try {
    return await load(dataNeeds(request.url), desk);
  } catch (error) {
    request.log.error({ err: error, errorId: request.id }, 'page_data_failed');
    return { kind: 'failed', errorId: request.id };
  }
}

async function serveFolder(app: FastifyInstance, root: string, prefix: string): Promise<void> {
  if (!existsSync(root)) return;
  await app.register(async (scope) => {
    await scope.register(fastifyStatic, {
      root,
      prefix,
      index: false,
      cacheControl: false,
      schemaHide: true,
      setHeaders: (reply, path) => void reply.header('cache-control', hashed.test(path) ? `public, max-age=${yearSeconds}, immutable` : 'no-cache'),
    });
  });
}

/** The site's pages, drawn here so that they can be read before any script runs, and the files they name. */
export async function pageRoutes(app: FastifyInstance, { desk, site, roots, now }: PageParts): Promise<void> {
  await serveFolder(app, roots.site, '/assets/site/');
  await serveFolder(app, roots.widget, '/assets/widget/');

  app.get('/*', { schema: { hide: true } }, async (request: FastifyRequest, reply: FastifyReply) => {
    const { url } = request;
    if (/^\/(api|assets)\//.test(url)) throw new DeskError('not_found', { what: 'address' });
    const prefs = { lang: readUrl(url).lang, ...readLook({ url, cookie: request.headers.cookie }) };
    const { status, html } = renderPage({ url, data: await loadOrSay(request, desk), prefs, site, assets, now: now() });
    return reply.code(status).type('text/html; charset=utf-8').header('cache-control', readUrl(url).page === 'rate' ? 'private, no-store' : 'no-cache').send(html);
  });
}
