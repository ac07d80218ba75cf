import type { JSX } from 'preact';
import { usePage, useSay } from '../page-context.js';
import { CategoryLinks } from '../parts/category-links.js';
import { GuideCards } from '../parts/guide-cards.js';
import { SearchBox } from '../parts/search-box.js';
import { WaysOn } from '../parts/ways-on.js';
import { homeWords as words } from '../words/home-words.js';

export function GuidesPage(): JSX.Element {
  const { data, site, url } = usePage();
  const say = useSay();
  if (data.kind !== 'guides') return <WaysOn />;
  const { guides, categories } = data.list;
  const chosen = categories.find(({ code }) => code === url.query.get('category'));
  return (
    <>
      <h1 tabIndex={-1}>{say(chosen?.label ?? words.guidesTitle)}</h1>
      <SearchBox />
      <CategoryLinks list={data.list} />
      {guides.length === 0 ? (
        <>
          <p class="lead">{say(words.guidesEmpty, { hotline: site.hotline })}</p>
          <WaysOn />
        </>
      ) : (
        <GuideCards guides={guides} />
      )}
    </>
  );
}
