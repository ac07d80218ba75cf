import type { ImportReport, ImportRow } from '../../../../../server/contract/guide-files.js';
import { importOutcomeWords } from '../../../../../server/contract/words/guide-words.js';
import { useLanguage, useSay } from '../../../shared/i18n/language.js';
import { HeadRow } from '../../../shared/ui/head-row.js';
import { words } from '../words.js';

function Row({ row }: { row: ImportRow }) {
  const say = useSay();
  const { lang } = useLanguage();
  return (
    <tr>
      <th scope="row" className="num">
        {row.row}
      </th>
      <td>
        <span className="row-line">
          <span>{row.name === null ? say(words.nothing) : row.name[lang]}</span>
          <span className="meta">{row.itemCode}</span>
        </span>
      </td>
      <td>
        <span className={row.outcome === 'refused' ? 'mark mark-strong' : 'mark'}>
          {row.outcome === 'refused' && <span aria-hidden>! </span>}
          {say(importOutcomeWords[row.outcome])}
        </span>
      </td>
      <td className="rule-why">
        <ul>
          {row.faults.map((fault, place) => (
            <li key={place}>
              {say(fault.label)}：{say(fault.why)}
            </li>
          ))}
          {row.changes > 0 && <li>{say(words.changesN, { n: row.changes })}</li>}
          {row.gaps > 0 && <li>{say(words.missing, { n: row.gaps })}</li>}
        </ul>
      </td>
    </tr>
  );
}

/** The file as it was read, row by row. */
export function ReportTable({ report }: { report: ImportReport }) {
  const say = useSay();
  return (
    <div className="rule-scroll report-scroll" tabIndex={0} role="region" aria-label={say(words.report, report.counts)}>
      <table className="rule-table report-table">
        <caption>{say(words.report, report.counts)}</caption>
        <HeadRow headings={[words.row, words.name, words.outcome, words.faults]} />
        <tbody>
          {report.rows.map((row) => (
            <Row key={`${row.row} ${row.itemCode}`} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
