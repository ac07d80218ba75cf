import { readUrl } from './router.js';

const plain = (event: MouseEvent): boolean => event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) && !event.defaultPrevented;

function linkUnder(event: MouseEvent): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  return link === null || link.target !== '' || link.hasAttribute('download') || link.hasAttribute('data-reload') ? null : link;
}

/** The page a click leads to, if this site can open it without leaving the document. */
export function linkOfSite(event: MouseEvent): string | null {
  const link = linkUnder(event);
  if (!link || !plain(event)) return null;
  const to = new URL(link.href, location.href);
  const within = to.hash !== '' && to.pathname === location.pathname;
  if (to.origin !== location.origin || within || readUrl(to.pathname).page === 'not_found') return null;
  return to.pathname + to.search;
}
