import { Link } from 'react-router';
import type { GuideRow } from '../../../../../server/contract/guides.js';
import { dateWords } from '../../../../../server/contract/words/date-words.js';
import { topicWords } from '../../../../../server/contract/words/topic-words.js';
import { useLanguage, useSay } from '../../../shared/i18n/language.js';
import { useDates } from '../../../shared/time/use-dates.js';
import { StateBadge } from '../../../shared/ui/state-badge.js';
import { stateBadges } from '../badges.js';
import { words } from '../words.js';

/** How often each guide is asked for in vain; null while nobody knows. */
type Asked = ReadonlyMap<string, number> | null;

function InForce({ row }: { row: GuideRow }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { now } = useDates();
  if (row.version === null || row.inForceSince === null) return <span className="muted">{say(words.noneInForce)}</span>;
  return (
    <span className="row-line">
      <span>
        {say(words.v, { n: row.version })} · <time dateTime={row.inForceSince}>{dateWords(row.inForceSince, now, lang)}</time>
      </span>
      {row.scheduled !== null && <span className="meta">{say(words.from, { date: dateWords(row.scheduled.effectiveFrom, now, lang), n: row.scheduled.version })}</span>}
    </span>
  );
}

function DraftCell({ row }: { row: GuideRow }) {
  const say = useSay();
  const { near } = useDates();
  if (row.draft === null) return <span className="muted">{say(words.nothing)}</span>;
  return (
    <span className="row-line">
      <span>
        <StateBadge word={stateBadges[row.state]} />
      </span>
      <span className="meta">{say(words.savedBy, { name: row.draft.by, time: near(row.draft.savedAt) })}</span>
    </span>
  );
}

function Gaps({ row }: { row: GuideRow }) {
  const say = useSay();
  if (row.draft === null) return <span className="muted">{say(words.nothing)}</span>;
  return row.draft.gaps === 0 ? <span>{say(words.whole)}</span> : <span className="section-gap num">{say(words.missing, { n: row.draft.gaps })}</span>;
}

function Row({ row, asked }: { row: GuideRow; asked: Asked }) {
  const say = useSay();
  const { lang } = useLanguage();
  const times = asked?.get(row.itemCode) ?? 0;
  return (
    <tr>
      <th scope="row">
        <Link to={`/guides/${row.itemCode}`}>{row.name[lang] === '' ? row.name.zh : row.name[lang]}</Link>
        <span className="meta guide-code">
          {say(topicWords[row.category] ?? words.category)} · {row.itemCode}
        </span>
      </th>
      <td>
        <InForce row={row} />
      </td>
      <td>
        <DraftCell row={row} />
      </td>
      <td data-label={say(words.gaps)}>
        <Gaps row={row} />
      </td>
      <td data-label={say(words.asked)} className="num">
        {times === 0 ? <span className="muted">{say(words.nothing)}</span> : <Link to={`/bot/review?item=${row.itemCode}`}>{say(words.times, { n: times })}</Link>}
      </td>
    </tr>
  );
}

/** One line a guide. */
export function GuideTable({ rows, asked }: { rows: readonly GuideRow[]; asked: Asked }) {
  const say = useSay();
  const headings = [words.name, words.version, words.draft, words.gaps, words.asked];
  return (
    <div className="rule-scroll" tabIndex={0} role="region" aria-label={say(words.caption)}>
      <table className="rule-table guide-table">
        <caption>{say(words.found, { n: rows.length })}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading.en} scope="col" {...(heading === words.asked && { title: say(words.askedTitle) })}>
                {say(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.itemCode} row={row} asked={asked} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
