import type { JSX } from 'preact';
import type { GuidePage as Guide } from '../../../../server/contract/portal.js';
import { dayOf } from '../dates.js';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { Link } from '../parts/link.js';
import { guideWords as words, homeWords } from '../words/home-words.js';
import { siteWords } from '../words/site-words.js';
import { GuideFields } from './guide-fields.js';
import { GuideMaterials } from './guide-materials.js';
import { NothingHere } from './not-found.js';

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
      {site.demo && <p class="small">{say(words.prevails)}</p>}
    </header>
  );
}

function Short({ guide }: { guide: Guide }): JSX.Element {
  const say = useSay();
  const offers = [...(guide.bookable ? [words.bookable] : []), ...(guide.homeVisit ? [words.homeVisit] : []), ...(guide.proxy ? [words.proxy] : [])];
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
      {offers.length > 0 && (
        <ul class="offers">
          {offers.map((offer) => (
            <li key={offer.en}>
              <Icon name="check" />
              <span>{say(offer)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Acts({ guide }: { guide: Guide }): JSX.Element {
  const say = useSay();
  return (
    <nav class="acts" aria-label={say(guide.name)}>
      <Link class="button primary" to={`/ask?q=${encodeURIComponent(say(words.about, { name: say(guide.name) }))}`}>
        <Icon name="chat" />
        <span>{say(words.ask)}</span>
      </Link>
      {guide.bookable && (
        <Link class="button" to="/book">
          <Icon name="book" />
          <span>{say(words.book)}</span>
        </Link>
      )}
      <button class="button" type="button" onClick={() => print()}>
        <Icon name="print" />
        <span>{say(words.print)}</span>
      </button>
    </nav>
  );
}

function Faqs({ guide }: { guide: Guide }): JSX.Element | null {
  const say = useSay();
  if (guide.faqs.length === 0) return null;
  return (
    <section>
      <h2>{say(words.faqs)}</h2>
      <dl class="faqs">
        {guide.faqs.map(({ question, answer }) => (
          <div key={question.en}>
            <dt>{say(question)}</dt>
            <dd>{say(answer)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function GuidePage(): JSX.Element {
  const { data } = usePage();
  const say = useSay();
  if (data.kind !== 'guide' || data.guide === null) return <NothingHere words={words.gone} />;
  const { guide } = data;
  return (
    <article class="guide">
      <p class="trail"><Link to="/guides">{say(homeWords.guidesTitle)}</Link></p>
      <Heading guide={guide} />
      <Short guide={guide} />
      <Acts guide={guide} />
      <GuideMaterials guide={guide} />
      <GuideFields guide={guide} />
      <Faqs guide={guide} />
    </article>
  );
}
