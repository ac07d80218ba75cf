import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Bilingual } from '../../../server/contract/common.js';
import type { SiteInfo } from '../../../server/contract/portal.js';
import { fill } from '../../../server/contract/words/vocabulary.js';
import type { BookingBox } from './booking/booking-box.js';
import type { PageData } from './page-data.js';
import type { Look, Prefs } from './prefs.js';
import type { ReportBox } from './report/report-box.js';
import type { ProgressBox } from './progress/progress-box.js';
import type { PageUrl } from './router.js';

/** What every part of a page may ask for. On the server the acts do nothing. */
export interface PageContextValue {
  readonly url: PageUrl;
  readonly data: PageData;
  readonly prefs: Prefs;
  readonly site: SiteInfo;
  /** Opens an address of this site, given without its language prefix. */
  readonly go: (to: string) => void;
  readonly setLook: (look: Look) => void;
  /** Epoch ms; dates are read at this instant. */
  readonly now: () => number;
  readonly bookingBox: BookingBox;
  readonly reportBox: ReportBox;
  readonly progressBox: ProgressBox;
}

const PageContext = createContext<PageContextValue | null>(null);
export const PageProvider = PageContext.Provider;

/** The page one stands in. */
export function usePage(): PageContextValue {
  const page = useContext(PageContext);
  if (page === null) throw new Error('A part of the site was drawn outside a page.');
  return page;
}

/** Says words in the page's language, with facts put into their marks. */
export function useSay(): (words: Bilingual, facts?: Record<string, string | number>) => string {
  const { lang } = usePage().prefs;
  return (words, facts) => (facts ? fill(words[lang], facts) : words[lang]);
}
