import { useEffect, useRef, useState } from 'react';
import type { DisplayCall, HallDisplay } from '../../../../server/contract/hall.js';
import { HallAnnouncer } from './announcer.js';
import { browserVoice } from './browser-voice.js';
import { newCalls } from './calls.js';

const frameMs = 2_000;

/** Calls new numbers out, and frames the newest for two seconds; true while it is framed. */
export function useCallOut(hall: HallDisplay | null): boolean {
  const [announcer] = useState(() => new HallAnnouncer(browserVoice));
  const [framed, frame] = useState(false);
  const before = useRef<readonly DisplayCall[] | null>(null);
  const calls = hall?.calls;
  useEffect(() => {
    if (calls === undefined) return undefined;
    const fresh = newCalls(before.current, calls);
    before.current = calls;
    announcer.keepOnly(calls);
    if (fresh.length === 0) return undefined;
    announcer.announce(fresh);
    frame(true);
    return undefined;
  }, [calls, announcer]);
  useEffect(() => {
    if (!framed) return undefined;
    const timer = setTimeout(() => frame(false), frameMs);
    return () => clearTimeout(timer);
  }, [framed, calls]);
  return framed;
}
