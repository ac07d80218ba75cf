import { useEffect, useState } from 'react';
import { serverClock } from './server-clock.js';

/** The desk's time, fresh every `stepMs`. Background tabs may throttle the step, never the value. */
export function useNow(stepMs = 30_000): number {
  const [, setBeat] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setBeat((beat) => beat + 1), stepMs);
    return () => clearInterval(timer);
  }, [stepMs]);
  return serverClock.now();
}
