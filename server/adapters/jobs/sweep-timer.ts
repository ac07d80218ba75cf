import type { Log } from '../../ports/log.js';

interface Sweep {
  everyMs: number;
  run: () => Promise<void>;
  log: Log;
}

/** Runs again and again with a pause of `everyMs` between, never twice at a time; a failure is logged and the next round comes. */
export function startSweep({ everyMs, run, log }: Sweep): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let round = Promise.resolve();
  const next = () => {
    if (!stopped) timer = setTimeout(sweep, everyMs).unref();
  };
  const sweep = () => {
    round = run()
      .catch((error: unknown) => log.error('sweep_failed', { reason: String(error) }))
      .then(next);
  };
  next();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return round;
    },
  };
}
