import { useEffect, useState } from 'react';
import { useSay } from '../shared/i18n/language.js';
import { useLink } from '../shared/realtime/realtime.js';
import { useDates } from '../shared/time/use-dates.js';
import { useAnnounce } from '../shared/ui/live-regions.js';
import { words } from './words.js';

const silentMs = 1500;

function useDownLong(downSince: number | null): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (downSince === null) {
      setLong(false);
      return;
    }
    const timer = setTimeout(() => setLong(true), silentMs);
    return () => clearTimeout(timer);
  }, [downSince]);
  return long;
}

/** Says that the line is broken, and afterwards what was fetched; short breaks stay silent. */
export function ConnectionBar() {
  const say = useSay();
  const { clock } = useDates();
  const announce = useAnnounce();
  const { downSince, caughtUp } = useLink();
  const down = useDownLong(downSince);
  const back = (caughtUp ?? 0) > 0 ? say(words.caughtUp, { n: caughtUp ?? 0 }) : '';
  const text = down && downSince !== null ? say(words.broken, { time: clock(downSince) }) : back;
  useEffect(() => {
    if (text !== '') announce(text);
  }, [text, announce]);
  if (text === '') return null;
  return <div className={down ? 'connection-bar connection-down' : 'connection-bar'}>{text}</div>;
}
