import { threadWorkMs } from './thread-work.js';

/** The longest this thread took for a turn, ms: by the clock, and in work of its own, which what else the machine does leaves alone. */
export interface Turns { longestMs: number; mostWorkMs: number }

const lookEveryMs = 1;

/** Looks once a millisecond, or once a turn where turns are longer, at how long it has been since the last look. */
export function watchTurns(): { stop(): Turns } {
  const seen: Turns = { longestMs: 0, mostWorkMs: 0 };
  let last = { at: performance.now(), work: threadWorkMs() };
  const look = (): void => {
    const now = { at: performance.now(), work: threadWorkMs() };
    seen.longestMs = Math.max(seen.longestMs, now.at - last.at - lookEveryMs);
    seen.mostWorkMs = Math.max(seen.mostWorkMs, now.work - last.work);
    last = now;
  };
  const timer = setInterval(look, lookEveryMs).unref();
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return seen;
    },
  };
}
