import type { ComponentChildren, JSX } from 'preact';
import { usePage, useSay } from '../page-context.js';
import { siteWords } from '../words/site-words.js';
import { AskPill } from './ask-pill.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { OfflineBar } from './offline-bar.js';

/** Where the launcher would lie over a form's own button, or beside the chat itself. */
const noPill = /^(ask|report_|progress|lookup|rate)/;

/** What stands around every page, errors included. */
export function Layout({ children }: { children: ComponentChildren }): JSX.Element {
  const { url } = usePage();
  const say = useSay();
  return (
    <>
      <a class="skip" href="#main">
        {say(siteWords.skip)}
      </a>
      <Header />
      {url.page !== 'ask' && <OfflineBar />}
      <main id="main" class={`page page-${url.page}`} tabIndex={-1}>
        {children}
      </main>
      {!noPill.test(url.page) && <AskPill />}
      {url.page !== 'ask' && <Footer />}
    </>
  );
}
