import type { Bilingual } from '../../../server/contract/common.js';
import type { SiteInfo } from '../../../server/contract/portal.js';
import type { PageData } from './page-data.js';
import { pages } from './pages/table.js';
import type { PageUrl } from './router.js';
import { errorWords } from './words/plain-words.js';

function subject(url: PageUrl, data: PageData): Bilingual | null {
  if (data.kind === 'failed') return errorWords.failed;
  if (data.kind !== 'guide') return pages[url.page].title;
  return data.guide?.name ?? errorWords.notFound;
}

/** What the browser's tab says: the page first, the desk last. */
export function pageTitle(view: { url: PageUrl; data: PageData; site: SiteInfo }): string {
  const about = subject(view.url, view.data);
  const brand = view.site.brand[view.url.lang];
  return about === null ? brand : `${about[view.url.lang]} – ${brand}`;
}
