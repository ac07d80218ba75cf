import { render } from 'preact-render-to-string';
import type { SiteInfo } from '../../../server/contract/portal.js';
import { newActKey } from './act-key.js';
import { App } from './app.js';
import { createBookingBox } from './booking/booking-box.js';
import type { PageContextValue } from './page-context.js';
import type { PageData } from './page-data.js';
import { pageTitle } from './page-title.js';
import type { Prefs } from './prefs.js';
import { createMatterDrafts } from './progress/matter-drafts.js';
import { createProgressBox } from './progress/progress-box.js';
import { createReportBox } from './report/report-box.js';
import { readUrl } from './router.js';

export { dataNeeds, type DataNeeds, type PageData } from './page-data.js';
export { lookCookie, type Prefs, readLook } from './prefs.js';
export { readUrl } from './router.js';

export interface RenderInput {
  /** Path and query as asked for. */
  readonly url: string;
  readonly data: PageData;
  readonly prefs: Prefs;
  readonly site: SiteInfo;
  readonly assets: { readonly script: string; readonly style: string };
  /** The desk's clock, epoch ms: a device set wrong must not call a matter late. */
  readonly now: number;
}

/** What the browser needs to take the page over where the server left it. */
export interface PageSeed {
  readonly data: PageData;
  readonly site: SiteInfo;
  readonly prefs: Prefs;
  readonly now: number;
}

const nothing = (): void => undefined;
const noShelf = { getItem: () => null, setItem: nothing, removeItem: nothing };

function serverView({ url, data, prefs, site, now }: RenderInput): PageContextValue {
  const reportBox = createReportBox({ device: noShelf, tab: noShelf, now: () => 0, newKey: newActKey });
  return { url: readUrl(url), data, prefs, site, go: nothing, setLook: nothing, now: () => now, bookingBox: createBookingBox({ tab: noShelf, newKey: newActKey }), reportBox, progressBox: createProgressBox(createMatterDrafts(noShelf, () => now)) };
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);
/** JSON that cannot end the script element it stands in. */
const scriptSafe = (value: object): string => JSON.stringify(value).replace(/</g, '\\u003c').replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029');

function statusOf({ url, data }: RenderInput): number {
  if (data.kind === 'failed') return 503;
  const missing = readUrl(url).page === 'not_found' || (data.kind === 'guide' && data.guide === null) || (data.kind === 'rating' && data.rating === null);
  return missing ? 404 : 200;
}

/** Draws a page of the citizen site as a whole HTML document. Plain Node, no clock, no I/O. */
export function renderPage(input: RenderInput): { status: number; html: string } {
  const view = serverView(input);
  const { data, prefs, site, assets, now } = input;
  const seed: PageSeed = { data, site, prefs, now };
  const html = [
    `<!doctype html><html lang="${prefs.lang === 'zh' ? 'zh-CN' : 'en'}" data-mode="${prefs.mode}" data-contrast="${prefs.contrast}"><head>`,
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="format-detection" content="telephone=no">',
    `<title>${escaped(pageTitle(view))}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${escaped(assets.style)}">`,
    `<script type="module" src="${escaped(assets.script)}"></script></head><body><div id="app">${render(<App view={view} />)}</div>`,
    `<script type="application/json" id="page-seed">${scriptSafe(seed)}</script></body></html>`,
  ].join('');
  return { status: statusOf(input), html };
}
