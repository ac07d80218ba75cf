import { useQuery } from '@tanstack/react-query';
import type { AuditEntry } from '../../../../server/contract/audit.js';
import { auditAbout, auditCode, auditedActWords } from '../../../../server/contract/words/audit-words.js';
import { keys } from '../../shared/api/keys.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { fetchUnits } from '../../shared/people/directory.js';
import { Moment } from '../../shared/time/moment.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { words } from './words.js';

/** A unit is said by its name, everything else as the log words it. */
function useAbout() {
  const say = useSay();
  const { lang } = useLanguage();
  const units = useQuery({ queryKey: keys.units, queryFn: fetchUnits });
  return (entry: AuditEntry): string => {
    const unit = entry.what.startsWith('unit_') ? units.data?.find(({ id }) => id === entry.about) : undefined;
    return unit?.name[lang] ?? say(auditAbout(entry));
  };
}

/** Who, what, when and why, the newest first. */
export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  const say = useSay();
  const about = useAbout();
  return (
    <div className="rule-scroll" tabIndex={0} role="region" aria-label={say(words.table)}>
      <table className="rule-table audit-table">
        <HeadRow headings={[words.place, words.when, words.who, words.act, words.object, words.purpose, words.reason]} />
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.place}>
              <td className="num">{entry.place}</td>
              <td>
                <Moment at={entry.at} />
              </td>
              <th scope="row">{entry.actorName}</th>
              <td>{say(auditedActWords[entry.what])}</td>
              <td className="rule-why">
                {about(entry)} <span className="meta">{say(auditCode(entry.field))}</span>
              </td>
              <td className="audit-purpose">{say(auditCode(entry.purpose))}</td>
              <td className="rule-why">{entry.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
