import type { Lang } from '../../../server/contract/common.js';

/** Every page of the site and its address; English is the same address under /en. */
const table = [
  ['/', 'home'],
  ['/search', 'search'],
  ['/guides', 'guides'],
  ['/guides/:slug', 'guide'],
  ['/guides/:slug/notice', 'guide_notice'],
  ['/guides/:slug/versions/:version', 'guide'],
  ['/handbook', 'handbook'],
  ['/ask', 'ask'],
  ['/report', 'report_what'],
  ['/report/what', 'report_what'],
  ['/report/where', 'report_where'],
  ['/report/who', 'report_who'],
  ['/report/contact', 'report_contact'],
  ['/report/check', 'report_check'],
  ['/report/done', 'report_done'],
  ['/progress', 'progress_ask'],
  ['/progress/lookup', 'lookup'],
  ['/progress/:no', 'progress'],
  ['/rate/:token', 'rate'],
  ['/book', 'book'],
  ['/book/where', 'book_where'],
  ['/book/day', 'book_day'],
  ['/book/time', 'book_time'],
  ['/book/who', 'book_who'],
  ['/book/check', 'book_check'],
  ['/book/done', 'book_done'],
  ['/book/wait', 'book_wait'],
  ['/book/offer', 'book_offer'],
  ['/booking', 'own_booking'],
  ['/privacy', 'privacy'],
  ['/accessibility', 'accessibility'],
  ['/help', 'help'],
] as const;

export type PageName = (typeof table)[number][1] | 'not_found';

export interface PageUrl {
  readonly lang: Lang;
  /** Without the language prefix. */
  readonly path: string;
  readonly page: PageName;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = given[at] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decoded(value);
    else if (part !== value) return null;
  }
  return params;
}

function splitLanguage(pathname: string): { lang: Lang; path: string } {
  const tidy = pathname.replace(/\/+$/, '') || '/';
  if (tidy !== '/en' && !tidy.startsWith('/en/')) return { lang: 'zh', path: tidy };
  return { lang: 'en', path: tidy.slice(3) || '/' };
}

/** Which page an address (path and query) means. */
export function readUrl(url: string): PageUrl {
  const { pathname, searchParams: query } = new URL(`http://site${url}`);
  const { lang, path } = splitLanguage(pathname);
  for (const [pattern, page] of table) {
    const params = paramsOf(pattern, path);
    if (params) return { lang, path, page, params, query };
  }
  return { lang, path, page: 'not_found', params: {}, query };
}

/** The address of a page in a language. */
export function inLanguage(lang: Lang, to: string): string {
  if (lang === 'zh') return to;
  return to === '/' ? '/en' : `/en${to}`;
}

/** The same page in the other language, its query kept. */
export function otherLanguage({ lang, path, query }: PageUrl): string {
  const search = query.toString();
  return inLanguage(lang === 'zh' ? 'en' : 'zh', path) + (search === '' ? '' : `?${search}`);
}
