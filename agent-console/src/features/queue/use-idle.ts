import { useEffect, useRef } from 'react';

/** Calls once a minute when nobody has touched pointer or keyboard for a minute and the page is at its top. */
export function useIdle(run: () => void, enabled: boolean): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const restart = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (window.scrollY === 0) latest.current();
        restart();
      }, 60_000);
    };
    const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'];
    for (const sign of signs) window.addEventListener(sign, restart, { passive: true });
    restart();
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, restart);
    };
  }, [enabled]);
}
