/** Runs `work` at once, then at most once per `ms`; calls in between become one run at the end. */
export function atMostEvery(ms: number, work: () => void): { ask: () => void; stop: () => void } {
  let resting: NodeJS.Timeout | null = null;
  let asked = false;
  const rest = () => {
    resting = null;
    if (asked) run();
  };
  const run = () => {
    asked = false;
    resting = setTimeout(rest, ms);
    resting.unref();
    work();
  };
  return {
    ask: () => {
      asked = true;
      if (resting === null) run();
    },
    stop: () => {
      if (resting) clearTimeout(resting);
      asked = false;
    },
  };
}
