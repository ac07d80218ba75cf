import { useRef, type RefObject } from 'react';

/** For a dialog: the part of its body that takes the keyboard once it has opened. */
export function useFirstFocus(selector: string): { body: RefObject<HTMLDivElement | null>; opened: (open: boolean) => void } {
  const body = useRef<HTMLDivElement>(null);
  const opened = (open: boolean) => {
    if (open) body.current?.querySelector<HTMLElement>(selector)?.focus();
  };
  return { body, opened };
}
