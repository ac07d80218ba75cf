import type { JSX } from 'preact';
import type { GuidePage as Guide } from '../../../../server/contract/portal.js';
import { dayOf } from '../dates.js';
import { usePage, useSay } from '../page-context.js';
import { NothingHere } from '../pages/not-found.js';
import { Link } from '../parts/link.js';
import { findWords, guideWords as words } from '../words/guide-words.js';
import { siteWords } from '../words/site-words.js';
import { GuideActs } from './acts.js';
import { GuideFields } from './fields.js';
import { narrowed } from './groups.js';
import { Bases, Faqs, Mistakes, OtherWays, SeasonNote, Steps, Versions } from './how-it-goes.js';
import { GuideMaterials } from './materials.js';

function Heading({ guide }: { guide: Guide }): JSX.Element {
  const { prefs, site } = usePage();
  const say = useSay();
  return (
    <header class="guide-head">
      <h1 tabIndex={-1}>
        {say(guide.name)}
        {site.demo && <span class="demo-badge">{say(siteWords.demo)}</span>}
      </h1>
      <p class="small">{say(words.meta, { v: guide.version, date: dayOf(guide.effectiveFrom, prefs.lang) })}</p>
      <p class="small">{site.demo ? say(words.prevails) : say(guide.notice)}</p>
    </header>
  );
}

/** Whoever came by an old address is told before they read on. */
function OtherVersion({ guide }: { guide: Guide }): JSX.Element | null {
  const say = useSay();
  if (guide.standing === 'in_force') return null;
  return (
    <div class="season season-closed" role="note">
      <p>
        <b>{say(guide.standing === 'past' ? words.past : words.scheduled)}</b> <Link to={`/guides/${guide.itemCode}`}>{say(words.toCurrent)}</Link>
      </p>
    </div>
  );
}

function Short({ guide }: { guide: Guide }): JSX.Element {
  const say = useSay();
  return (
    <section class="guide-short">
      <h2 class="unseen">{say(words.short)}</h2>
      <dl>
        {guide.short.map(({ label, text }) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd>{say(text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A guide: in short, then what to bring, then everything. */
export function GuidePage(): JSX.Element {
  const { data } = usePage();
  const say = useSay();
  if (data.kind !== 'guide' || data.guide === null) return <NothingHere words={words.gone} />;
  const { guide } = data;
  return (
    <article class="guide" key={guide.version}>
      <p class="trail">
        <Link to="/guides">{say(findWords.title)}</Link> › <Link to={narrowed({ category: guide.category })}>{say(guide.categoryLabel)}</Link>
      </p>
      <Heading guide={guide} />
      <OtherVersion guide={guide} />
      <SeasonNote guide={guide} />
      <Short guide={guide} />
      {guide.standing === 'in_force' && <GuideActs guide={guide} />}
      <GuideMaterials guide={guide} />
      <Steps guide={guide} />
      <OtherWays guide={guide} />
      <Mistakes guide={guide} />
      <Faqs guide={guide} />
      <GuideFields guide={guide} />
      <Bases guide={guide} />
      <Versions guide={guide} />
    </article>
  );
}
