import type { JSX } from 'preact';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { Link } from '../parts/link.js';
import { SearchBox } from '../parts/search-box.js';
import { WaysOn } from '../parts/ways-on.js';
import { findWords } from '../words/guide-words.js';
import { homeWords as words } from '../words/home-words.js';
import { GuideCards } from './cards.js';
import { GroupLinks } from './groups.js';

function Nothing({ q }: { q: string }): JSX.Element {
  const { data } = usePage();
  const say = useSay();
  return (
    <>
      <p class="lead">{say(words.nothing, { q })}</p>
      <p class="hint">{say(findWords.tips)}</p>
      <WaysOn />
      {data.kind === 'guides' && data.list.events.length > 0 && (
        <section>
          <h2>{say(findWords.otherWays)}</h2>
          <GroupLinks kind="event" groups={data.list.events} />
        </section>
      )}
    </>
  );
}

function Results({ q }: { q: string }): JSX.Element {
  const { data } = usePage();
  const say = useSay();
  if (data.kind !== 'guides' || data.list.guides.length === 0) return <Nothing q={q} />;
  return (
    <>
      <p class="small">{say(words.found, { n: data.list.total })}</p>
      <GuideCards list={data.list} />
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
