import type { GuideList, GuidePage, HandbookChoices, RatingPage } from '../../../server/contract/portal.js';
import { type PageName, type PageUrl, readUrl } from './router.js';

/** How the list of guides is narrowed; what is not asked for is absent. */
export interface GuideFilter {
  q?: string;
  category?: string;
  audience?: string;
  event?: string;
}
/** What the server must load before it can draw a page. */
export type DataNeeds = { kind: 'none' } | ({ kind: 'guides' } & GuideFilter) | { kind: 'guide'; itemCode: string; version?: number } | { kind: 'handbook' } | { kind: 'rating'; token: string };

/** What was loaded. `guide: null` = no such guide, `rating: null` = a link nobody was sent; `failed` = the desk could not answer. */
export type PageData =
  | { kind: 'none' }
  | { kind: 'guides'; list: GuideList }
  | { kind: 'guide'; guide: GuidePage | null }
  | { kind: 'handbook'; choices: HandbookChoices }
  | { kind: 'rating'; rating: RatingPage | null }
  | { kind: 'failed'; errorId?: string };

const listPages: readonly PageName[] = ['home', 'search', 'guides'];
const guidePages: readonly PageName[] = ['guide', 'guide_notice'];
const narrowedBy = ['q', 'category', 'audience', 'event'] as const;

/** The contract's limits; a longer address is searched by its beginning. */
const longest = { q: 60, category: 40, audience: 40, event: 40 } as const;

/** How an address narrows the list. */
export function filterOf(query: URLSearchParams): GuideFilter {
  const given = narrowedBy.map((name) => [name, query.get(name)?.trim().slice(0, longest[name]) ?? ''] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

function guideNeeds({ params }: PageUrl): DataNeeds {
  const version = Number(params['version'] ?? '');
  return { kind: 'guide', itemCode: params['slug'] ?? '', ...(Number.isInteger(version) && version > 0 ? { version } : {}) };
}

/** What the page at this address needs to be drawn. */
export function dataNeeds(address: string): DataNeeds {
  const url = readUrl(address);
  const { page, params, query } = url;
  if (guidePages.includes(page)) return guideNeeds(url);
  if (page === 'rate') return { kind: 'rating', token: params['token'] ?? '' };
  if (page === 'handbook') return { kind: 'handbook' };
  return listPages.includes(page) ? { kind: 'guides', ...filterOf(query) } : { kind: 'none' };
}
