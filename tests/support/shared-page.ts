import { afterAll, vi } from 'vitest';
import type { GlobalWindow } from 'happy-dom';
import { serverClock } from '../../agent-console/src/shared/time/server-clock.js';

const { fetch } = globalThis;
const home = 'http://localhost:3000/';

/* Files with a page take turns in one thread: each leaves the clock, the globals and the page as it found them. */
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  globalThis.fetch = fetch;
  const { document, localStorage, sessionStorage, happyDOM } = globalThis as unknown as GlobalWindow;
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  happyDOM.setURL(home);
  serverClock.measureAnew();
  serverClock.measure({ serverNow: 0, sentAt: 0, receivedAt: 0 });
  serverClock.measureAnew();
});
