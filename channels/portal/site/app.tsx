import type { JSX } from 'preact';
import { Layout } from './layout/layout.js';
import { type PageContextValue, PageProvider } from './page-context.js';
import { FailedPage } from './pages/failed.js';
import { pages } from './pages/table.js';
import { PhoneLink } from './parts/phone-link.js';
import { siteWords } from './words/site-words.js';

/** The whole site at one address, the same on the server and in the browser. */
export function App({ view }: { view: PageContextValue }): JSX.Element {
  const { component: Page, scripted } = pages[view.url.page];
  const key = `${view.url.page} ${view.url.params['slug'] ?? ''}`;
  return (
    <PageProvider value={view}>
      <Layout>
        {scripted && <noscript><PhoneLink kind="notice" words={siteWords.scriptless} /></noscript>}
        {view.data.kind === 'failed' ? <FailedPage /> : <Page key={key} />}
      </Layout>
    </PageProvider>
  );
}
