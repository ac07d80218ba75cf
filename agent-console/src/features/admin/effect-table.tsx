import { Link } from 'react-router';
import type { EffectRow } from '../../../../server/contract/rules.js';
import { byWords } from '../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { useNow } from '../../shared/time/use-now.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { words } from './words.js';

function DueCell({ at }: { at: number | null }) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  if (at === null) return <span className="muted">{say(words.noDate)}</span>;
  return <time dateTime={new Date(at).toISOString()}>{byWords(at, now, lang)}</time>;
}

/** Number, date now, date then. An administrator sees no caller and opens no ticket; who may read tickets gets a link. */
export function EffectTable({ title, total, rows }: { title: string; total: number; rows: readonly EffectRow[] }) {
  const say = useSay();
  const reads = hasRole(useMe(), 'operator', 'dispatcher', 'supervisor', 'reviewer', 'callback');
  return (
    <div className="rule-scroll" tabIndex={0} role="region" aria-label={say(words.listCaption, { name: title, n: total })}>
      <table className="rule-table">
        <caption>
          {say(words.listCaption, { name: title, n: total })}
          {rows.length < total && <span className="meta"> {say(words.listCut, { shown: rows.length })}</span>}
        </caption>
        <HeadRow headings={[words.no, words.before, words.after]} />
        <tbody>
          {rows.map(({ no, before, after }) => (
            <tr key={no}>
              <td className="num" title={no}>
                {reads ? <Link to={`/tickets/${no}`}>{shortNo(no)}</Link> : shortNo(no)}
              </td>
              <td>
                <DueCell at={before} />
              </td>
              <td>
                <DueCell at={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
