import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../page-context.js';
import { siteWords } from '../words/site-words.js';

const quietMs = 1500;

/** Says that the network is gone once it has been gone for a moment. */
export function OfflineBar(): JSX.Element {
  const say = useSay();
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(waiting);
      if (navigator.onLine) setOffline(false);
      else waiting = setTimeout(() => setOffline(true), quietMs);
    };
    look();
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      clearTimeout(waiting);
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return (
    <div role="status" class={offline ? 'offline-bar shown' : 'offline-bar'}>
      {offline && say(siteWords.offline)}
    </div>
  );
}
