import { useEffect, useRef, type RefObject } from 'react';

/** In a dialog whose fields come after it has opened: the chosen one of the first group takes the keyboard. A page keeps its heading. */
export function useDialogFocus(): RefObject<HTMLDivElement | null> {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fields.current?.closest('[role="dialog"]')) fields.current.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);
  return fields;
}
