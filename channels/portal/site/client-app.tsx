import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { newActKey } from './act-key.js';
import { App } from './app.js';
import { createBookingBox } from './booking/booking-box.js';
import { linkOfSite } from './link-of-site.js';
import { loadData } from './load-data.js';
import type { PageData } from './page-data.js';
import { pageTitle } from './page-title.js';
import { type Look, lookCookie } from './prefs.js';
import { createMatterDrafts } from './progress/matter-drafts.js';
import { createProgressBox } from './progress/progress-box.js';
import type { PageSeed } from './render.js';
import { createReportBox, type ReportBox } from './report/report-box.js';
import { inLanguage, readUrl } from './router.js';

interface Place {
  readonly href: string;
  readonly data: PageData;
}

const here = (): string => location.pathname + location.search;

function reportBoxOfBrowser(): ReportBox {
  return createReportBox({ device: localStorage, tab: sessionStorage, now: () => Date.now(), newKey: newActKey });
}

/** Moves between pages without leaving the document; Back and Forward work as ever. */
function usePlace(seed: PageSeed): { place: Place; open: (href: string) => void } {
  const [place, setPlace] = useState<Place>({ href: here(), data: seed.data });
  const asked = useRef(place.href);
  const show = async (href: string): Promise<void> => {
    asked.current = href;
    const data = await loadData(href);
    if (asked.current === href) setPlace({ href, data });
  };
  const open = (href: string): void => {
    if (href === here()) history.replaceState(null, '', href);
    else history.pushState(null, '', href);
    void show(href);
  };
  useEffect(() => {
    const back = (): void => void show(here());
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  return { place, open };
}

/** A new page, or the same address with something else on it, is announced by its title and heading, and starts at its top. */
function useArrival(place: Place): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [place]);
}

/** The desk's time, run on by the device's clock. */
function deskClock(atStart: number): () => number {
  const ahead = atStart - Date.now();
  return () => Date.now() + ahead;
}

/** The site once the browser has taken it over. */
export function ClientApp({ seed }: { seed: PageSeed }): JSX.Element {
  const { place, open } = usePlace(seed);
  const [look, setLookState] = useState<Look>(seed.prefs);
  const [clock] = useState(() => deskClock(seed.now));
  const reportBox = useMemo(reportBoxOfBrowser, []);
  const bookingBox = useMemo(() => createBookingBox({ tab: sessionStorage, newKey: newActKey }), []);
  const progressBox = useMemo(() => createProgressBox(createMatterDrafts(localStorage, () => Date.now())), []);
  const url = readUrl(place.href);
  const title = pageTitle({ url, data: place.data, site: seed.site });
  useArrival(place);
  useEffect(() => {
    reportBox.wake();
    bookingBox.wake();
  }, [reportBox, bookingBox]);
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = url.lang === 'zh' ? 'zh-CN' : 'en';
  }, [title, url.lang]);
  useEffect(() => {
    const click = (event: MouseEvent): void => {
      const href = linkOfSite(event);
      if (href === null) return;
      event.preventDefault();
      open(href);
    };
    document.addEventListener('click', click);
    return () => document.removeEventListener('click', click);
  }, []);
  const setLook = (next: Look): void => {
    document.cookie = lookCookie(next);
    Object.assign(document.documentElement.dataset, next);
    setLookState(next);
  };
  const go = (to: string): void => open(inLanguage(url.lang, to));
  return <App view={{ url, data: place.data, prefs: { ...look, lang: url.lang }, site: seed.site, go, setLook, now: clock, bookingBox, reportBox, progressBox }} />;
}
