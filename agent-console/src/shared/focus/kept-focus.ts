import { useEffect } from 'react';

const remembered = 12;

/** Skip links are passed on the way round a dialog; nobody works there. */
const canHold = (element: HTMLElement): boolean => element.isConnected && !element.matches(':disabled, .skip') && (typeof element.checkVisibility !== 'function' || element.checkVisibility());

/** Watches where the keyboard is; when that part of the page is taken away, it returns to where it came from. Returns how to stop. */
function keepFocus(page: Document): () => void {
  const trail: HTMLElement[] = [];
  let held: HTMLElement | null = null;
  const came = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    held = target;
    if (trail.at(-1) !== target && trail.push(target) > remembered) trail.shift();
  };
  const left = ({ target }: FocusEvent) =>
    queueMicrotask(() => {
      // Left of one's own will: by a press beside everything.
      if (held === target && held?.isConnected === true && page.activeElement !== held) held = null;
    });
  const watcher = new MutationObserver(() => {
    if (held === null || held.isConnected || page.activeElement !== page.body) return;
    (trail.findLast(canHold) ?? page.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
  });
  page.addEventListener('focusin', came);
  page.addEventListener('focusout', left);
  watcher.observe(page.body, { childList: true, subtree: true });
  return () => {
    watcher.disconnect();
    page.removeEventListener('focusin', came);
    page.removeEventListener('focusout', left);
  };
}

/** Closing a dialog or a pane never leaves the keyboard nowhere. */
export function useKeptFocus(): void {
  useEffect(() => keepFocus(document), []);
}
