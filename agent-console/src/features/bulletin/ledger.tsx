import { Link } from 'react-router';
import type { Bulletin } from '../../../../server/contract/bulletin.js';
import { byWords } from '../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { words } from './words.js';

/** What was late, by ticket and unit; nothing of the citizen. */
export function Ledger({ bulletin: { late } }: { bulletin: Bulletin }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { near, now } = useDates();
  if (late.length === 0) return <p>{say(words.noLate)}</p>;
  return (
    <table className="bulletin-table">
      <caption>{say(words.ledger, { n: late.length })}</caption>
      <HeadRow headings={[words.no, words.topic, words.unitOf, words.due, words.feedback]} />
      <tbody>
        {late.map((row) => (
          <tr key={`${row.no}-${row.unit?.en ?? ''}-${row.dueAt}`}>
            <td className="num">
              <Link to={`/tickets/${row.no}`}>{shortNo(row.no)}</Link>
            </td>
            <td>{row.topic === null ? '—' : say(row.topic)}</td>
            <td>{row.unit === null ? '—' : say(row.unit)}</td>
            <td>{byWords(row.dueAt, now, lang)}</td>
            <td>{row.doneAt === null ? say(words.open) : near(row.doneAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
