import { Link } from 'react-router';
import type { GuideDetail, GuideVersion } from '../../../../../server/contract/guides.js';
import { dateWords } from '../../../../../server/contract/words/date-words.js';
import { guideActWords } from '../../../../../server/contract/words/guide-words.js';
import { useLanguage, useSay } from '../../../shared/i18n/language.js';
import { Moment } from '../../../shared/time/moment.js';
import { useNow } from '../../../shared/time/use-now.js';
import { StateBadge } from '../../../shared/ui/state-badge.js';
import { standingBadges } from '../badges.js';
import { words } from '../words.js';

function VersionLine({ itemCode, one }: { itemCode: string; one: GuideVersion }) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  return (
    <li className="version-line">
      <p className="row">
        <span className="strong">{say(words.v, { n: one.version })}</span>
        <StateBadge word={standingBadges[one.standing]} />
        <time dateTime={one.effectiveFrom}>{dateWords(one.effectiveFrom, now, lang)}</time>
        <Link to={`/guides/${itemCode}/versions/${one.version}`} aria-label={say(words.readVersion, { n: one.version })}>
          {say(words.read)}
        </Link>
      </p>
      <p className="muted">
        {one.by === null ? say(words.first) : say(words.publishedBy, { author: one.authors.join(say(words.and)), by: one.by })}
        {one.reason !== null && ` · ${one.reason}`}
      </p>
      {one.recalled !== null && <p className="muted">{say(words.recalledBy, { name: one.recalled.by, reason: one.recalled.reason })}</p>}
    </li>
  );
}

/** Every version that was published, the newest first; each can be read. */
export function Versions({ guide }: { guide: GuideDetail }) {
  const say = useSay();
  return (
    <section className="panel stack" aria-label={say(words.versions)}>
      <h2>{say(words.versions)}</h2>
      {guide.versions.length === 0 && <p className="muted">{say(words.neverPublished)}</p>}
      <ol className="stack">
        {guide.versions.map((one) => (
          <VersionLine key={one.version} itemCode={guide.itemCode} one={one} />
        ))}
      </ol>
    </section>
  );
}

/** Who did what with it and when. */
export function History({ guide }: { guide: GuideDetail }) {
  const say = useSay();
  return (
    <section className="panel stack" aria-label={say(words.history)}>
      <h2>{say(words.history)}</h2>
      <ol className="stack">
        {guide.history.map((line, place) => (
          <li key={place} className="version-line">
            <span className="strong">{line.by}</span> {say(guideActWords[line.act])} {line.version !== null && say(words.v, { n: line.version })} · <Moment at={line.at} />
            {line.note !== null && <p className="muted">{line.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
