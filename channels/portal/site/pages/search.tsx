import type { JSX } from 'preact';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { GuideCards } from '../parts/guide-cards.js';
import { Link } from '../parts/link.js';
import { SearchBox } from '../parts/search-box.js';
import { WaysOn } from '../parts/ways-on.js';
import { homeWords as words } from '../words/home-words.js';

function Results({ q }: { q: string }): JSX.Element {
  const { data } = usePage();
  const say = useSay();
  const guides = data.kind === 'guides' ? data.list.guides : [];
  if (guides.length === 0) {
    return (
      <>
        <p class="lead">{say(words.nothing, { q })}</p>
        <WaysOn />
      </>
    );
  }
  return (
    <>
      <p class="small">{say(words.found, { n: guides.length })}</p>
      <GuideCards guides={guides} />
      <p>
        <Link class="button" to={`/ask?q=${encodeURIComponent(q)}`}>
          <Icon name="chat" />
          <span>{say(words.askDirectly, { q })}</span>
        </Link>
      </p>
    </>
  );
}

export function SearchPage(): JSX.Element {
  const { url } = usePage();
  const say = useSay();
  const q = url.query.get('q')?.trim() ?? '';
  return (
    <>
      <h1 tabIndex={-1}>{say(words.searchTitle)}</h1>
      <SearchBox key={q} />
      {q === '' ? <p>{say(words.emptyQuery)}</p> : <Results q={q} />}
    </>
  );
}
