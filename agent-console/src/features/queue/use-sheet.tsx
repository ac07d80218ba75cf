import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { QueueRow } from '../../../../server/contract/ticket.js';
import { shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { useNow } from '../../shared/time/use-now.js';
import { download } from './download.js';
import './print.css';
import { csvOf, sheetOf, type Sheet } from './sheet.js';

function PrintSheet({ title, sheet, done }: { title: string; sheet: Sheet; done: () => void }) {
  useEffect(() => {
    window.print();
    done();
  }, [done]);
  return createPortal(
    <div className="print-sheet">
      <h1>{title}</h1>
      <table>
        <thead>
          <tr>
            {sheet.head.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.body.map((line) => (
            <tr key={line.join()}>
              {line.map((text, place) => (
                <td key={sheet.head[place]}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}

/** The rows on the screen as a file or on paper; `paper` has to be drawn for printing to happen. */
export function useSheet(title: string): { toFile: (rows: readonly QueueRow[]) => void; toPaper: (rows: readonly QueueRow[]) => void; paper: ReactNode } {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  const unitName = useUnitName();
  const [printing, setPrinting] = useState<Sheet | null>(null);
  const read = (rows: readonly QueueRow[]) => sheetOf(rows, { say, lang, now, unitName });
  return {
    toFile: (rows) => download(`${title}-${shanghaiDate(now)}.csv`, csvOf(read(rows))),
    toPaper: (rows) => setPrinting(read(rows)),
    paper: printing === null ? null : <PrintSheet title={title} sheet={printing} done={() => setPrinting(null)} />,
  };
}
