import type { JSX } from 'preact';
import type { GuidePage } from '../../../../server/contract/portal.js';
import { dayOf } from '../dates.js';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { Link } from '../parts/link.js';
import { guideWords as words } from '../words/guide-words.js';
import { basisText } from './basis-text.js';

/** Whether it can be applied for now, by the desk's own date; said before anything else. */
export function SeasonNote({ guide: { window } }: { guide: GuidePage }): JSX.Element | null {
  const { prefs } = usePage();
  const say = useSay();
  if (window === null) return null;
  return (
    <div class={window.open ? 'season season-open' : 'season season-closed'}>
      <Icon name={window.open ? 'check' : 'progress'} />
      <p>
        <b>{say(window.open ? words.windowOpen : words.windowClosed, { date: dayOf(window.turnsOn, prefs.lang) })}</b>
        <span class="small">{say(window.note)}</span>
      </p>
    </div>
  );
}

/** Ways for people who cannot come to the counter themselves. */
export function OtherWays({ guide }: { guide: GuidePage }): JSX.Element {
  const { site } = usePage();
  const say = useSay();
  const { max } = guide.visits;
  const ways = [
    say(guide.proxy ? words.proxyYes : words.proxyNo),
    ...(guide.homeVisit ? [say(words.homeYes, { hotline: site.hotline })] : []),
    ...(guide.cityWide ? [say(words.cityYes)] : []),
    ...(guide.online ? [say(words.online, { how: say(guide.online) })] : []),
    max === 0 ? say(words.visitsNone) : say(words.visitsSome, { n: max }),
  ];
  return (
    <section>
      <h2>{say(words.others)}</h2>
      <ul class="lines">{ways.map((way) => <li key={way}>{way}</li>)}</ul>
    </section>
  );
}

/** The way through the offices, step by step. */
export function Steps({ guide: { steps } }: { guide: GuidePage }): JSX.Element | null {
  const say = useSay();
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{say(words.steps)}</h2>
      <ol class="lines">
        {steps.map(({ name, owner, detail }) => (
          <li key={name.en}>
            <b>{say(name)}</b> <span class="hint">{say(owner)}</span>
            <span class="step-detail">{say(detail)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Mistakes({ guide: { mistakes } }: { guide: GuidePage }): JSX.Element | null {
  const say = useSay();
  if (mistakes.length === 0) return null;
  return (
    <section>
      <h2>{say(words.mistakes)}</h2>
      <ul class="lines">{mistakes.map((mistake) => <li key={mistake.en}>{say(mistake)}</li>)}</ul>
    </section>
  );
}

export function Faqs({ guide: { faqs } }: { guide: GuidePage }): JSX.Element | null {
  const say = useSay();
  if (faqs.length === 0) return null;
  return (
    <section>
      <h2>{say(words.faqs)}</h2>
      <dl class="faqs">
        {faqs.map(({ question, answer }) => (
          <div key={question.en}>
            <dt>{say(question)}</dt>
            <dd>{say(answer)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The documents a guide rests on, with who issued them, number and date, and what the clause says. */
export function Bases({ guide: { bases } }: { guide: GuidePage }): JSX.Element {
  const { prefs } = usePage();
  const say = useSay();
  const between = prefs.lang === 'zh' ? '，' : ', ';
  return (
    <section>
      <h2>{say(words.bases)}</h2>
      <ul class="lines">
        {bases.map((basis) => (
          <li key={basisText(basis, 'en')}>
            {basisText(basis, prefs.lang)}
            <span class="small">{[say(basis.issuer), ...(prefs.lang === 'zh' && basis.docNo !== '' ? [basis.docNo] : []), say(words.issued, { date: basis.issuedOn })].join(between)}</span>
            <span class="hint">{say(basis.text)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every version at an address of its own: an answer given then can be read again. */
export function Versions({ guide }: { guide: GuidePage }): JSX.Element {
  const { prefs } = usePage();
  const say = useSay();
  return (
    <section class="screen-only">
      <h2>{say(words.versions)}</h2>
      <ul>
        {guide.versions.map(({ version, effectiveFrom }) => (
          <li key={version} class="version-line">
            {version === guide.version ? <b>{say(words.versionLine, { v: version, date: dayOf(effectiveFrom, prefs.lang) })}</b> : <Link to={`/guides/${guide.itemCode}/versions/${version}`}>{say(words.versionLine, { v: version, date: dayOf(effectiveFrom, prefs.lang) })}</Link>}
            {version === guide.version && guide.standing === 'in_force' && <span class="hint"> · {say(words.current)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
