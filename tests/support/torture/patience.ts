import { setTimeout as pause } from 'node:timers/promises';

const lookAgainMs = 120;
const giveUpAfterMs = 150_000;

/** Asks again and again until there is an answer; throws, naming what was awaited, when there never is. */
export async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const giveUpAt = performance.now() + giveUpAfterMs;
  while (performance.now() < giveUpAt) {
    const found = await look();
    if (found !== null) return found;
    await pause(lookAgainMs);
  }
  throw new Error(`waited in vain for ${what}`);
}
