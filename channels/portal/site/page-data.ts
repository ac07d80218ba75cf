import type { GuideList, GuidePage, RatingPage } from '../../../server/contract/portal.js';
import { type PageName, readUrl } from './router.js';

/** What the server must load before it can draw a page. */
export type DataNeeds = { kind: 'none' } | { kind: 'guides'; q?: string; category?: string } | { kind: 'guide'; itemCode: string } | { kind: 'rating'; token: string };

/** What was loaded. `guide: null` = no such guide, `rating: null` = a link nobody was sent; `failed` = the desk could not answer. */
export type PageData = { kind: 'none' } | { kind: 'guides'; list: GuideList } | { kind: 'guide'; guide: GuidePage | null } | { kind: 'rating'; rating: RatingPage | null } | { kind: 'failed'; errorId?: string };

const listPages: readonly PageName[] = ['home', 'search', 'guides'];

/** The contract's limit; a longer address is searched by its beginning. */
const longestSearch = 60;

function listNeeds(query: URLSearchParams): DataNeeds {
  const q = query.get('q')?.trim().slice(0, longestSearch) ?? '';
  const category = query.get('category') ?? '';
  return { kind: 'guides', ...(q !== '' && { q }), ...(category !== '' && { category }) };
}

/** What the page at this address needs to be drawn. */
export function dataNeeds(url: string): DataNeeds {
  const { page, params, query } = readUrl(url);
  if (page === 'guide') return { kind: 'guide', itemCode: params['slug'] ?? '' };
  if (page === 'rate') return { kind: 'rating', token: params['token'] ?? '' };
  return listPages.includes(page) ? listNeeds(query) : { kind: 'none' };
}
