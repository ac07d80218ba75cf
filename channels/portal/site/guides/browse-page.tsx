import type { JSX } from 'preact';
import type { GuideList } from '../../../../server/contract/portal.js';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { filterOf, type GuideFilter } from '../page-data.js';
import { Link } from '../parts/link.js';
import { SearchBox } from '../parts/search-box.js';
import { WaysOn } from '../parts/ways-on.js';
import { findWords as words } from '../words/guide-words.js';
import { GuideCards } from './cards.js';
import { AllGroups, GroupLinks, groupings, narrowed } from './groups.js';

/** Everything at once, and on paper. */
function MoreWays({ total }: { total: number }): JSX.Element {
  const say = useSay();
  return (
    <p class="acts">
      <Link class="button" to="/guides?by=all">
        <Icon name="guide" />
        <span>{say(words.all, { n: total })}</span>
      </Link>
      <Link class="button" to="/handbook">
        <Icon name="save" />
        <span>{say(words.handbook)}</span>
      </Link>
    </p>
  );
}

/** In large print one decision a page: first how to look, then which group. */
function ElderChoice({ list }: { list: GuideList }): JSX.Element {
  const { url } = usePage();
  const say = useSay();
  const way = groupings.find(({ kind }) => kind === url.query.get('by'));
  if (url.query.get('by') === 'all') return <></>;
  if (way) {
    return (
      <section>
        <h2>{say(way.title)}</h2>
        <GroupLinks kind={way.kind} groups={way.of(list)} />
      </section>
    );
  }
  return (
    <nav class="elder-doors" aria-label={say(words.title)}>
      {groupings.map(({ kind, title }) => (
        <Link key={kind} class="button" to={`/guides?by=${kind}`}>
          {say(title)}
        </Link>
      ))}
      <Link class="button" to="/guides?by=all">{say(words.all, { n: list.total })}</Link>
      <Link class="button" to="/handbook">{say(words.handbook)}</Link>
    </nav>
  );
}

function Everything({ list }: { list: GuideList }): JSX.Element {
  const say = useSay();
  return (
    <section>
      <h2>{say(words.all, { n: list.total })}</h2>
      <GuideCards list={list} />
    </section>
  );
}

/** What narrows the list, each with a way to take it off again. */
function Chosen({ filter, list }: { filter: GuideFilter; list: GuideList }): JSX.Element {
  const say = useSay();
  const chosen = groupings.flatMap(({ kind, of }) => of(list).flatMap(({ code, label }) => (filter[kind] === code ? [{ kind, label }] : [])));
  const without = (kind: string): GuideFilter => Object.fromEntries(Object.entries(filter).filter(([name]) => name !== kind));
  return (
    <p class="chosen-groups">
      {chosen.map(({ kind, label }) => (
        <Link key={kind} class="chip" to={narrowed(without(kind))}>{say(words.remove, { label: say(label) })}</Link>
      ))}
      <span class="small">{say(words.count, { n: list.total })}</span>
    </p>
  );
}

function Narrowed({ filter, list }: { filter: GuideFilter; list: GuideList }): JSX.Element {
  const { prefs } = usePage();
  const say = useSay();
  return (
    <>
      <Chosen filter={filter} list={list} />
      {list.guides.length === 0 ? (
        <>
          <p class="lead">{say(words.none)}</p>
          <WaysOn />
        </>
      ) : (
        <GuideCards list={list} />
      )}
      {prefs.mode === 'normal' && <AllGroups list={list} />}
    </>
  );
}

function titleOf(filter: GuideFilter, list: GuideList) {
  return groupings.flatMap(({ kind, of }) => of(list).filter(({ code }) => filter[kind] === code))[0]?.label ?? words.title;
}

/** All guides, by life event, by whom they are for and by subject; each way has its own address. */
export function GuidesPage(): JSX.Element {
  const { data, prefs, url } = usePage();
  const say = useSay();
  if (data.kind !== 'guides') return <WaysOn />;
  const { list } = data;
  const filter = filterOf(url.query);
  const elder = prefs.mode === 'elder';
  if (Object.keys(filter).length > 0) {
    return (
      <>
        <p class="trail"><Link to="/guides">{say(words.title)}</Link></p>
        <h1 tabIndex={-1}>{say(titleOf(filter, list))}</h1>
        <Narrowed filter={filter} list={list} />
      </>
    );
  }
  return (
    <>
      <h1 tabIndex={-1}>{say(words.title)}</h1>
      <SearchBox />
      {elder ? <ElderChoice list={list} /> : <AllGroups list={list} />}
      {url.query.get('by') === 'all' ? <Everything list={list} /> : !elder && <MoreWays total={list.total} />}
    </>
  );
}
