import type { JSX } from 'preact';
import type { GuidePage, GuidePageMaterial } from '../../../../server/contract/portal.js';
import { shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';
import { dayOf } from '../dates.js';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { NothingHere } from '../pages/not-found.js';
import { Link } from '../parts/link.js';
import { guideWords, noticeWords as words } from '../words/guide-words.js';
import { siteWords } from '../words/site-words.js';
import { basisText } from './basis-text.js';
import { sorted } from './materials.js';
import { useTicks } from './ticks.js';

function Form({ material }: { material: GuidePageMaterial }): JSX.Element {
  const say = useSay();
  const parts = [say(material.form), ...(material.copies > 0 ? [say(guideWords.copies, { n: material.copies })] : []), ...(material.obtainBy === 'commitment' ? [say(guideWords.byPromise)] : [])];
  return <>{parts.join(' · ')}</>;
}

function Bring({ guide }: { guide: GuidePage }): JSX.Element {
  const { prefs } = usePage();
  const say = useSay();
  const { ticks, toggle } = useTicks(guide);
  const { always, sometimes } = sorted(guide.materials);
  return (
    <ul class="sheet-list">
      {[...always, ...sometimes].map(({ at, material }) => (
        <li key={at}>
          <label class="tick" for={`sheet-${at}`}>
            <input type="checkbox" id={`sheet-${at}`} checked={ticks.includes(at)} onChange={() => toggle(at)} />
            <span>
              <b>{say(material.name)}</b>
              {material.when && <span class="case">{say(material.when)}</span>}
              <span class="small"><Form material={material} /></span>
              <span class="small">{say(guideWords.from, { source: say(material.source) })}</span>
              <span class="small">{say(guideWords.basis)} {basisText(material.basis, prefs.lang)}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function Sheet({ guide }: { guide: GuidePage }): JSX.Element {
  const { now, prefs, site } = usePage();
  const say = useSay();
  const { always, sometimes, spared } = sorted(guide.materials);
  const rows = [...guide.short.slice(3), { label: words.hours, text: guide.consult.hours }, { label: words.consult, text: { zh: guide.consult.phone, en: guide.consult.phone } }];
  return (
    <article class="sheet">
      <h1 tabIndex={-1}>{say(words.title)}</h1>
      <p class="sheet-name">{say(guide.name)}</p>
      <h2>{say(words.bring)}</h2>
      {always.length + sometimes.length === 0 ? <p>{say(guideWords.nothing)}</p> : <Bring guide={guide} />}
      {spared.length > 0 && <h2>{say(guideWords.spared)}</h2>}
      {spared.length > 0 && <p>{spared.map(({ material }) => say(material.name)).join(prefs.lang === 'zh' ? '、' : '; ')}</p>}
      <dl class="sheet-facts">
        {rows.map(({ label, text }) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd>{say(text)}</dd>
          </div>
        ))}
      </dl>
      {guide.mistakes.length > 0 && <h2>{say(guideWords.mistakes)}</h2>}
      <ul class="lines">{guide.mistakes.map((mistake) => <li key={mistake.en}>{say(mistake)}</li>)}</ul>
      <p class="small">{say(words.footer, { v: guide.version, date: dayOf(guide.effectiveFrom, prefs.lang) })}</p>
      <p class="small">
        {say(site.district)} · {say(site.brand)} · {site.hotline} · {say(words.printed, { date: dayOf(shanghaiDate(now()), prefs.lang) })}
        {site.demo && ` · ${say(siteWords.demo)}`}
      </p>
    </article>
  );
}

/** The one-time notice as a sheet of paper: what to bring, where, how long, how much, and whom to ask. */
export function NoticePage(): JSX.Element {
  const { data } = usePage();
  const say = useSay();
  if (data.kind !== 'guide' || data.guide === null) return <NothingHere words={guideWords.gone} />;
  const { guide } = data;
  return (
    <>
      <p class="trail"><Link to={`/guides/${guide.itemCode}`}>{say(words.back)}</Link></p>
      <nav class="acts" aria-label={say(words.title)}>
        <button class="button primary" type="button" onClick={() => print()}>
          <Icon name="print" />
          <span>{say(words.print)}</span>
        </button>
      </nav>
      <Sheet guide={guide} />
    </>
  );
}
