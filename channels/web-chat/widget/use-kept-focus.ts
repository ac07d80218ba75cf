import { useEffect, useRef } from 'preact/hooks';

/** Where the keyboard goes when what held it was taken away: the end's own part, else where one writes. */
function nextPlace(chat: HTMLElement, touch: boolean): HTMLElement | null {
  // On a screen keyboard the field would push the page about.
  const field = touch ? '.cd-log' : '#cd-write';
  return chat.querySelector<HTMLElement>('.cd-ended') ?? chat.querySelector<HTMLElement>(field);
}

/** Keeps the keyboard inside the chat: buttons come and go with every answer, and focus must not go with them. */
export function useKeptFocus(touch: boolean): { current: HTMLDivElement | null } {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chat = root.current;
    if (!chat) return;
    let last: Element | null = null;
    const came = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
    };
    const left = ({ target, relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !chat.contains(relatedTarget)) last = null;
      else queueMicrotask(() => {
        if (last === target && last?.isConnected === true && document.activeElement !== last) last = null;
      });
    };
    const watcher = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      nextPlace(chat, touch)?.focus();
    });
    chat.addEventListener('focusin', came);
    chat.addEventListener('focusout', left);
    watcher.observe(chat, { childList: true, subtree: true });
    return () => {
      watcher.disconnect();
      chat.removeEventListener('focusin', came);
      chat.removeEventListener('focusout', left);
    };
  }, [touch]);
  return root;
}
