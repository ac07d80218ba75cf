import { useRef, type CompositionEvent, type KeyboardEvent } from 'react';
import { sends } from './guards.js';
import { keyFacts } from './key-facts.js';

const touch = () => window.matchMedia('(pointer: coarse)').matches;

/** Enter sends, Shift+Enter breaks the line, pinyin's own Enter does neither. */
export function useSendKey(send: () => void, modOnly = false) {
  const composedAt = useRef(Number.NEGATIVE_INFINITY);
  return {
    onCompositionEnd: (event: CompositionEvent) => void (composedAt.current = event.timeStamp),
    onKeyDown: (event: KeyboardEvent) => {
      if (!sends(keyFacts(event.nativeEvent), composedAt.current, { touch: touch(), modOnly })) return;
      event.preventDefault();
      send();
    },
  };
}
