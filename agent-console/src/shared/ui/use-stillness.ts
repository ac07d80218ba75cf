import { useSyncExternalStore } from 'react';

const asked = () => window.matchMedia('(prefers-reduced-motion: reduce)');

function subscribe(changed: () => void): () => void {
  const wish = asked();
  wish.addEventListener('change', changed);
  return () => wish.removeEventListener('change', changed);
}

/** True for who asked their device for stillness. Dialogs wait for the end of a motion, so without one they must not begin any. */
export const useStillness = (): boolean => useSyncExternalStore(subscribe, () => asked().matches);
