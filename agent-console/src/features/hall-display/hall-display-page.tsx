import { useEffect, useState } from 'react';
import type { HallPass } from '../../../../server/contract/realtime.js';
import { shanghaiTime } from '../../../../server/contract/words/shanghai-time.js';
import { serverClock } from '../../shared/time/server-clock.js';
import { Both } from './both.js';
import { BigWords, CalledPanel } from './called-panel.js';
import './hall-display.css';
import { HallRows } from './hall-rows.js';
import { SoundButton } from './sound-button.js';
import { useCallOut } from './use-call-out.js';
import { useDisplay, type Shown } from './use-display.js';
import { words } from './words.js';

const clockMs = 5_000;

/** Which hall, and what opens it, as the address says. */
function passOf({ pathname, search }: Location): HallPass {
  const [, centreId = ''] = /\/hall\/([^/]+)/.exec(pathname) ?? [];
  return { centreId: decodeURIComponent(centreId), code: new URLSearchParams(search).get('code') ?? '' };
}

function Clock() {
  const [, beat] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => beat((now) => now + 1), clockMs);
    return () => clearInterval(timer);
  }, []);
  const now = serverClock.now();
  return (
    <time className="num" dateTime={new Date(now).toISOString()}>
      {shanghaiTime(now)}
    </time>
  );
}

function Body({ shown }: { shown: Shown }) {
  const hall = shown.kind === 'hall' ? shown.hall : null;
  const framed = useCallOut(hall);
  if (shown.kind === 'offline') return <BigWords text={words.offline} why={words.offlineWhy} />;
  if (shown.kind === 'refused') return <BigWords text={words.refused} why={words.refusedWhy} />;
  if (hall === null) return null;
  return (
    <>
      <CalledPanel call={hall.calls[0]} framed={framed} />
      <HallRows hall={hall} />
    </>
  );
}

/** The screen in a service hall: numbers and windows, nobody's name. */
export function HallDisplayPage() {
  const [pass] = useState(() => passOf(window.location));
  const shown = useDisplay(pass);
  const centre = shown.kind === 'hall' ? shown.hall.centre : words.title;
  useEffect(() => {
    document.title = words.title.zh;
    document.documentElement.lang = 'zh-CN';
  }, []);
  return (
    <main className="display">
      <header className="display-head">
        <h1 lang="zh-CN">{centre.zh}</h1>
        <SoundButton />
        <Clock />
      </header>
      <Body shown={shown} />
      <footer className="display-foot">
        <p>
          <Both words={words.help} />
        </p>
      </footer>
    </main>
  );
}
