import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { GuideList, GuideSummary } from '../../../../server/contract/portal.js';
import { path } from '../../../../server/contract/routes.js';
import { ask } from '../api.js';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { inLanguage } from '../router.js';
import { homeWords as words } from '../words/home-words.js';
import { Link } from './link.js';

const restMs = 250;
const mostHits = 5;

/** Guides that fit what is being typed; none in the elder mode, where nothing may move. */
function useHits(q: string): readonly GuideSummary[] {
  const { prefs, url } = usePage();
  const [hits, setHits] = useState<readonly GuideSummary[]>([]);
  useEffect(() => {
    setHits([]);
    if (q === '' || prefs.mode === 'elder' || q === url.query.get('q')) return;
    let current = true;
    const look = async (): Promise<void> => {
      const answer = await ask<GuideList>(path('guides'), { q });
      if (current && answer.ok) setHits(answer.value.guides.slice(0, mostHits));
    };
    const rested = setTimeout(() => void look(), restMs);
    return () => {
      current = false;
      clearTimeout(rested);
    };
  }, [q, prefs.mode, url]);
  return hits;
}

function Hits({ q }: { q: string }): JSX.Element {
  const say = useSay();
  const hits = useHits(q);
  return (
    <>
      <p class="unseen" role="status">{hits.length > 0 && say(words.found, { n: hits.length })}</p>
      {hits.length > 0 && (
        <ul class="hits">
          {hits.map((guide) => (
            <li key={guide.itemCode}><Link to={`/guides/${guide.itemCode}`}><Icon name="guide" /><span>{say(guide.name)}</span></Link></li>
          ))}
          <li><Link to={`/ask?q=${encodeURIComponent(q)}`}><Icon name="chat" /><span>{say(words.askDirectly, { q })}</span></Link></li>
        </ul>
      )}
    </>
  );
}

/** The first thing on the site: one field for doing and asking. A plain form, so it works before any script runs. */
export function SearchBox({ titled = false }: { titled?: boolean }): JSX.Element {
  const { go, prefs, url } = usePage();
  const say = useSay();
  const [text, setText] = useState(url.query.get('q') ?? '');
  const submit = (event: Event): void => {
    event.preventDefault();
    go(`/search?q=${encodeURIComponent(text.trim())}`);
  };
  const label = <label for="q">{say(words.label)}</label>;
  return (
    <form class="search" role="search" action={inLanguage(prefs.lang, '/search')} onSubmit={submit}>
      {titled ? <h1 tabIndex={-1}>{label}</h1> : label}
      <div class="search-row">
        <input id="q" name="q" type="search" maxLength={60} autocomplete="off" placeholder={say(words.example)} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <button class="button primary" type="submit">
          <Icon name="search" />
          <span>{say(words.search)}</span>
        </button>
      </div>
      <Hits q={text.trim()} />
    </form>
  );
}
